using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Sheet;
using SocialSectorHr.Law;
using SocialSectorHr.Tests.Offers;

namespace SocialSectorHr.Tests.Samples;

/// <summary>
/// The page that a sample writes: valid for any offer, and every number of the five offers' page is one of their statements.
/// </summary>
public sealed partial class SheetTests
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // In the order of the page: the offer that says most first.
    private static readonly OfferStatement[] Five =
        [
            .. GoldenOffer.All.Select(static offer => GoldenOffersTests.Statement(offer.Name))
                .OrderByDescending(static statement => statement.Figures.Count),
        ];

    public static TheoryData<Language> Languages => [Language.French, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_of_the_five_offers_is_a_reviewed_text(Language language) =>
        Snapshot.Matches($"docs/samples/expected/sheet.{Code(language)}.html", Write(Five, language));

    [Property]
    public bool Any_offers_make_a_valid_page(JobOffer offer, JobOffer other, LocalDate on)
    {
        OfferStatement[] both = [offer.Statement(FrenchLaw.Published, on), other.Statement(FrenchLaw.Published, on)];
        return IsValid(Page(both, Language.French)) && IsValid(Page(both[..1], Language.English));
    }

    [Fact]
    public void What_XML_has_not_is_replaced()
    {
        JobOffer hostile = new() { Title = "</dd><script>]]>&amp;\uD800\uFFFE\u0001 \U0001F600" };

        XDocument page = Page([hostile.Statement(FrenchLaw.Published, new(2026, 11, 21))], Language.French);

        Assert.True(IsValid(page));
        Assert.Equal("</dd><script>]]>&amp;\uFFFD\uFFFD  \U0001F600", page.Descendants(Html + "h2").Single().Value);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_with_a_number_is_of_a_statement(Language language)
    {
        HashSet<string> known =
        [
            .. Five.SelectMany(statement => statement.Digest.Lines.Select(line => line.Text.ToString(language))),
            .. Five.SelectMany(statement => statement.Figures.Select(figure => figure.ToString(language))),
            .. OfferComparison.Of(Five).Rows.SelectMany(row => row.Cells).SelectMany(cell =>
                new[] { cell.ToString(language), cell.Difference(language) }),
            .. OfferComparison.Of(Five).Rows.Select(row => row.Label.ToString(language)),
            .. Enum.GetValues<DigestTopic>().Select(topic => topic.Label(language)),
            .. Five.SelectMany(statement => statement.Missing.SelectMany(static missing => missing.Facts))
                .Select(fact => fact.Label(language)),
            ((FigureValue)new LocalDate(2026, 11, 21)).ToString(language),
        ];

        string[] unknown = [.. Texts(Page(Five, language)).Where(HasNumber)
            .Where(text => !known.Contains(text) && !IsPlanned(text, language))];

        Assert.Empty(unknown);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_figure_of_a_legend_is_the_statement_s(Language language)
    {
        XElement[] articles = [.. Page(Five, language).Descendants(Html + "article")];

        Assert.Equal(Five.Length, articles.Length);
        Assert.All(articles.Zip(Five), both =>
        {
            foreach (XElement shown in both.First.Descendants().Where(static element => element.Attribute("data-figure") is not null))
            {
                Figure figure = Assert.Single(both.Second.Figures, figure => figure.Id == shown.Attribute("data-figure")!.Value);
                Assert.Equal(figure.ToString(language), shown.Nodes().OfType<XText>().Single().Value);
            }
        });
    }

    [Fact]
    public void The_days_of_a_whole_year_are_those_of_the_statement()
    {
        int wholeYears = 0;
        foreach (OfferStatement statement in Five)
        {
            foreach (YearPlan plan in YearPlan.Of(statement).Where(static plan => plan.Employment is { Length: >= 365 }))
            {
                decimal off = plan.Days.Values.Sum(static kind => kind switch { DayKind.DayOff => 1, DayKind.HalfDayOff => 0.5m, _ => 0 });
                Assert.Equal(
                    decimal.Floor(statement.Leave(LeaveUnit.Ouvres).Value.Annual.ToDecimal()),
                    plan.Days.Values.Count(static kind => kind == DayKind.Leave));
                Assert.Equal(plan.Figures.Single(static figure => figure.Value?.Days is not null).Value!.Days!.Value.ToDecimal(), off);
                if (statement.Figures.SingleOrDefault(figure => figure.Name == "worktime.workedDays" && figure.Year == plan.Year) is { } worked)
                {
                    int free = plan.Employment!.Count(day => plan.IsOpen(day) && !plan.Days.ContainsKey(day));
                    Assert.Equal(
                        worked.Value!.Days!.Value.ToDecimal(),
                        free + plan.Days.Values.Count(static kind => kind == DayKind.HalfDayOff) * 0.5m);
                }

                wholeYears++;
            }
        }

        Assert.Equal(3, wholeYears);
    }

    [Property]
    public bool Leave_is_taken_within_the_contract_once_it_is_acquired(JobOffer offer, LocalDate on)
    {
        OfferStatement statement = offer.Statement(FrenchLaw.Published, on);
        return YearPlan.Of(statement).All(plan => plan.Days
            .Where(static day => day.Value is not DayKind.Holiday)
            .All(day => plan.Employment!.Contains(day.Key) && day.Key.Year == plan.Year
                && (day.Value == DayKind.Solidarity || plan.IsOpen(day.Key))
                && (day.Value != DayKind.Leave || plan.Employment.Start.DayOfYear == 1 || day.Key >= plan.FirstDay!.Value.PlusDays(28))));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_page_asks_nothing_of_a_network_and_names_what_it_draws(Language language)
    {
        XDocument page = Page(Five, language);
        HashSet<string> ids = [.. page.Descendants().Attributes("id").Select(static id => "#" + id.Value)];

        Assert.Equal(ids.Count, page.Descendants().Attributes("id").Count());
        Assert.All(page.Descendants().Attributes("href"), href => Assert.Contains(href.Value, ids));
        Assert.Empty(page.Descendants().Attributes("src"));
        Assert.DoesNotContain(page.Descendants(), static element => element.Name.LocalName is "script" or "link" or "img");
        Assert.DoesNotContain("@import", page.Descendants(Html + "style").Single().Value, StringComparison.Ordinal);
        Assert.Equal(Code(language), page.Root!.Attribute("lang")!.Value);
        Assert.All(page.Descendants(Svg + "svg").Where(static svg => svg.Attribute("aria-hidden") is null), static svg =>
        {
            Assert.NotEmpty(svg.Element(Svg + "title")!.Value);
            Assert.NotEmpty(svg.Element(Svg + "desc")!.Value);
        });
        Assert.All(page.Descendants(Html + "th"), static header => Assert.NotNull(header.Attribute("scope")));
    }

    [Fact]
    public void Each_kind_of_day_has_a_letter_or_a_shape_beside_its_colour() => Assert.All(
        Page(Five, Language.French).Descendants(Svg + "symbol"),
        static symbol => Assert.True(
            symbol.Element(Svg + "text") is not null || symbol.Elements(Svg + "path").Any() || symbol.Attribute("id")!.Value == "waiting"));

    /// <summary>The dates that a planner is drawn by, its years, and the numbers of its days and of the offers.</summary>
    private static bool IsPlanned(string text, Language language)
    {
        string rest = DateText().Replace(text, match =>
            Five.SelectMany(YearPlan.Of).SelectMany(Dates).Any(day => ((FigureValue)day).ToString(language) == match.Value)
                ? string.Empty
                : match.Value);
        rest = YearText().Replace(rest, string.Empty);
        return !HasNumber(rest)
            || (int.TryParse(rest.TrimEnd('.', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                && number is >= 1 and <= 31);
    }

    private static IEnumerable<LocalDate> Dates(YearPlan plan) =>
        plan.Days.Keys.Concat(new[] { plan.FirstDay, plan.LastDay }.OfType<LocalDate>());

    private static bool IsValid(XDocument page) => page.Root!.Name == Html + "html"
        && page.Descendants().All(static element => element.Nodes().Any() || element.Name.Namespace == Svg || element.Name.LocalName == "meta");

    private static IEnumerable<string> Texts(XDocument page) => page.Root!.Element(Html + "body")!.DescendantNodes().OfType<XText>()
        .Select(static text => text.Value);

    private static bool HasNumber(string text) => text.Any(char.IsAsciiDigit);

    private static string Code(Language language) => language == Language.French ? "fr" : "en";

    private static XDocument Page(OfferStatement[] statements, Language language)
    {
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Ignore, IgnoreWhitespace = true };
        using XmlReader reader = XmlReader.Create(new StringReader(Write(statements, language)), settings);
        return XDocument.Load(reader);
    }

    private static string Write(OfferStatement[] statements, Language language)
    {
        using MemoryStream stream = new();
        new SheetPage(statements, language).Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [GeneratedRegex(@"\d{1,2}(er)? \p{L}+ \d{4}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateText();

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearText();
}

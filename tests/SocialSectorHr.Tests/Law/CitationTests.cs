using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Law;

/// <summary>Every citation with an address exists, and no row of a table begins before the text it comes from.</summary>
public partial class CitationTests
{
    private const string LabourPage = "https://code.travail.gouv.fr/code-du-travail/";

    // Texts that say themselves that they hold from an earlier day.
    private static readonly string[] Retroactive =
    [
        "Décret n° 2010-761 du 7 juillet 2010", "Décret n° 2013-33 du 10 janvier 2013", "Décret n° 2022-994 du 7 juillet 2022",
        "Décret n° 2022-1497 du 30 novembre 2022", "Décret n° 2022-1557 du 13 décembre 2022", "Loi n° 2022-1157 du 16 août 2022", "Loi n° 2022-1726 du 30 décembre 2022",
        "Décret n° 2023-422 du 31 mai 2023", "Loi n° 2024-364 du 22 avril 2024", "Décret n° 2026-562 du 29 juin 2026",
    ];

    // Rules of 1982, cited by the numbers that the Code of 2008 gave them.
    private static readonly string[] OfTheOldCode = ["C. trav. L3141-3", "C. trav. L3141-5"];

    private static readonly LocalDate LeaveAct = new(1982, 2, 1);

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    // Articles made after the Code of 1 May 2008, with their first day.
    private static readonly Dictionary<string, LocalDate> Made = new(StringComparer.Ordinal)
    {
        ["C. trav. L1242-8-2"] = new(2017, 9, 24),
        ["C. trav. L1226-4-3"] = new(2011, 5, 19),
        ["C. trav. L3141-5-1"] = new(2024, 4, 24),
        ["C. trav. L3141-19-1"] = new(2024, 4, 24),
        ["C. trav. L3141-19-2"] = new(2024, 4, 24),
        ["C. trav. L3141-19-3"] = new(2024, 4, 24),
        ["C. trav. L3141-21-1"] = new(2024, 4, 24),
        ["C. trav. L6324-3"] = new(2026, 1, 1),
    };

    private static readonly PropertyInfo[] Members =
        [.. typeof(FrenchLaw).Assembly.GetExportedTypes().Where(static type => type is { IsAbstract: true, IsSealed: true })
            .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))];

    private static readonly (string Table, LocalDate From, LegalSource Source)[] Rows =
        [
            .. Members.Where(
                static member => member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(Dated<>))
                .SelectMany(static member => ((IEnumerable)member.GetValue(null)!).Cast<dynamic>()
                    .Select(row => (member.Name, (LocalDate)row.From, (LegalSource)row.Source))),
            .. Enum.GetValues<FixedTermReason>().Select(static reason => FixedTermReasons.Of(reason)).Where(static reason => reason.From is not null)
                .Select(static reason => ($"{reason.Reason}", reason.From!.Value, reason.ValiditySource!)),
        ];

    private static readonly LegalSource[] All =
        [
            .. Members.Where(static member => member.PropertyType == typeof(LegalSource))
                .Select(static member => (LegalSource)member.GetValue(null)!)
                .Concat(Rows.Select(static row => row.Source))
                .Concat(Enum.GetValues<FixedTermReason>().Select(static reason => FixedTermReasons.Of(reason).Source))
                .Distinct(),
        ];

    [Fact]
    public void Every_article_with_a_page_is_in_the_code()
    {
        LegalSource[] articles = [.. All.Where(
            static source => source.Address?.ToString().StartsWith(LabourPage, StringComparison.Ordinal) == true)];
        Assert.InRange(articles.Length, 150, 1_000);
        Assert.All(articles, static source =>
        {
            string number = source.Address!.ToString()[LabourPage.Length..].ToUpperInvariant();
            Assert.True(CodeArticles.Has("C. trav.", number), source.Citation);
            Assert.True(source.Citation == $"C. trav. {number}" || source.Citation.StartsWith($"C. trav. {number}, ", StringComparison.Ordinal), source.Citation);
        });
        LegalSource[] social = [.. All.Where(
            static source => source.Address is not null && source.Citation.StartsWith("CSS ", StringComparison.Ordinal))];
        Assert.NotEmpty(social);
        Assert.All(social, static source => Assert.True(CodeArticles.Has("CSS", source.Citation[4..]), source.Citation));
    }

    [Fact]
    public void An_article_that_is_no_longer_in_the_code_has_no_page()
    {
        Assert.Equal((true, false, false), (CodeArticles.Has("C. trav.", "D1242-1"), CodeArticles.Has("C. trav.", "D1242-7"), CodeArticles.Has("C. trav.", "D1242-2")));
        Assert.InRange(CodeArticles.Count("C. trav."), 11_000, 12_000);
        Assert.All(
            All.Where(static source => source.Citation.Contains(" anc. ", StringComparison.Ordinal)), static source => Assert.Null(source.Address));
    }

    [Fact]
    public void No_row_begins_before_its_text()
    {
        Assert.NotEmpty(Rows);
        Assert.All(Rows, static row => Assert.True(
            row.From >= Day(row.Source)
                || Retroactive.Contains(row.Source.Citation)
                || (row.From == LeaveAct && OfTheOldCode.Contains(row.Source.Citation)),
            $"{row.Table} from {row.From:R}: {row.Source.Citation}"));
        Assert.All(Retroactive, static citation => Assert.Contains(
            Rows, row => row.Source.Citation == citation && row.From < Day(row.Source)));
    }

    /// <summary>The first day the text may hold from: its date, that of the article, or that of the Code of 2008.</summary>
    private static LocalDate Day(LegalSource source)
    {
        if (Made.TryGetValue(source.Citation, out LocalDate made))
        {
            return made;
        }

        Match dated = Dated().Match(source.Citation);
        return dated.Success
            ? new(
                int.Parse(dated.Groups["year"].Value, CultureInfo.InvariantCulture),
                Array.IndexOf(FrenchMonths, dated.Groups["month"].Value) + 1,
                int.Parse(dated.Groups["day"].Value, CultureInfo.InvariantCulture))
            : source.Citation.StartsWith("C. trav. ", StringComparison.Ordinal) ? new(2008, 5, 1)
            : LocalDate.MinIsoValue;
    }

    [GeneratedRegex(@"^(Loi|Décret|Arrêté|Ordonnance).* du (?<day>\d+)(er)? (?<month>\p{L}+) (?<year>\d{4})", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Dated();
}

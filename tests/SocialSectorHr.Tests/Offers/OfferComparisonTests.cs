using System.Text.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>Offers side by side: the five as reviewed texts, and what holds of any.</summary>
public class OfferComparisonTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Fact]
    public void The_comparison_of_the_samples_is_a_reviewed_text_that_fits_a_screen()
    {
        OfferComparison comparison = OfferComparison.Of(GoldenOffer.All
            .Select(static offer => GoldenOffersTests.Statement(offer.Name))
            .OrderByDescending(static statement => statement.Figures.Count));

        foreach (Language language in Enum.GetValues<Language>())
        {
            string text = comparison.ToText(language);
            string code = language == Language.French ? "fr" : "en";
            Snapshot.Matches($"tests/SocialSectorHr.Tests/Offers/digests/comparison.{code}.txt", text);
            Assert.InRange(text.Split('\n').Length, 1, 36);
            Assert.All(text.Split('\n'), static line => Assert.InRange(line.Length, 1, 140));
        }
    }

    [Property]
    public bool An_offer_differs_from_itself_by_nothing(JobOffer offer, LocalDate on)
    {
        OfferStatement statement = offer.Statement(FrenchLaw.Published, on);
        return OfferComparison.Of(statement, statement).Rows
            .SelectMany(static row => row.Cells)
            .All(static cell => IsZero(cell.MoreAtLeast) && IsZero(cell.MoreAtMost));
    }

    [Property]
    public bool Two_offers_differ_by_opposite_numbers(JobOffer offer, JobOffer other, LocalDate on)
    {
        OfferStatement one = offer.Statement(FrenchLaw.Published, on);
        OfferStatement two = other.Statement(FrenchLaw.Published, on);
        IEnumerable<ComparedRow> there = OfferComparison.Of(one, two).Rows;
        IEnumerable<ComparedRow> back = OfferComparison.Of(two, one).Rows;
        return there.Zip(back).All(static rows => AreOpposite(rows.First.Cells[1].MoreAtLeast, rows.Second.Cells[1].MoreAtLeast)
            && AreOpposite(rows.First.Cells[1].MoreAtMost, rows.Second.Cells[1].MoreAtMost));
    }

    [Property]
    public bool What_cannot_be_compared_names_a_fact(JobOffer offer, JobOffer other, LocalDate on) =>
        OfferComparison.Of(offer.Statement(FrenchLaw.Published, on), other.Statement(FrenchLaw.Published, on)).Rows
            .SelectMany(static row => row.Cells)
            .All(static cell => cell.AtLeast is not null || cell.AtMost is not null || cell.Missing.Count > 0);

    [Property]
    public bool A_table_and_its_Json_are_written_of_any_offers(JobOffer offer, JobOffer other, LocalDate on)
    {
        OfferComparison comparison = OfferComparison.Of(offer.Statement(FrenchLaw.Published, on), other.Statement(FrenchLaw.Published, on));
        using JsonDocument json = JsonDocument.Parse(comparison.ToJson(Language.French));
        return json.RootElement.GetProperty("rows").GetArrayLength() == comparison.Rows.Count
            && comparison.ToText(Language.English).Split('\n').All(static line => !string.IsNullOrWhiteSpace(line));
    }

    [Fact]
    public void A_year_is_set_against_a_year_to_the_cent()
    {
        OfferComparison comparison = OfferComparison.Of(OfYear(30_000m), OfYear(31_630.50m));

        ComparedRow row = comparison.Rows.Single(static row => row.Name == "pay.annual");
        Assert.Equal((1_630.50m.Euros, Mark.Exact), (row.Cells[1].MoreAtLeast!.Money, row.Cells[1].Mark));
        Assert.Empty(row.Cells[1].Missing);
        Assert.Null(row.Cells[0].MoreAtLeast);
    }

    [Fact]
    public void A_silent_offer_cannot_be_compared_on_pay() => Assert.Equal(
        [Fact.PayAmount],
        OfferComparison.Of(OfYear(30_000m), new JobOffer().Statement(FrenchLaw.Published, Today)).Rows[0].Cells[1].Missing);

    [Fact]
    public void A_least_and_a_most_say_nothing_of_each_other()
    {
        ComparedCell cell = OfferComparison.Of(
            Of(Stated.From(30_000.Euros, Per.Year)), Of(Stated.UpTo(32_000.Euros, Per.Year))).Rows[0].Cells[1];

        Assert.Equal([Fact.PayAmount], cell.Missing);
        Assert.Equal("au plus 32 000,00 €", cell.ToString(Language.French).Plain());
    }

    [Fact]
    public void Json_gives_numbers_marks_and_missing_facts()
    {
        using JsonDocument json = JsonDocument.Parse(OfferComparison.Of(OfYear(30_000m), OfYear(31_630.50m)).ToJson(Language.English));

        JsonElement cell = json.RootElement.GetProperty("rows")[0].GetProperty("cells")[1];
        Assert.Equal(31_630.50m, cell.GetProperty("atLeast").GetProperty("number").GetDecimal());
        Assert.Equal("Money", cell.GetProperty("atLeast").GetProperty("unit").GetString());
        Assert.Equal("€1,630.50", cell.GetProperty("moreAtMost").GetProperty("text").GetString());
        Assert.Equal("Exact", cell.GetProperty("mark").GetString());
        JsonElement hourly = json.RootElement.GetProperty("rows")[2].GetProperty("cells")[0];
        Assert.Equal("WeeklyHours", hourly.GetProperty("missing")[0].GetString());
    }

    [Fact]
    public void One_offer_is_not_compared()
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(
            "offers", static () => OfferComparison.Of(OfYear(30_000m)));
        Assert.Contains("two offers or more", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("offers", static () => OfferComparison.Of(OfYear(30_000m), null!));
    }

    private static OfferStatement OfYear(decimal amount) => Of(amount.Euros.PerYear);

    private static OfferStatement Of(Stated<Money> amount) =>
        new JobOffer { Pay = new() { Amounts = [new() { Amount = amount, Basis = PayBasis.Gross }] } }.Statement(FrenchLaw.Published, Today);

    private static bool IsZero(FigureValue? value) => value is null || value.Number == 0;

    private static bool AreOpposite(FigureValue? one, FigureValue? other) =>
        (one is null && other is null) || (one?.Number is { } there && other?.Number is { } back && there == -back);
}

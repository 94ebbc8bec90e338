namespace SocialSectorHr.Tests;

public sealed class MonthsTests : QuantityLaws<Months>
{
    private protected override Operations<Months> Quantity { get; } = new()
    {
        Zero = static () => Months.Zero,
        Of = Months.Of,
        ToDecimal = static value => value.ToDecimal(),
        OfFraction = Months.OfFraction,
        Parse = Months.Parse,
        Printed = static (exact, _) => exact.Round(4),
    };

    [Theory]
    [InlineData(18, "18 mois", "18 months")]
    [InlineData(1, "1 mois", "1 month")]
    [InlineData(1.5, "1,5 mois", "1.5 months")]
    public void Months_agree_in_number_with_their_noun(decimal months, string french, string english)
    {
        Assert.Equal(french, Months.Of(months).ToString(Language.French).Plain());
        Assert.Equal(english, Months.Of(months).ToString(Language.English));
    }

    [Theory]
    [InlineData("18 mois", Language.French)]
    [InlineData("18 Mois", Language.English)]
    [InlineData("18 months", Language.English)]
    public void Months_are_read_in_both_languages(string text, Language language) =>
        Assert.Equal(Months.Of(18), Months.Parse(text, language));

    [Fact]
    public void What_is_not_months_is_refused() => Assert.Equal(
        "\"18 weeks\" is not a number of months: write it like \"18 mois\".",
        Assert.Throws<FormatException>(static () => Months.Parse("18 weeks", Language.French)).Message.Plain());
}

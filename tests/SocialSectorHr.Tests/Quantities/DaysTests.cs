namespace SocialSectorHr.Tests;

public sealed class DaysTests : QuantityLaws<Days>
{
    private protected override Operations<Days> Quantity { get; } = new()
    {
        Zero = static () => Days.Zero,
        Of = Days.Of,
        ToDecimal = static value => value.ToDecimal(),
        OfFraction = Days.OfFraction,
        Parse = Days.Parse,
        Printed = static (exact, _) => exact.Round(4),
    };

    [Theory]
    [InlineData(22.5, "22,5 j", "22.5 days")]
    [InlineData(1, "1 j", "1 day")]
    [InlineData(0, "0 j", "0 days")]
    [InlineData(-1.5, "-1,5 j", "-1.5 days")]
    [InlineData(0.99999, "1 j", "1 day")]
    [InlineData(-0.00001, "0 j", "0 days")]
    [InlineData(1_607, "1 607 j", "1,607 days")]
    public void Days_are_written_with_at_most_four_decimals(decimal days, string french, string english)
    {
        Assert.Equal(french, Days.Of(days).ToString(Language.French).Plain());
        Assert.Equal(english, Days.Of(days).ToString(Language.English));
    }

    [Fact]
    public void A_third_of_a_day_is_printed_rounded_and_kept_exact() =>
        Assert.Equal(("0,3333 j", Days.Of(1)), (Days.OfFraction(1, 3).ToString(Language.French).Plain(), Days.OfFraction(1, 3) * 3));

    [Theory]
    [InlineData("22,5 jours", Language.French)]
    [InlineData("22,5j", Language.French)]
    [InlineData("22,5 JOURS", Language.French)]
    [InlineData("22.5 d", Language.English)]
    [InlineData("22.5 days", Language.English)]
    public void Days_are_read_in_every_spelling(string text, Language language) => Assert.Equal(Days.Of(22.5m), Days.Parse(text, language));

    [Theory]
    [InlineData("j 5")]
    [InlineData("5 j 5")]
    [InlineData("5 jj")]
    [InlineData("5 sjours")]
    [InlineData("jours")]
    public void Days_with_their_unit_elsewhere_are_refused(string text) => Assert.Equal(
        $"\"{text}\" is not a number of days: write it like \"22,5 j\".",
        Assert.Throws<FormatException>(() => Days.Parse(text, Language.French)).Message.Plain());
}

namespace SocialSectorHr.Tests;

public sealed class WeeksTests : QuantityLaws<Weeks>
{
    private protected override Operations<Weeks> Quantity { get; } = new()
    {
        Zero = static () => Weeks.Zero,
        Of = Weeks.Of,
        ToDecimal = static value => value.ToDecimal(),
        OfFraction = Weeks.OfFraction,
        Parse = Weeks.Parse,
        Printed = static (exact, _) => exact.Round(4),
    };

    [Theory]
    [InlineData(6, "6 semaines", "6 weeks")]
    [InlineData(1, "1 semaine", "1 week")]
    [InlineData(1.5, "1,5 semaine", "1.5 weeks")]
    [InlineData(45.6, "45,6 semaines", "45.6 weeks")]
    [InlineData(0, "0 semaine", "0 weeks")]
    public void Weeks_agree_in_number_with_their_noun(decimal weeks, string french, string english)
    {
        Assert.Equal(french, Weeks.Of(weeks).ToString(Language.French).Plain());
        Assert.Equal(english, Weeks.Of(weeks).ToString(Language.English));
    }

    [Theory]
    [InlineData("6 sem")]
    [InlineData("6 semaines")]
    [InlineData("6 weeks")]
    public void Weeks_are_read_in_every_spelling(string text) => Assert.Equal(Weeks.Of(6), Weeks.Parse(text, Language.French));

    [Fact]
    public void What_is_not_weeks_is_refused() => Assert.Equal(
        "\"6 mois\" is not a number of weeks: write it like \"6 weeks\".",
        Assert.Throws<FormatException>(static () => Weeks.Parse("6 mois", Language.English)).Message);
}

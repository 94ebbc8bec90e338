namespace SocialSectorHr.Tests;

public sealed class PercentTests : QuantityLaws<Percent>
{
    private protected override Operations<Percent> Quantity { get; } = new()
    {
        Zero = static () => Percent.Zero,
        Of = Percent.Of,
        ToDecimal = static value => value.ToDecimal(),
        OfFraction = Percent.OfFraction,
        Parse = Percent.Parse,
        Printed = static (exact, _) => (exact * 100).Round(4) / 100,
    };

    [Theory]
    [InlineData(60, "60 %", "60%")]
    [InlineData(7.5, "7,5 %", "7.5%")]
    [InlineData(-12.25, "-12,25 %", "-12.25%")]
    [InlineData(1_000, "1 000 %", "1,000%")]
    [InlineData(0.00001, "0 %", "0%")]
    public void A_percentage_is_written_with_at_most_four_decimals(decimal percent, string french, string english)
    {
        Assert.Equal(french, Percent.Of(percent).ToString(Language.French).Plain());
        Assert.Equal(english, Percent.Of(percent).ToString(Language.English));
    }

    [Fact]
    public void Sixty_per_cent_is_a_ratio_of_six_tenths()
    {
        Assert.Equal(Percent.Of(60), Percent.OfRatio(0.6m));
        Assert.Equal(Percent.Of(60), Percent.OfFraction(3, 5));
        Assert.Equal((60m, 0.6m), (Percent.Of(60).ToDecimal(), Percent.Of(60).ToRatio()));
    }

    [Property]
    public bool A_ratio_comes_back_as_it_went_in(int n) => Percent.OfRatio(n / 1_000m).ToRatio() == n / 1_000m;

    [Fact]
    public void Six_sevenths_stay_exact() => Assert.Equal(Money.Of(6), Money.Of(7) * Percent.OfFraction(6, 7));

    [Theory]
    [InlineData("60 %")]
    [InlineData("60%")]
    [InlineData("60")]
    public void A_bare_number_is_so_many_per_cent(string text) => Assert.Equal(Percent.Of(60), Percent.Parse(text, Language.French));

    [Theory]
    [InlineData("% 60")]
    [InlineData("60 %%")]
    [InlineData("%")]
    public void What_is_no_percentage_is_refused(string text) => Assert.Equal(
        $"\"{text}\" is not a percentage: write it like \"60 %\".",
        Assert.Throws<FormatException>(() => Percent.Parse(text, Language.French)).Message.Plain());
}

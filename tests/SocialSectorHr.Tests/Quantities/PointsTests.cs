namespace SocialSectorHr.Tests;

public sealed class PointsTests : QuantityLaws<Points>
{
    private protected override Operations<Points> Quantity { get; } = new()
    {
        Zero = static () => Points.Zero,
        Of = Points.Of,
        ToDecimal = static value => value.ToDecimal(),
        OfFraction = Points.OfFraction,
        Parse = Points.Parse,
        Printed = static (exact, _) => exact.Round(4),
    };

    [Theory]
    [InlineData(434, "434 points", "434 points")]
    [InlineData(1, "1 point", "1 point")]
    [InlineData(1.54, "1,54 point", "1.54 points")]
    [InlineData(839.3, "839,3 points", "839.3 points")]
    public void Points_agree_in_number_with_their_noun(decimal points, string french, string english)
    {
        Assert.Equal(french, Points.Of(points).ToString(Language.French).Plain());
        Assert.Equal(english, Points.Of(points).ToString(Language.English));
    }

    [Theory]
    [InlineData("434 pts")]
    [InlineData("434 points")]
    [InlineData("434")]
    public void Points_are_read_in_every_spelling(string text) => Assert.Equal(Points.Of(434), Points.Parse(text, Language.French));

    [Fact]
    public void What_is_not_points_is_refused() => Assert.Equal(
        "\"6 mois\" is not a number of points: write it like \"434 points\".",
        Assert.Throws<FormatException>(static () => Points.Parse("6 mois", Language.English)).Message);
}

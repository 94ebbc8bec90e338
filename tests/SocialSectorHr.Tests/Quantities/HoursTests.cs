namespace SocialSectorHr.Tests;

public sealed class HoursTests : QuantityLaws<Hours>
{
    private protected override Operations<Hours> Quantity { get; } = new()
    {
        Zero = static () => Hours.Zero,
        Of = Hours.Of,
        ToDecimal = static value => value.ToDecimal(),
        OfFraction = Hours.OfFraction,
        Parse = Hours.Parse,
        Printed = static (exact, language) => language == Language.French && Fraction.Abs(exact) < 100 && (exact * 60).IsInteger
            ? exact
            : exact.Round(2),
    };

    [Theory]
    [InlineData(37.5, "37 h 30", "37.5 h")]
    [InlineData(39, "39 h", "39 h")]
    [InlineData(1_607, "1 607 h", "1,607 h")]
    [InlineData(0.1, "0 h 06", "0.1 h")]
    [InlineData(-0.5, "-0 h 30", "-0.5 h")]
    [InlineData(151.67, "151,67 h", "151.67 h")]
    [InlineData(99.75, "99 h 45", "99.75 h")]
    [InlineData(-99.75, "-99 h 45", "-99.75 h")]
    [InlineData(99.996, "100 h", "100 h")]
    [InlineData(100.5, "100,5 h", "100.5 h")]
    [InlineData(1_617.7, "1 617,7 h", "1,617.7 h")]
    [InlineData(-0.001, "0 h", "0 h")]
    [InlineData(0, "0 h", "0 h")]
    public void Hours_of_a_week_are_written_in_minutes_and_those_of_a_month_in_decimals(decimal hours, string french, string english)
    {
        Assert.Equal(french, Hours.Of(hours).ToString(Language.French).Plain());
        Assert.Equal(english, Hours.Of(hours).ToString(Language.English));
    }

    [Fact]
    public void Minutes_that_no_decimal_can_write_stay_exact_in_French()
    {
        Hours month = Hours.OfFraction(52, 3);

        Assert.Equal(("17 h 20", "17.33 h"), (month.ToString(Language.French).Plain(), month.ToString(Language.English)));
    }

    [Theory]
    [InlineData("37 h 30")]
    [InlineData("37h30")]
    [InlineData("37 H 30")]
    [InlineData("37,5 h")]
    [InlineData("37,5 heures")]
    [InlineData("37,5h")]
    public void Hours_are_read_as_people_type_them(string text) => Assert.Equal(Hours.Of(37.5m), Hours.Parse(text, Language.French));

    [Theory]
    [InlineData("-1 h 30", -90)]
    [InlineData("\u22121 h 30", -90)]
    [InlineData("-0 h 15", -15)]
    [InlineData("1 607 h 05", 96_425)]
    public void Minutes_carry_the_sign_and_follow_thousands(string text, int minutes) =>
        Assert.Equal(Hours.OfFraction(minutes, 60), Hours.Parse(text, Language.French));

    [Theory]
    [InlineData("37 h 60")]
    [InlineData("37 h 5")]
    [InlineData("37 h 300")]
    [InlineData("37,5 h 30")]
    [InlineData("h 30")]
    [InlineData("--1 h 30")]
    [InlineData("- -1 h 30")]
    [InlineData("37 h -5")]
    [InlineData("37 h 30 h")]
    [InlineData("37 min")]
    public void Hours_that_no_clock_shows_are_refused(string text) => Assert.Equal(
        $"\"{text}\" is not a number of hours: write it like \"37 h 30\".",
        Assert.Throws<FormatException>(() => Hours.Parse(text, Language.French)).Message.Plain());
}

namespace SocialSectorHr.Tests;

/// <summary>The named roundings of days, the same for <see cref="Days"/> and <see cref="LeaveDays"/>.</summary>
public sealed class DaysRoundingTests
{
    [Theory]
    [InlineData(DayRounding.None, 22.25, 22.25)]
    [InlineData(DayRounding.OneDecimal, 22.25, 22.3)]
    [InlineData(DayRounding.OneDecimal, -22.25, -22.3)]
    [InlineData(DayRounding.HalfDayNearest, 22.25, 22.5)]
    [InlineData(DayRounding.HalfDayNearest, 22.24, 22)]
    [InlineData(DayRounding.HalfDayUp, 22.01, 22.5)]
    [InlineData(DayRounding.HalfDayUp, 22.5, 22.5)]
    [InlineData(DayRounding.HalfDayDown, 22.99, 22.5)]
    [InlineData(DayRounding.DayNearest, 22.5, 23)]
    [InlineData(DayRounding.DayNearest, 22.49, 22)]
    [InlineData(DayRounding.DayUp, 22.01, 23)]
    [InlineData(DayRounding.DayDown, 22.99, 22)]
    [InlineData(DayRounding.DayDown, -0.5, -1)]
    [InlineData(DayRounding.DayUp, -0.5, 0)]
    public void Each_rule_rounds_as_it_is_named(DayRounding rounding, decimal days, decimal rounded) =>
        Assert.Equal(Days.Of(rounded), Days.Of(days).Round(rounding));

    [Property]
    public bool Rounding_twice_is_rounding_once(Days days, DayRounding rounding) =>
        days.Round(rounding).Round(rounding) == days.Round(rounding);

    [Property]
    public bool Rounding_keeps_the_order(Days a, Days b, DayRounding rounding) => a > b || a.Round(rounding) <= b.Round(rounding);

    [Property]
    public bool Down_is_at_most_nearest_and_nearest_at_most_up(Days days) =>
        days.Round(DayRounding.DayDown) <= days.Round(DayRounding.DayNearest)
        && days.Round(DayRounding.DayNearest) <= days.Round(DayRounding.DayUp)
        && days.Round(DayRounding.HalfDayDown) <= days.Round(DayRounding.HalfDayNearest)
        && days.Round(DayRounding.HalfDayNearest) <= days.Round(DayRounding.HalfDayUp)
        && days.Round(DayRounding.DayDown) <= days.Round(DayRounding.HalfDayDown)
        && days.Round(DayRounding.HalfDayUp) <= days.Round(DayRounding.DayUp);

    [Property]
    public bool Rounding_stays_within_its_step(Days days, DayRounding rounding)
    {
        Fraction change = (days.Round(rounding) - days).Exact;
        return rounding switch
        {
            DayRounding.None => change == Fraction.Zero,
            DayRounding.OneDecimal => Fraction.Abs(change) <= Fraction.Of(1, 20),
            DayRounding.HalfDayNearest => Fraction.Abs(change) <= Fraction.Of(1, 4),
            DayRounding.HalfDayUp => change >= Fraction.Zero && change < Fraction.Of(1, 2),
            DayRounding.HalfDayDown => change <= Fraction.Zero && change > Fraction.Of(-1, 2),
            DayRounding.DayNearest => Fraction.Abs(change) <= Fraction.Of(1, 2),
            DayRounding.DayUp => change >= Fraction.Zero && change < Fraction.One,
            DayRounding.DayDown => change <= Fraction.Zero && change > -Fraction.One,
            _ => false,
        };
    }

    [Property]
    public bool Leave_is_rounded_like_days_and_keeps_its_unit(LeaveDays leave, DayRounding rounding) =>
        leave.Round(rounding) == LeaveDays.Of(leave.Days.Round(rounding), leave.Unit);

    [Fact]
    public void Every_rule_has_a_name_of_its_own_in_both_languages()
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            string[] labels = [.. Enum.GetValues<DayRounding>().Select(rounding => rounding.Label().ToString(language))];

            Assert.DoesNotContain(string.Empty, labels);
            Assert.Equal(labels.Length, labels.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void An_undefined_rule_is_refused()
    {
        const string Names = "None, OneDecimal, HalfDayNearest, HalfDayUp, HalfDayDown, DayNearest, DayUp, DayDown";

        Assert.StartsWith(
            $"rounding is 42: it must be a defined DayRounding ({Names}).",
            Assert.Throws<ArgumentOutOfRangeException>(static () => Days.Of(1).Round((DayRounding)42)).Message,
            StringComparison.Ordinal);
        Assert.Equal("42", ((DayRounding)42).Label(Language.French)); // a text never throws
    }
}

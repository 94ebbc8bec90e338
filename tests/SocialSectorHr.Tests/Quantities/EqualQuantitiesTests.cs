using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests;

/// <summary>What is equal is neither below nor above, and what lies half way goes away from zero, beyond 64 bits too.</summary>
public class EqualQuantitiesTests
{
    private static readonly Fraction Large = Money.Of(decimal.MaxValue).Exact * Money.Of(decimal.MaxValue).Exact;

    [Property]
    internal bool A_fraction_is_neither_below_nor_above_itself(Fraction value) => IsLevel(value, value + 0) && IsLevel(value + Large, Large + value);

    [Property]
    public bool Leave_is_neither_below_nor_above_itself(LeaveDays value)
    {
        LeaveDays same = value + LeaveDays.Of(Days.Zero, value.Unit);
        return (value > same, value != same, value < same) == (false, false, false)
            && (value >= same, value == same, value <= same) == (true, true, true);
    }

    [Fact]
    public void Half_of_a_large_number_goes_away_from_zero()
    {
        Assert.Equal(Large + 1, (Large + Fraction.Of(1, 2)).Round(0));
        Assert.Equal(-Large - 1, (-Large - Fraction.Of(1, 2)).Round(0));
        Assert.Equal(Large, (Large + Fraction.Of(1, 3)).Round(0));
    }

    [Fact]
    public void One_payment_is_the_amount_and_a_last_one_is_never_below_zero()
    {
        Assert.Equal([5.Euros], 5.Euros.Split(1));
        IReadOnlyList<Money> many = 19.85m.Euros.Split(1_000);
        Assert.Equal((0.01m.Euros, 9.86m.Euros), (many[0], many[^1]));
    }

    private static bool IsLevel(Fraction one, Fraction other) =>
        (one > other, one.CompareTo(other), one < other) == (false, 0, false)
        && (one >= other, one == other, one <= other) == (true, true, true);
}

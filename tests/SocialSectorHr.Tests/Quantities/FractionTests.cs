using System.Globalization;
using System.Numerics;

namespace SocialSectorHr.Tests;

/// <summary>Against an oracle of whole numbers without bounds.</summary>
public sealed class FractionTests
{
    [Property]
    public FsCheck.Property A_fraction_is_in_lowest_terms_with_a_denominator_above_zero(int numerator, int denominator) => Only.When(
        denominator != 0,
        () =>
        {
            Fraction value = Fraction.Of(numerator, denominator);
            return value.Denominator > 0
                && BigInteger.GreatestCommonDivisor((BigInteger)value.Numerator, (BigInteger)value.Denominator).IsOne
                && (BigInteger)value.Numerator * denominator == (BigInteger)value.Denominator * numerator;
        });

    [Fact]
    public void The_default_is_zero() => Assert.Equal((Fraction.Zero, "0", (Int128)1), (default, default(Fraction).ToString(), default(Fraction).Denominator));

    [Property]
    internal bool Sums_differences_products_and_quotients_are_those_of_the_oracle(Fraction a, Fraction b) =>
        (a + b) == Oracle((N(a) * D(b)) + (N(b) * D(a)), D(a) * D(b))
        && (a - b) == Oracle((N(a) * D(b)) - (N(b) * D(a)), D(a) * D(b))
        && (a * b) == Oracle(N(a) * N(b), D(a) * D(b))
        && (b == Fraction.Zero || a / b == Oracle(N(a) * D(b), D(a) * N(b)));

    [Property]
    internal bool Adding_and_multiplying_make_a_field(Fraction a, Fraction b, Fraction c) =>
        a + b == b + a && a * b == b * a
        && (a + b) + c == a + (b + c) && (a * b) * c == a * (b * c)
        && a * (b + c) == (a * b) + (a * c)
        && a + Fraction.Zero == a && a * Fraction.One == a && a - a == Fraction.Zero
        && (a == Fraction.Zero || a / a == Fraction.One);

    [Property]
    internal bool The_order_is_that_of_the_oracle(Fraction a, Fraction b)
    {
        int sign = (N(a) * D(b)).CompareTo(N(b) * D(a));
        return Math.Sign(a.CompareTo(b)) == Math.Sign(sign)
            && (a < b, a <= b, a > b, a >= b) == (sign < 0, sign <= 0, sign > 0, sign >= 0)
            && (a == b, a != b, a.Equals(b), a.Equals((object)b)) == (sign == 0, sign != 0, sign == 0, sign == 0)
            && Fraction.Min(a, b) == (sign < 0 ? a : b) && Fraction.Max(a, b) == (sign > 0 ? a : b);
    }

    [Property]
    public bool Equal_fractions_have_equal_hash_codes(int numerator, byte times) =>
        Fraction.Of(numerator, 60).GetHashCode() == Fraction.Of((Int128)numerator * (times + 1), 60 * (times + 1)).GetHashCode();

    [Property]
    internal bool The_floor_is_the_last_whole_number_reached_and_the_ceiling_the_next(Fraction a) =>
        Fraction.Of(a.Floor(), 1) <= a && Fraction.Of(a.Floor() + 1, 1) > a
        && Fraction.Of(a.Ceiling(), 1) >= a && Fraction.Of(a.Ceiling() - 1, 1) < a
        && a.Ceiling() == -(-a).Floor()
        && a.Truncate() == (a.IsNegative ? a.Ceiling() : a.Floor());

    [Property]
    internal bool The_nearest_whole_number_is_within_a_half_and_a_half_goes_away_from_zero(Fraction a)
    {
        Fraction size = Fraction.Abs(a);
        Int128 nearest = (size + Fraction.Of(1, 2)).Floor();
        return a.Nearest() == (a.IsNegative ? -nearest : nearest) && Fraction.Abs(a - Fraction.Of(a.Nearest(), 1)) <= Fraction.Of(1, 2);
    }

    [Theory]
    [InlineData(5, 2, 3)]
    [InlineData(-5, 2, -3)]
    [InlineData(7, 3, 2)]
    [InlineData(-8, 3, -3)]
    [InlineData(0, 3, 0)]
    public void Examples_of_the_nearest_whole_number(int numerator, int denominator, int nearest) =>
        Assert.Equal((Int128)nearest, Fraction.Of(numerator, denominator).Nearest());

    [Property]
    public bool Rounding_to_decimals_is_rounding_the_decimal(int n, byte digits)
    {
        decimal value = n / 10_000m;
        int decimals = digits % 6;
        return Fraction.Of(value).Round(decimals) == Fraction.Of(decimal.Round(value, decimals, MidpointRounding.AwayFromZero));
    }

    [Property]
    public bool Any_decimal_comes_back_as_it_went_in(int low, int middle, int high, byte digits)
    {
        decimal value = new(low, middle, high, isNegative: low % 2 != 0, (byte)(digits % 29));
        return Fraction.Of(value).ToDecimal() == value;
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("9223372036854775808")]
    [InlineData("1.50")]
    public void So_do_the_extreme_ones(string text)
    {
        decimal value = decimal.Parse(text, CultureInfo.InvariantCulture);

        Assert.Equal(value, Fraction.Of(value).ToDecimal());
    }

    [Fact]
    public void A_fraction_no_decimal_holds_is_rounded_at_the_28th_digit() =>
        Assert.Equal((0.3333333333333333333333333333m, -151.66666666666666666666666667m), (Fraction.Of(1, 3).ToDecimal(), Fraction.Of(-455, 3).ToDecimal()));

    [Theory]
    [InlineData(1, 8, 3, true)]
    [InlineData(1, 8, 2, false)]
    [InlineData(1, 3, 28, false)]
    [InlineData(39, 1, 0, true)]
    public void A_fraction_terminates_if_so_many_decimals_write_it(int numerator, int denominator, int decimals, bool terminates) =>
        Assert.Equal(terminates, Fraction.Of(numerator, denominator).Terminates(decimals));

    [Property]
    internal bool A_fraction_terminates_where_rounding_changes_nothing(Fraction a, byte digits) =>
        a.Terminates(digits % 12) == (a.Round(digits % 12) == a);

    [Theory]
    [InlineData(455, 3, "455/3")]
    [InlineData(-1, 8, "-0.125")]
    [InlineData(39, 1, "39")]
    public void A_fraction_is_written_exactly(int numerator, int denominator, string text) =>
        Assert.Equal(text, Fraction.Of(numerator, denominator).ToString());

    [Fact]
    public void Even_the_largest_are_written_and_compared()
    {
        Fraction large = Fraction.Of(Int128.MaxValue, 2);
        Fraction larger = Fraction.Of(Int128.MaxValue - 1, 1);
        Fraction small = Fraction.Of(1, Int128.MaxValue);

        Assert.Equal("170141183460469231731687303715884105727/2", large.ToString());
        Assert.Equal("170141183460469231731687303715884105726", larger.ToString());
        Assert.True(large < larger && small < large && -small > -large);
    }

    [Fact]
    public void What_does_not_fit_is_never_wrong_but_refused()
    {
        Fraction large = Fraction.Of(Int128.MaxValue, 1);
        Fraction small = Fraction.Of(1, Int128.MaxValue);
        Fraction half = Fraction.Of(1, 2);

        Assert.All(
            new Action[]
            {
                () => _ = large + Fraction.One,
                () => _ = -large - 2,
                () => _ = large * 2,
                () => _ = large + half,
                () => _ = small * half,
                () => _ = small + half,
                () => _ = large.ToDecimal(),
                () => _ = (large / 3).Round(4),
            },
            static act => Assert.Throws<OverflowException>(act));
    }

    [Fact]
    public void Crosswise_reduction_keeps_large_products_exact() =>
        Assert.Equal(Fraction.One, Fraction.Of(Int128.MaxValue, 3) * Fraction.Of(3, Int128.MaxValue));

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Equal("A quantity cannot be divided by zero.", Assert.Throws<DivideByZeroException>(static () => Fraction.One / Fraction.Zero).Message);
        Assert.Equal("A quantity cannot have a zero denominator.", Assert.Throws<DivideByZeroException>(static () => Fraction.Of(1, 0)).Message);
    }

    private static BigInteger N(Fraction value) => (BigInteger)value.Numerator;

    private static BigInteger D(Fraction value) => (BigInteger)value.Denominator;

    private static Fraction Oracle(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return Fraction.Of((Int128)(numerator / divisor), (Int128)(denominator / divisor));
    }
}

using System.Globalization;
using System.Numerics;

namespace SocialSectorHr.Tests;

/// <summary>Against an oracle of whole numbers without bounds.</summary>
public sealed class FractionTests
{
    // What is next to an edge of 32, 63, 64, 96 or 128 bits, and denominators of the trade.
    private static readonly BigInteger[] Hostile =
    [
        0, 1, 2, 3, 5, 7, 12, 60, 100, 182, 365, 1_607, 15_167,
        int.MaxValue, uint.MaxValue, (BigInteger)uint.MaxValue + 1, 3_037_000_499, 3_037_000_500,
        (BigInteger)long.MaxValue / 2, ((BigInteger)long.MaxValue / 2) + 1, long.MaxValue - 1, long.MaxValue, (BigInteger)long.MaxValue + 1,
        1_000_000_000_000_000_000, BigInteger.Pow(10, 19), ulong.MaxValue, BigInteger.Pow(10, 28), (BigInteger)decimal.MaxValue,
        (BigInteger)Int128.MaxValue, BigInteger.Pow(3, 39), BigInteger.Pow(3, 40), BigInteger.Pow(10, 60),
    ];

    [Property]
    public FsCheck.Property A_fraction_is_in_lowest_terms_with_a_denominator_above_zero(int numerator, int denominator) => Only.When(
        denominator != 0,
        () =>
        {
            Fraction value = Fraction.Of(numerator, denominator);
            return value.Denominator > 0
                && BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).IsOne
                && value.Numerator * denominator == value.Denominator * numerator;
        });

    [Fact]
    public void The_default_is_zero() => Assert.Equal(
        (Fraction.Zero, "0", BigInteger.One),
        (default, default(Fraction).ToString(), default(Fraction).Denominator));

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
        Fraction.Of(numerator, 60).GetHashCode() == Fraction.Of((long)numerator * (times + 1), 60 * (times + 1)).GetHashCode();

    [Property]
    internal bool The_floor_is_the_last_whole_number_reached_and_the_ceiling_the_next(Fraction a) =>
        a.Floor() <= a && a.Floor() + 1 > a
        && a.Ceiling() >= a && a.Ceiling() - 1 < a
        && a.Truncate() == (a.IsNegative ? a.Ceiling() : a.Floor());

    [Property]
    internal bool The_nearest_whole_number_is_within_a_half_and_a_half_goes_away_from_zero(Fraction a)
    {
        Fraction size = Fraction.Abs(a);
        Fraction nearest = (size + Fraction.Of(1, 2)).Floor();
        return a.Nearest() == (a.IsNegative ? -nearest : nearest) && Fraction.Abs(a - a.Nearest()) <= Fraction.Of(1, 2);
    }

    [Theory]
    [InlineData(5, 2, 3)]
    [InlineData(-5, 2, -3)]
    [InlineData(7, 3, 2)]
    [InlineData(-8, 3, -3)]
    [InlineData(0, 3, 0)]
    public void Examples_of_the_nearest_whole_number(int numerator, int denominator, int nearest) =>
        Assert.Equal(nearest, Fraction.Of(numerator, denominator).Nearest());

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
        Assert.Equal(
            (0.3333333333333333333333333333m, -151.66666666666666666666666667m),
            (Fraction.Of(1, 3).ToDecimal(), Fraction.Of(-455, 3).ToDecimal()));

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

    [Property]
    public bool Next_to_every_edge_the_four_operations_are_those_of_the_oracle(Edge a, Edge b)
    {
        (Fraction x, Fraction y) = (At(a), At(b));
        return Is(x + y, (N(x) * D(y)) + (N(y) * D(x)), D(x) * D(y))
            && Is(x - y, (N(x) * D(y)) - (N(y) * D(x)), D(x) * D(y))
            && Is(x * y, N(x) * N(y), D(x) * D(y))
            && (y == Fraction.Zero || Is(x / y, N(x) * D(y), D(x) * N(y)))
            && Is(-x, -N(x), D(x));
    }

    [Property]
    public bool Next_to_every_edge_the_order_and_equality_are_those_of_the_oracle(Edge a, Edge b)
    {
        (Fraction x, Fraction y) = (At(a), At(b));
        int sign = (N(x) * D(y)).CompareTo(N(y) * D(x));
        Fraction again = x + y - y; // the same number, made on another road
        return Math.Sign(x.CompareTo(y)) == sign && (x == y) == (sign == 0) && x.IsNegative == (N(x) < 0) && x.IsInteger == D(x).IsOne
            && again == x && again.GetHashCode() == x.GetHashCode();
    }

    [Property]
    public bool Next_to_every_edge_rounding_is_that_of_the_oracle(Edge a, byte digits)
    {
        Fraction x = At(a);
        int decimals = digits % 29;
        BigInteger scale = BigInteger.Pow(10, decimals);
        BigInteger floor = FloorOf(N(x), D(x));
        return Is(x.Floor(), floor, 1)
            && Is(x.Ceiling(), -FloorOf(-N(x), D(x)), 1)
            && Is(x.Truncate(), N(x) / D(x), 1)
            && Is(x.Nearest(), NearestOf(N(x), D(x)), 1)
            && Is(x.Round(decimals), NearestOf(N(x) * scale, D(x)), scale)
            && x.Terminates(decimals) == (scale % D(x)).IsZero;
    }

    [Property]
    public bool A_whole_part_that_fits_is_given_and_any_other_refused(Edge a)
    {
        Fraction x = At(a);
        BigInteger whole = N(x) / D(x);
        return Same(() => (int)x, whole >= int.MinValue && whole <= int.MaxValue ? (int)whole : null)
            && Same(() => (long)x, whole >= long.MinValue && whole <= long.MaxValue ? (long)whole : null);
    }

    [Property]
    public bool Every_decimal_is_within_the_28th_digit_and_what_no_decimal_holds_is_refused(Edge a)
    {
        Fraction x = At(a);
        bool fits = Fraction.Abs(x) <= decimal.MaxValue;
        Fraction error = Fraction.Max(1, Fraction.Abs(x)) * Fraction.Of(1, BigInteger.Pow(10, 28));
        return Same(() => Fraction.Abs(x.ToDecimal() - x) <= error, fits ? true : null);
    }

    [Fact]
    public void Even_the_largest_are_written_and_compared()
    {
        Fraction large = Fraction.Of((BigInteger)Int128.MaxValue, 2);
        Fraction larger = Fraction.Of((BigInteger)Int128.MaxValue - 1, 1);
        Fraction small = Fraction.Of(1, (BigInteger)Int128.MaxValue);

        Assert.Equal("170141183460469231731687303715884105727/2", large.ToString());
        Assert.Equal("170141183460469231731687303715884105726", larger.ToString());
        Assert.True(large < larger && small < large && -small > -large);
    }

    [Fact]
    public void What_no_decimal_holds_is_refused_as_one() =>
        Assert.All(
            new Action[]
            {
                static () => _ = ((Fraction)decimal.MaxValue + Fraction.One).ToDecimal(),
                static () => _ = ((Fraction)decimal.MinValue - Fraction.One).ToDecimal(),
                static () => _ = (int)Fraction.Of(int.MaxValue + 1L, 1),
                static () => _ = (long)Fraction.Of((BigInteger)long.MaxValue + 1, 1),
            },
            static act => Assert.Throws<OverflowException>(act));

    [Fact]
    public void Ordinary_figures_allocate_nothing() => Allocation.IsNone(static () =>
    {
        Fraction month = Fraction.Of(31_630m) / 12;
        Fraction hour = month / Fraction.Of(455, 3);
        Fraction share = ((hour * 0.8m) + 12.34m - (month * 17 / 22)).Round(2);
        return (int)(share * 60).Nearest() + (int)hour.Floor() + (month > share ? 1 : 0) + hour.GetHashCode() + (int)hour.ToDecimal();
    });

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        DivideByZeroException divided = Assert.Throws<DivideByZeroException>(static () => Fraction.One / Fraction.Zero);
        DivideByZeroException made = Assert.Throws<DivideByZeroException>(static () => Fraction.Of(1, 0));

        Assert.Equal("A quantity cannot be divided by zero.", divided.Message);
        Assert.Equal("A quantity cannot have a zero denominator.", made.Message);
    }

    private static BigInteger N(Fraction value) => value.Numerator;

    private static BigInteger D(Fraction value) => value.Denominator;

    private static Fraction At(Edge edge)
    {
        BigInteger numerator = Hostile[edge.Numerator % Hostile.Length];
        BigInteger denominator = Hostile[1 + (edge.Denominator % (Hostile.Length - 1))];
        return Fraction.Of(edge.Numerator % 2 == 0 ? numerator : -numerator, edge.IsWhole ? BigInteger.One : denominator);
    }

    private static Fraction Oracle(BigInteger numerator, BigInteger denominator) => Fraction.Of(numerator, denominator);

    // The same number in the same, lowest, terms.
    private static bool Is(Fraction value, BigInteger numerator, BigInteger denominator) =>
        value.Numerator * denominator == value.Denominator * numerator
        && value.Denominator > 0
        && BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).IsOne
        && value == Fraction.Of(numerator, denominator);

    private static bool Same<T>(Func<T> given, T? expected)
        where T : struct
    {
        try
        {
            return EqualityComparer<T?>.Default.Equals(given(), expected);
        }
        catch (OverflowException)
        {
            return expected is null;
        }
    }

    private static BigInteger FloorOf(BigInteger numerator, BigInteger denominator)
    {
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        return rest < 0 ? quotient - 1 : quotient;
    }

    private static BigInteger NearestOf(BigInteger numerator, BigInteger denominator) =>
        numerator.Sign * FloorOf((2 * BigInteger.Abs(numerator)) + denominator, 2 * denominator);

    public sealed record Edge(byte Numerator, byte Denominator, bool IsWhole);
}

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SocialSectorHr;

/// <summary>A number of days of leave with the unit they are counted in (jours de congé, ouvrables ou ouvrés).</summary>
/// <remarks>
/// 6 ouvrables are 5 ouvrés. Two units never mix by accident: adding or comparing them throws, converting is <see cref="In"/>.
/// Equality is of amount and unit: 30 ouvrables are worth 25 ouvrés, they are not the same count. <c>default</c> is 0 ouvrables.
/// </remarks>
[TypeConverter(typeof(QuantityTypeConverter<LeaveDays>))]
[JsonConverter(typeof(LeaveDaysConverter))]
public readonly partial record struct LeaveDays : IComparable<LeaveDays>
{
    private LeaveDays(Fraction exact, LeaveUnit unit)
    {
        Exact = exact;
        Unit = unit;
    }

    /// <summary>What a day is counted in.</summary>
    public LeaveUnit Unit { get; }

    /// <summary>The number of days, without its unit.</summary>
    public Days Days => Days.FromExact(Exact);

    internal Fraction Exact { get; }

    /// <summary>The sum.</summary>
    /// <param name="left">The first term.</param>
    /// <param name="right">The second term, in the same unit.</param>
    /// <returns>The exact sum.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static LeaveDays operator +(LeaveDays left, LeaveDays right) => new(left.Exact + right.SameUnit(left), left.Unit);

    /// <summary>The difference; it may be negative.</summary>
    /// <param name="left">What is taken from.</param>
    /// <param name="right">What is taken, in the same unit.</param>
    /// <returns>The exact difference.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static LeaveDays operator -(LeaveDays left, LeaveDays right) => new(left.Exact - right.SameUnit(left), left.Unit);

    /// <summary>The days so many times.</summary>
    /// <param name="value">The days.</param>
    /// <param name="factor">How many times.</param>
    /// <returns>The exact product.</returns>
    public static LeaveDays operator *(LeaveDays value, decimal factor) => new(value.Exact * factor, value.Unit);

    /// <summary>The days, equally divided.</summary>
    /// <param name="value">The days.</param>
    /// <param name="divisor">Into how many parts; not zero.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static LeaveDays operator /(LeaveDays value, decimal divisor) => new(value.Exact / divisor, value.Unit);

    /// <summary>Whether the first is less.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, in the same unit.</param>
    /// <returns><see langword="true"/> if less, otherwise <see langword="false"/>.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator <(LeaveDays left, LeaveDays right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is more.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, in the same unit.</param>
    /// <returns><see langword="true"/> if more, otherwise <see langword="false"/>.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator >(LeaveDays left, LeaveDays right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is less or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, in the same unit.</param>
    /// <returns><see langword="true"/> if less or equal, otherwise <see langword="false"/>.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator <=(LeaveDays left, LeaveDays right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is more or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, in the same unit.</param>
    /// <returns><see langword="true"/> if more or equal, otherwise <see langword="false"/>.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator >=(LeaveDays left, LeaveDays right) => left.CompareTo(right) >= 0;

    /// <summary>So many jours ouvrables.</summary>
    /// <param name="days">How many.</param>
    /// <returns>The leave.</returns>
    public static LeaveDays Ouvrables(decimal days) => new(days, LeaveUnit.Ouvrables);

    /// <summary>So many jours ouvrés.</summary>
    /// <param name="days">How many.</param>
    /// <returns>The leave.</returns>
    public static LeaveDays Ouvres(decimal days) => new(days, LeaveUnit.Ouvres);

    /// <summary>So many days in the unit given.</summary>
    /// <param name="days">How many.</param>
    /// <param name="unit">What a day is counted in.</param>
    /// <returns>The leave.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not defined.</exception>
    public static LeaveDays Of(Days days, LeaveUnit unit) => FromExact(days.Exact, unit);

    /// <summary>Weeks of leave: 6 ouvrables or 5 ouvrés a week.</summary>
    /// <param name="weeks">How many weeks.</param>
    /// <param name="unit">What a day is counted in.</param>
    /// <returns>The leave.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not defined.</exception>
    public static LeaveDays Of(Weeks weeks, LeaveUnit unit) => FromExact(weeks.Exact * PerWeek(unit), unit);

    /// <summary>The same leave in the unit given: 30 ouvrables are 25 ouvrés. Convert whole balances, not single days.</summary>
    /// <param name="unit">The unit wanted.</param>
    /// <returns>The leave, exact, in that unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not defined.</exception>
    public LeaveDays In(LeaveUnit unit) => unit == Unit ? this : FromExact(Exact * Fraction.Of(PerWeek(unit), PerWeek(Unit)), unit);

    /// <summary>Rounded by a named rule.</summary>
    /// <param name="rounding">The rule; ties go away from zero.</param>
    /// <returns>The rounded leave.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not defined.</exception>
    public LeaveDays Round(DayRounding rounding) => new(rounding.Apply(Exact), Unit);

    /// <summary>The number of days: exact where a decimal can hold it, otherwise rounded at the 28th digit.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="OverflowException">It is beyond the largest decimal.</exception>
    public decimal ToDecimal() => Exact.ToDecimal();

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public int CompareTo(LeaveDays other) => Exact.CompareTo(other.SameUnit(this));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>30 jours ouvrables</c>, <c>30 days (ouvrables)</c>; at most four decimals.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => QuantityText.Write(this, language);

    internal static LeaveDays FromExact(Fraction exact, LeaveUnit unit) =>
        new(exact, Enum.IsDefined(unit) ? unit : throw Refusal.Undefined(unit, nameof(unit)));

    internal static int PerWeek(LeaveUnit unit) => unit switch
    {
        LeaveUnit.Ouvrables => 6,
        LeaveUnit.Ouvres => 5,
        _ => throw Refusal.Undefined(unit, nameof(unit)),
    };

    private Fraction SameUnit(LeaveDays other) => Unit == other.Unit
        ? Exact
        : throw new InvalidOperationException(
            $"{other} and {this} are counted in different units: convert one with In({nameof(LeaveUnit)}.{other.Unit}) first.");
}

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SocialSectorHr;

/// <summary>A number of days, which may be a half (jours).</summary>
/// <remarks>
/// Worked days, RTT days, rest days: leave that names its unit is <see cref="LeaveDays"/>. Exact inside: a third stays a third until it is
/// rounded. <c>default</c> is zero.
/// </remarks>
[TypeConverter(typeof(QuantityTypeConverter<Days>))]
[JsonConverter(typeof(QuantityConverter<Days>))]
public readonly partial record struct Days : IQuantity<Days>
{
    private readonly Fraction exact;

    private Days(Fraction exact) => this.exact = exact;

    /// <summary>Zero.</summary>
    public static Days Zero => default;

    Fraction IQuantity<Days>.Exact => exact;

    internal Fraction Exact => exact;

    /// <summary>So many days.</summary>
    /// <param name="days">How many days.</param>
    /// <returns>The quantity.</returns>
    public static Days Of(decimal days) => new(days);

    /// <summary>An exact fraction of days, such as 455/3.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Days OfFraction(long numerator, long denominator) => new(Fraction.Of(numerator, denominator));

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language it is written in.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is not days in this language.</exception>
    public static Days Parse(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, language, out Days value) ? value : throw Refusal.Unreadable(text, "a number of days", Of(22.5m).ToString(language));
    }

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number, without throwing.</summary>
    /// <param name="text">The text; null is never a quantity.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="value">The quantity, zero where there is none.</param>
    /// <returns><see langword="true"/> if the text was read, otherwise <see langword="false"/>.</returns>
    public static bool TryParse(string? text, Language language, out Days value) => TryRead(text, language, out value);

    /// <summary>Rounded by a named rule.</summary>
    /// <param name="rounding">The rule; ties go away from zero.</param>
    /// <returns>The rounded number of days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not defined.</exception>
    public Days Round(DayRounding rounding) => new(rounding.Apply(exact));

    /// <summary>The number of days: exact where a decimal can hold it, otherwise rounded at the 28th digit.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="OverflowException">It is beyond the largest decimal.</exception>
    public decimal ToDecimal() => exact.ToDecimal();

    /// <inheritdoc/>
    public int CompareTo(Days other) => exact.CompareTo(other.exact);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>22,5 j</c>, <c>22.5 days</c>; at most four decimals.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => QuantityText.Write(this, language);

    static Days IQuantity<Days>.FromExact(Fraction exact) => new(exact);

    internal static Days FromExact(Fraction exact) => new(exact);
}

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SocialSectorHr;

/// <summary>A number of hours (heures).</summary>
/// <remarks>
/// 39 h a week, 455/3 h a month, 1607 h a year: the period is said by the member that gives it. Exact inside: a third stays a third until
/// it is rounded. <c>default</c> is zero.
/// </remarks>
[TypeConverter(typeof(QuantityTypeConverter<Hours>))]
[JsonConverter(typeof(QuantityConverter<Hours>))]
public readonly partial record struct Hours : IQuantity<Hours>
{
    private readonly Fraction exact;

    private Hours(Fraction exact) => this.exact = exact;

    /// <summary>Zero.</summary>
    public static Hours Zero => default;

    Fraction IQuantity<Hours>.Exact => exact;

    internal Fraction Exact => exact;

    /// <summary>So many hours.</summary>
    /// <param name="hours">How many hours.</param>
    /// <returns>The quantity.</returns>
    public static Hours Of(decimal hours) => new(hours);

    /// <summary>An exact fraction of hours, such as 455/3.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Hours OfFraction(long numerator, long denominator) => new(Fraction.Of(numerator, denominator));

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language it is written in.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is not hours in this language.</exception>
    public static Hours Parse(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, language, out Hours value) ? value : throw Refusal.Unreadable(text, "a number of hours", Of(37.5m).ToString(language));
    }

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number, without throwing.</summary>
    /// <param name="text">The text; null is never a quantity.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="value">The quantity, zero where there is none.</param>
    /// <returns><see langword="true"/> if the text was read, otherwise <see langword="false"/>.</returns>
    public static bool TryParse(string? text, Language language, out Hours value) => TryRead(text, language, out value);

    /// <summary>The number of hours: exact where a decimal can hold it, otherwise rounded at the 28th digit.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="OverflowException">It is beyond the largest decimal.</exception>
    public decimal ToDecimal() => exact.ToDecimal();

    /// <inheritdoc/>
    public int CompareTo(Hours other) => exact.CompareTo(other.exact);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>
    /// In one language: <c>37 h 30</c>, <c>37.5 h</c>. English, and French where the minutes are not whole, gives at most two decimals.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => QuantityText.Write(this, language);

    static Hours IQuantity<Hours>.FromExact(Fraction exact) => new(exact);

    internal static Hours FromExact(Fraction exact) => new(exact);
}

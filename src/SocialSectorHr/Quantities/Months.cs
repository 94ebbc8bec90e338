using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SocialSectorHr;

/// <summary>A number of months, which may be a fraction (mois).</summary>
/// <remarks>
/// A length as a contract states it; the dates that follow from it are those of the contract. Exact inside: a third stays a third until it
/// is rounded. <c>default</c> is zero.
/// </remarks>
[TypeConverter(typeof(QuantityTypeConverter<Months>))]
[JsonConverter(typeof(QuantityConverter<Months>))]
public readonly partial record struct Months : IQuantity<Months>
{
    private readonly Fraction exact;

    private Months(Fraction exact) => this.exact = exact;

    /// <summary>Zero.</summary>
    public static Months Zero => default;

    Fraction IQuantity<Months>.Exact => exact;

    internal Fraction Exact => exact;

    /// <summary>So many months.</summary>
    /// <param name="months">How many months.</param>
    /// <returns>The quantity.</returns>
    public static Months Of(decimal months) => new(months);

    /// <summary>An exact fraction of months, such as 455/3.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Months OfFraction(long numerator, long denominator) => new(Fraction.Of(numerator, denominator));

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language it is written in.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is not months in this language.</exception>
    public static Months Parse(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, language, out Months value) ? value : throw Refusal.Unreadable(text, "a number of months", Of(18).ToString(language));
    }

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number, without throwing.</summary>
    /// <param name="text">The text; null is never a quantity.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="value">The quantity, zero where there is none.</param>
    /// <returns><see langword="true"/> if the text was read, otherwise <see langword="false"/>.</returns>
    public static bool TryParse(string? text, Language language, out Months value) => TryRead(text, language, out value);

    /// <summary>The number of months: exact where a decimal can hold it, otherwise rounded at the 28th digit.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="OverflowException">It is beyond the largest decimal.</exception>
    public decimal ToDecimal() => exact.ToDecimal();

    /// <inheritdoc/>
    public int CompareTo(Months other) => exact.CompareTo(other.exact);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>18 mois</c>, <c>18 months</c>; at most four decimals.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => QuantityText.Write(this, language);

    static Months IQuantity<Months>.FromExact(Fraction exact) => new(exact);

    internal static Months FromExact(Fraction exact) => new(exact);
}

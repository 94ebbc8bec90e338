using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SocialSectorHr;

/// <summary>A number of points of a pay scale (points, coefficient).</summary>
/// <remarks>
/// A coefficient of 434 or 839.3 points. Exact inside: a third stays a third until it is rounded. <c>default</c> is zero.
/// </remarks>
[TypeConverter(typeof(QuantityTypeConverter<Points>))]
[JsonConverter(typeof(QuantityConverter<Points>))]
public readonly partial record struct Points : IQuantity<Points>
{
    private readonly Fraction exact;

    private Points(Fraction exact) => this.exact = exact;

    /// <summary>Zero.</summary>
    public static Points Zero => default;

    Fraction IQuantity<Points>.Exact => exact;

    internal Fraction Exact => exact;

    /// <summary>So many points.</summary>
    /// <param name="points">How many points.</param>
    /// <returns>The quantity.</returns>
    public static Points Of(decimal points) => new(points);

    /// <summary>An exact fraction of points, such as 455/3.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Points OfFraction(long numerator, long denominator) => new(Fraction.Of(numerator, denominator));

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language it is written in.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is not points in this language.</exception>
    public static Points Parse(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, language, out Points value) ? value : throw Refusal.Unreadable(text, "a number of points", Of(434).ToString(language));
    }

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number, without throwing.</summary>
    /// <param name="text">The text; null is never a quantity.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="value">The quantity, zero where there is none.</param>
    /// <returns><see langword="true"/> if the text was read, otherwise <see langword="false"/>.</returns>
    public static bool TryParse(string? text, Language language, out Points value) => TryRead(text, language, out value);

    /// <summary>The number of points: exact where a decimal can hold it, otherwise rounded at the 28th digit.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="OverflowException">It is beyond the largest decimal.</exception>
    public decimal ToDecimal() => exact.ToDecimal();

    /// <inheritdoc/>
    public int CompareTo(Points other) => exact.CompareTo(other.exact);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>434 points</c>, <c>434 points</c>; at most four decimals.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => QuantityText.Write(this, language);

    static Points IQuantity<Points>.FromExact(Fraction exact) => new(exact);

    internal static Points FromExact(Fraction exact) => new(exact);
}

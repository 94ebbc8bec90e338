using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SocialSectorHr;

/// <summary>A percentage (taux, pourcentage): 60 % is <c>Percent.Of(60)</c>.</summary>
/// <remarks>
/// A share, a rate, or the ratio of two quantities. Exact inside: a third stays a third until it is rounded. <c>default</c> is zero.
/// </remarks>
[TypeConverter(typeof(QuantityTypeConverter<Percent>))]
[JsonConverter(typeof(QuantityConverter<Percent>))]
public readonly partial record struct Percent : IQuantity<Percent>
{
    private readonly Fraction exact;

    private Percent(Fraction exact) => this.exact = exact;

    /// <summary>Zero.</summary>
    public static Percent Zero => default;

    Fraction IQuantity<Percent>.Exact => exact;

    internal Fraction Exact => exact;

    /// <summary>So many per cent.</summary>
    /// <param name="percent">How many per cent.</param>
    /// <returns>The quantity.</returns>
    public static Percent Of(decimal percent) => new(Fraction.Of(percent) / 100);

    /// <summary>From a ratio: 0.6 is 60 %.</summary>
    /// <param name="ratio">The ratio.</param>
    /// <returns>The percentage.</returns>
    public static Percent OfRatio(decimal ratio) => new(ratio);

    /// <summary>An exact ratio: 6/7 is 85.7142… %.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Percent OfFraction(long numerator, long denominator) => new(Fraction.Of(numerator, denominator));

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number of per cent: "60" is 60 %.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language it is written in.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is not per cent in this language.</exception>
    public static Percent Parse(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, language, out Percent value) ? value : throw Refusal.Unreadable(text, "a percentage", Of(60).ToString(language));
    }

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number, without throwing.</summary>
    /// <param name="text">The text; null is never a quantity.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="value">The quantity, zero where there is none.</param>
    /// <returns><see langword="true"/> if the text was read, otherwise <see langword="false"/>.</returns>
    public static bool TryParse(string? text, Language language, out Percent value) => TryRead(text, language, out value);

    /// <summary>The number of per cent (60 for 60 %): exact where a decimal can hold it, otherwise rounded at the 28th digit.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="OverflowException">It is beyond the largest decimal.</exception>
    public decimal ToDecimal() => (exact * 100).ToDecimal();

    /// <summary>The ratio (0.6 for 60 %): exact where a decimal can hold it, otherwise rounded at the 28th digit.</summary>
    /// <returns>The ratio.</returns>
    /// <exception cref="OverflowException">It is beyond the largest decimal.</exception>
    public decimal ToRatio() => exact.ToDecimal();

    /// <inheritdoc/>
    public int CompareTo(Percent other) => exact.CompareTo(other.exact);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>60 %</c> with a no-break space, <c>60%</c>; at most four decimals.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => QuantityText.Write(this, language);

    static Percent IQuantity<Percent>.FromExact(Fraction exact) => new(exact);

    internal static Percent FromExact(Fraction exact) => new(exact);
}

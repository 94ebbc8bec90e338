using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SocialSectorHr;

/// <summary>A number of weeks (semaines).</summary>
/// <remarks>
/// Six weeks of leave, 45.6 working weeks. Exact inside: a third stays a third until it is rounded. <c>default</c> is zero.
/// </remarks>
[TypeConverter(typeof(QuantityTypeConverter<Weeks>))]
[JsonConverter(typeof(QuantityConverter<Weeks>))]
public readonly partial record struct Weeks : IQuantity<Weeks>
{
    private readonly Fraction exact;

    private Weeks(Fraction exact) => this.exact = exact;

    /// <summary>Zero.</summary>
    public static Weeks Zero => default;

    Fraction IQuantity<Weeks>.Exact => exact;

    internal Fraction Exact => exact;

    /// <summary>So many weeks.</summary>
    /// <param name="weeks">How many weeks.</param>
    /// <returns>The quantity.</returns>
    public static Weeks Of(decimal weeks) => new(weeks);

    /// <summary>An exact fraction of weeks, such as 455/3.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Weeks OfFraction(long numerator, long denominator) => new(Fraction.Of(numerator, denominator));

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language it is written in.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is not weeks in this language.</exception>
    public static Weeks Parse(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, language, out Weeks value) ? value : throw Refusal.Unreadable(text, "a number of weeks", Of(6).ToString(language));
    }

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number, without throwing.</summary>
    /// <param name="text">The text; null is never a quantity.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="value">The quantity, zero where there is none.</param>
    /// <returns><see langword="true"/> if the text was read, otherwise <see langword="false"/>.</returns>
    public static bool TryParse(string? text, Language language, out Weeks value) => TryRead(text, language, out value);

    /// <summary>The number of weeks: exact where a decimal can hold it, otherwise rounded at the 28th digit.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="OverflowException">It is beyond the largest decimal.</exception>
    public decimal ToDecimal() => exact.ToDecimal();

    /// <inheritdoc/>
    public int CompareTo(Weeks other) => exact.CompareTo(other.exact);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>6 semaines</c>, <c>6 weeks</c>; at most four decimals.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => QuantityText.Write(this, language);

    static Weeks IQuantity<Weeks>.FromExact(Fraction exact) => new(exact);

    internal static Weeks FromExact(Fraction exact) => new(exact);
}

using System.Runtime.CompilerServices;

namespace SocialSectorHr;

/// <content>For the platform: cultures, formats, binding.</content>
public readonly partial record struct Money
    : IExactQuantity<Money>, ISpanParsable<Money>, ISpanFormattable, IUtf8SpanFormattable, IComparable
{
    private static readonly QuantityName Named = new(new("un montant en euros", "an amount in euros"), 31_630);

    static QuantityName IExactQuantity<Money>.Name => Named;

    static QuantityName IQuantity<Money>.Name => Named;

    /// <summary>
    /// Reads the exact form (<c>15815/6</c>) or the text of the culture's language: French for a French culture, otherwise English.
    /// </summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture; without one, English.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Money Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityText.Read<Money>(s, provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => QuantityText.Read<Money>(s, provider);

    /// <summary>The same without throwing.</summary>
    /// <param name="s">The text; null is never a quantity.</param>
    /// <param name="provider">The culture; without one, English.</param>
    /// <param name="result">The quantity, zero where there is none.</param>
    /// <returns><see langword="true"/> if the text was read, otherwise <see langword="false"/>.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out Money result) => QuantityText.TryRead(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) =>
        QuantityText.TryRead(s, provider, out result);

    /// <summary>
    /// By a format: nothing or <c>G</c> is the text of the culture's language, <c>R</c> the exact form, the same in every culture.
    /// </summary>
    /// <param name="format">The format.</param>
    /// <param name="formatProvider">The culture: a French one gives French, any other, or none, English.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => QuantityText.Write(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        QuantityText.TryWrite(this, destination, out charsWritten, format, provider);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        QuantityText.TryWrite(this, utf8Destination, out bytesWritten, format, provider);

    int IComparable.CompareTo(object? obj) => QuantityText.Compare(this, obj);

    static bool IExactQuantity<Money>.TryReadExact(ReadOnlySpan<char> text, out Money value)
    {
        bool read = ExactText.TryRead(text, out Fraction exact);
        value = new(exact);
        return read;
    }

    static bool IExactQuantity<Money>.TryRead(ReadOnlySpan<char> text, Language language, out Money value) =>
        TryRead(text, language, out value);

    void IExactQuantity<Money>.AppendExact(ref DefaultInterpolatedStringHandler text) => exact.Append(ref text);

    void IExactQuantity<Money>.Append(ref DefaultInterpolatedStringHandler text, Language language)
    {
        Fraction cents = exact.Round(2); // an amount that rounds to zero has no sign
        text.AppendLiteral(cents.IsNegative ? "-" : string.Empty);
        if (language == Language.French)
        {
            UnitText.AppendFixed(ref text, Fraction.Abs(cents), 2, language);
            text.AppendLiteral("\u00A0");
            text.AppendLiteral("€");
        }
        else
        {
            text.AppendLiteral("€");
            UnitText.AppendFixed(ref text, Fraction.Abs(cents), 2, language);
        }
    }

    private static bool TryRead(ReadOnlySpan<char> text, Language language, out Money value)
    {
        bool read = UnitText.TryRead(text, language, ["€", "EUR", "euro", "euros"], before: ["€", "EUR"], out Fraction exact);
        value = new(exact);
        return read;
    }
}

using System.Runtime.CompilerServices;

namespace SocialSectorHr;

/// <content>For the platform: cultures, formats, binding.</content>
public readonly partial record struct Weeks
    : IExactQuantity<Weeks>, ISpanParsable<Weeks>, ISpanFormattable, IUtf8SpanFormattable, IComparable
{
    private static readonly QuantityName Named = new(new("un nombre de semaines", "a number of weeks"), 6);

    static QuantityName IExactQuantity<Weeks>.Name => Named;

    static QuantityName IQuantity<Weeks>.Name => Named;

    /// <summary>
    /// Reads the exact form (<c>15815/6</c>) or the text of the culture's language: French for a French culture, otherwise English.
    /// </summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture; without one, English.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Weeks Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityText.Read<Weeks>(s, provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Weeks Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => QuantityText.Read<Weeks>(s, provider);

    /// <summary>The same without throwing.</summary>
    /// <param name="s">The text; null is never a quantity.</param>
    /// <param name="provider">The culture; without one, English.</param>
    /// <param name="result">The quantity, zero where there is none.</param>
    /// <returns><see langword="true"/> if the text was read, otherwise <see langword="false"/>.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out Weeks result) => QuantityText.TryRead(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Weeks)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Weeks result) =>
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

    static bool IExactQuantity<Weeks>.TryReadExact(ReadOnlySpan<char> text, out Weeks value)
    {
        bool read = ExactText.TryRead(text, out Fraction exact);
        value = new(exact);
        return read;
    }

    static bool IExactQuantity<Weeks>.TryRead(ReadOnlySpan<char> text, Language language, out Weeks value) =>
        TryRead(text, language, out value);

    void IExactQuantity<Weeks>.AppendExact(ref DefaultInterpolatedStringHandler text) => exact.Append(ref text);

    void IExactQuantity<Weeks>.Append(ref DefaultInterpolatedStringHandler text, Language language) =>
        UnitText.Append(ref text, exact, language, "semaine", "semaines", "week", "weeks");

    private static bool TryRead(ReadOnlySpan<char> text, Language language, out Weeks value)
    {
        bool read = UnitText.TryRead(text, language, ["semaine", "semaines", "sem", "week", "weeks"], out Fraction exact);
        value = new(exact);
        return read;
    }
}

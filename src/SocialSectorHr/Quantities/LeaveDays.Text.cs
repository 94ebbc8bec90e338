using System.Runtime.CompilerServices;

namespace SocialSectorHr;

/// <content>For the platform: cultures, formats, binding. The exact form is <c>25 Ouvres</c>.</content>
public readonly partial record struct LeaveDays
    : IExactQuantity<LeaveDays>, ISpanParsable<LeaveDays>, ISpanFormattable, IUtf8SpanFormattable, IComparable
{
    private static readonly QuantityName Named = new(new("des jours de congé", "leave with its unit"), 25, Suffix: " Ouvres");

    static QuantityName IExactQuantity<LeaveDays>.Name => Named;

    /// <summary>
    /// Reads the exact form (<c>25 Ouvres</c>) or the text of the culture's language: French for a French culture, otherwise English.
    /// </summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture; without one, English.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static LeaveDays Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityText.Read<LeaveDays>(s, provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static LeaveDays Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => QuantityText.Read<LeaveDays>(s, provider);

    /// <summary>The same without throwing.</summary>
    /// <param name="s">The text; null is never a quantity.</param>
    /// <param name="provider">The culture; without one, English.</param>
    /// <param name="result">The quantity, zero where there is none.</param>
    /// <returns><see langword="true"/> if the text was read, otherwise <see langword="false"/>.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out LeaveDays result) =>
        QuantityText.TryRead(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out LeaveDays)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LeaveDays result) =>
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

    static bool IExactQuantity<LeaveDays>.TryReadExact(ReadOnlySpan<char> text, out LeaveDays value)
    {
        int space = text.IndexOf(' ');
        LeaveUnit unit = text.EndsWith(nameof(LeaveUnit.Ouvres), StringComparison.Ordinal) ? LeaveUnit.Ouvres : LeaveUnit.Ouvrables;
        Fraction exact = default;
        bool read = space >= 0
            && text[(space + 1)..].SequenceEqual(UnitName(unit))
            && ExactText.TryRead(text[..space], out exact);
        value = read ? new(exact, unit) : default;
        return read;
    }

    // A bare number is no leave: its unit decides.
    static bool IExactQuantity<LeaveDays>.TryRead(ReadOnlySpan<char> text, Language language, out LeaveDays value)
    {
        value = default;
        if (UnitText.TryRead(text, language, [], out _))
        {
            return false;
        }

        if (UnitText.TryRead(text, language, ["jours ouvrables", "jour ouvrable", "days (ouvrables)", "day (ouvrable)"], out Fraction ouvrables))
        {
            value = new(ouvrables, LeaveUnit.Ouvrables);
            return true;
        }

        bool read = UnitText.TryRead(text, language, ["jours ouvrés", "jour ouvré", "days (ouvrés)", "day (ouvré)"], out Fraction ouvres);
        value = read ? new(ouvres, LeaveUnit.Ouvres) : default;
        return read;
    }

    void IExactQuantity<LeaveDays>.AppendExact(ref DefaultInterpolatedStringHandler text)
    {
        Exact.Append(ref text);
        text.AppendLiteral(" ");
        text.AppendLiteral(UnitName(Unit));
    }

    void IExactQuantity<LeaveDays>.Append(ref DefaultInterpolatedStringHandler text, Language language)
    {
        if (Unit == LeaveUnit.Ouvrables)
        {
            UnitText.Append(ref text, Exact, language, "jour ouvrable", "jours ouvrables", "day (ouvrable)", "days (ouvrables)");
        }
        else
        {
            UnitText.Append(ref text, Exact, language, "jour ouvré", "jours ouvrés", "day (ouvré)", "days (ouvrés)");
        }
    }

    // Without asking an enum for its name: no reflection.
    internal static string UnitName(LeaveUnit unit) => unit == LeaveUnit.Ouvres ? nameof(LeaveUnit.Ouvres) : nameof(LeaveUnit.Ouvrables);
}

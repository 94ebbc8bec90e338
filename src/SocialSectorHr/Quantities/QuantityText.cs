using System.Globalization;

namespace SocialSectorHr;

/// <summary>What the formats and the cultures of the platform mean for a quantity.</summary>
internal static class QuantityText
{
    private const string Exact = "R";

    public static string Write<T>(T value, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IExactQuantity<T> => format switch
        {
            "R" or "r" => value.ToExact(),
            "" or "G" or "g" => value.ToString(LanguageOf(provider)),
            _ => throw new FormatException($"\"{format}\" is no format of a quantity: write \"G\" for the words of the language, \"{Exact}\" for the exact number."),
        };

    public static bool TryWrite<T>(T value, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IExactQuantity<T>
    {
        string text = Write(value, format, provider);
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    public static T Read<T>(ReadOnlySpan<char> text, IFormatProvider? provider)
        where T : struct, IExactQuantity<T> => TryRead(text, provider, out T value)
        ? value
        : throw Refusal.Unreadable(text.ToString(), T.Name.What.English, ((Fraction)T.Name.Example).ToString() + T.Name.Suffix);

    public static bool TryRead<T>(ReadOnlySpan<char> text, IFormatProvider? provider, out T value)
        where T : struct, IExactQuantity<T> =>
        T.TryReadExact(text.Trim(), out value) || T.TryRead(text, LanguageOf(provider), out value);

    public static bool TryReadExact<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IExactQuantity<T> => T.TryReadExact(text, out value);

    public static int Compare<T>(T value, object? other)
        where T : struct, IComparable<T> => other switch
        {
            null => 1, // as the platform orders: null comes first
            T same => value.CompareTo(same),
            _ => throw new ArgumentException($"{value} cannot be compared with a {other.GetType().Name}: it must be {typeof(T).Name}.", nameof(other)),
        };

    // By its name: an application without the data of cultures still knows the names.
    private static Language LanguageOf(IFormatProvider? provider) =>
        provider is CultureInfo { Name: "fr" } || (provider is CultureInfo culture && culture.Name.StartsWith("fr-", StringComparison.Ordinal))
            ? Language.French
            : Language.English;
}

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace SocialSectorHr;

/// <summary>What the formats and the cultures of the platform mean for a quantity.</summary>
internal static class QuantityText
{
    /// <summary>Nearly every quantity is written in as many characters; a longer one borrows more.</summary>
    public const int Room = 64;

    public static string Write<T>(T value, Language language)
        where T : struct, IExactQuantity<T>
    {
        DefaultInterpolatedStringHandler text = new(0, 0, null, stackalloc char[Room]);
        value.Append(ref text, language);
        return text.ToStringAndClear();
    }

    public static string Write<T>(T value, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IExactQuantity<T>
    {
        DefaultInterpolatedStringHandler text = new(0, 0, null, stackalloc char[Room]);
        Append(ref text, value, format, provider);
        return text.ToStringAndClear();
    }

    public static bool TryWrite<T>(T value, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IExactQuantity<T>
    {
        DefaultInterpolatedStringHandler text = new(0, 0, null, stackalloc char[Room]);
        Append(ref text, value, format, provider);
        bool fits = text.Text.TryCopyTo(destination);
        written = fits ? text.Text.Length : 0;
        text.Clear();
        return fits;
    }

    public static bool TryWrite<T>(T value, Span<byte> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IExactQuantity<T>
    {
        DefaultInterpolatedStringHandler text = new(0, 0, null, stackalloc char[Room]);
        Append(ref text, value, format, provider);
        bool fits = Encoding.UTF8.TryGetBytes(text.Text, destination, out written);
        text.Clear();
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

    private static void Append<T>(ref DefaultInterpolatedStringHandler text, T value, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IExactQuantity<T>
    {
        switch (format)
        {
            case "R" or "r":
                value.AppendExact(ref text);
                break;
            case "" or "G" or "g":
                value.Append(ref text, LanguageOf(provider));
                break;
            default:
                throw new FormatException(
                    $"\"{format}\" is no format of a quantity: write \"G\" for the words of the language, \"R\" for the exact number.");
        }
    }

    // By its name: an application without the data of cultures still knows the names.
    private static Language LanguageOf(IFormatProvider? provider) =>
        provider is CultureInfo { Name: "fr" } || (provider is CultureInfo culture && culture.Name.StartsWith("fr-", StringComparison.Ordinal))
            ? Language.French
            : Language.English;
}

using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SocialSectorHr;

/// <summary>The library's refusals: the argument, its value, the permitted range, the rule.</summary>
internal static class Refusal
{
    /// <summary>For a value outside what can exist. <paramref name="permitted"/> completes "must be …".</summary>
    public static ArgumentOutOfRangeException OutOfRange<T>(T value, string parameter, string permitted) =>
        new(parameter, value, $"{parameter} is {Show(value)}: it must be {permitted}.");

    /// <summary>For a text that is none of those permitted, quoted since it may be empty or begin with a space.</summary>
    public static ArgumentOutOfRangeException OfText(string text, string parameter, string permitted) =>
        new(parameter, text, $"{parameter} is \"{text}\": it must be {permitted}.");

    public static ArgumentOutOfRangeException Undefined<TEnum>(TEnum value, string parameter)
        where TEnum : struct, Enum =>
        OutOfRange(value, parameter, $"a defined {typeof(TEnum).Name} ({string.Join(", ", Enum.GetNames<TEnum>())})");

    public static FormatException Unreadable(string text, string what, string example) =>
        new($"\"{text}\" is not {what}: write it like \"{example}\".");

    private static string Show<T>(T value) => value switch
    {
        null => "null",
        LocalDate date => LocalDatePattern.Iso.Format(date),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}

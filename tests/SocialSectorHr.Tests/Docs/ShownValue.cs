using System.Collections;
using System.Globalization;
using System.Reflection;
using NodaTime.Text;

namespace SocialSectorHr.Tests;

/// <summary>The text by which a page shows a value.</summary>
internal static class ShownValue
{
    /// <summary>In the language asked for where the value has it, without no-break spaces and spaces at the ends of lines.</summary>
    public static string Text(object? value, Language language) =>
        string.Join('\n', Raw(value, language).Plain().TrimEnd().Split('\n').Select(static line => line.TrimEnd()));

    private static string Raw(object? value, Language language) => value switch
    {
        null => "null",
        string text => text,
        bool flag => flag ? "true" : "false",
        LocalDate date => LocalDatePattern.Iso.Format(date),
        YearMonth month => YearMonthPattern.Iso.Format(month),
        _ when InLanguage(value.GetType()) is { } method => (string)method.Invoke(value, [language])!,
        IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        IEnumerable values => $"[{string.Join(", ", values.Cast<object?>().Select(item => Raw(item, language)))}]",
        _ => value.ToString() ?? string.Empty,
    };

    private static MethodInfo? InLanguage(Type type) => type.GetMethod(nameof(ToString), [typeof(Language)]);
}

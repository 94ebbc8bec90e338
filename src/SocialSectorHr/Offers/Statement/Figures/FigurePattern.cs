using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace SocialSectorHr.Offers;

/// <summary>
/// The form of an id or of a label, with holes that a figure fills: <c>worktime.{year}.workedDays</c>. What stands in a hole before its
/// last word is written only where the figure has something to fill it with: <c>pay.annual{.bound}</c>.
/// </summary>
internal static class FigurePattern
{
    /// <summary>The pattern filled with a figure's data.</summary>
    public static string Fill(string pattern, Figure figure, Func<ReadOnlySpan<char>, Figure, string?> filling)
    {
        int open = pattern.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return pattern;
        }

        DefaultInterpolatedStringHandler text = new(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        ReadOnlySpan<char> form = pattern;
        int from = 0;
        for (; open >= 0; open = pattern.IndexOf('{', from))
        {
            text.AppendFormatted(form[from..open]);
            int close = pattern.IndexOf('}', open);
            int key = close;
            while (char.IsAsciiLetter(pattern[key - 1]))
            {
                key--;
            }

            if (filling(form[key..close], figure) is { } value)
            {
                text.AppendFormatted(form[(open + 1)..key]);
                text.AppendLiteral(value);
            }

            from = close + 1;
        }

        text.AppendFormatted(form[from..]);
        return text.ToStringAndClear();
    }

    /// <summary>The pattern without its holes: <c>worktime.workedDays</c>.</summary>
    public static string Strip(string pattern)
    {
        StringBuilder text = new();
        bool isHole = false;
        foreach (char letter in pattern)
        {
            isHole = (isHole || letter == '{') && letter != '}';
            bool isTwice = letter == '.' && text.Length > 0 && text[^1] == '.';
            if (!isHole && letter != '}' && !isTwice)
            {
                text.Append(letter);
            }
        }

        return text.ToString().TrimEnd('.');
    }

    /// <summary>What fills a hole of an id.</summary>
    public static string? Code(ReadOnlySpan<char> hole, Figure figure) => hole switch
    {
        "year" => figure.Year?.ToString(CultureInfo.InvariantCulture),
        "method" => figure.Method?.Id,
        "bound" => figure.Bound switch { FigureBound.AtLeast => "min", FigureBound.AtMost => "max", _ => null },
        "unit" => figure.Value?.Unit == FigureUnit.Ouvres ? "ouvres" : "ouvrables",
        "number" => figure.Case?.Number is { } number ? NumberText.Trimmed(number.ToDecimal(), 2, Language.English) : null,
        "cardinal" => figure.Case?.Number is { } number ? Cardinal.Id(number) : null,
        "Cardinal" => figure.Case?.Number is { } number ? Capital(Cardinal.Id(number)) : null,
        "grade" => figure.Case?.Code,
        "ordinal" => figure.Case?.Count is { } place ? Ordinals[place - 1] : null,
        "category" => figure.Case?.Code switch
        {
            nameof(StaffCategory.WorkerOrEmployee) => "ouvrierEmploye",
            nameof(StaffCategory.TechnicianOrSupervisor) => "technicienAgentMaitrise",
            nameof(StaffCategory.Executive) => "cadre",
            _ => null,
        },
        _ => null,
    };

    /// <summary>What fills a hole of a label, in a language.</summary>
    public static string? Words(ReadOnlySpan<char> hole, Figure figure, Language language) => hole switch
    {
        "method" => figure.Method?.ToString(language),
        "bound" => figure.Bound?.Label(language),
        "unit" => figure.Value?.Unit == FigureUnit.Ouvres ? "ouvrés" : "ouvrables",
        "cardinal" => figure.Case?.Number is { } number ? Cardinal.Words(number, language) : null,
        "case" => figure.Case?.ToString(language),
        "period" => figure.Period is not { } days ? null : language == Language.French
            ? $"du {DateText.Write(days.Start, language)} au {DateText.Write(days.End, language)}"
            : $"from {DateText.Write(days.Start, language)} to {DateText.Write(days.End, language)}",
        _ => Code(hole, figure),
    };

    /// <summary>CalendarDays is <c>calendarDays</c> in an id.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
}

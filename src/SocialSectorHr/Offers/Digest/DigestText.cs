using System.Globalization;

namespace SocialSectorHr.Offers;

/// <summary>A line of a digest while it is written in one language; it is as sure as the least sure of its figures.</summary>
internal sealed class DigestText(Language language)
{
    private readonly List<string> parts = [];

    public Language Language => language;

    public Mark Mark { get; private set; }

    /// <summary>What stands between two parts.</summary>
    public string Separator { get; set; } = language == Language.French ? $"{NumberText.Space}; " : "; ";

    /// <summary>What an offer says, on one line.</summary>
    public void Add(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            parts.Add(OnOneLine(text));
        }
    }

    /// <summary>A sentence whose holes are filled; nothing where one has nothing to be filled with.</summary>
    public void Say(string french, string english, params string?[] values)
    {
        if (!Array.Exists(values, string.IsNullOrWhiteSpace))
        {
            string form = language == Language.French ? french.Replace(" :", $"{NumberText.Space}:", StringComparison.Ordinal) : english;
            Add(string.Format(CultureInfo.InvariantCulture, form, values));
        }
    }

    public void Rest(Mark on) => Mark = Mark.And(on);

    public string? Of(Figure? figure)
    {
        if (figure?.Value is not { } value)
        {
            return null;
        }

        Rest(figure.Mark);
        return Write(value);
    }

    /// <summary>The lowest and the highest of figures of one unit, one where they are equal; null where there is none.</summary>
    public string? Range(IEnumerable<Figure> figures)
    {
        Figure[] valued = [.. figures.Where(static figure => figure.Value?.Number is not null)];
        if (valued.Length == 0)
        {
            return null;
        }

        (Figure low, Figure high) = (valued.MinBy(Number)!, valued.MaxBy(Number)!);
        Rest(low.Mark.And(high.Mark));
        if (low.Value!.Equals(high.Value))
        {
            string? bound = Array.TrueForAll(valued, figure => figure.Bound == low.Bound) ? low.Bound?.Label(language) : null;
            return bound is null ? Write(low.Value) : $"{bound} {Write(low.Value)}";
        }

        return Range(Write(low.Value), Write(high.Value!));

        static Fraction Number(Figure figure) => figure.Value!.Number!.Value;
    }

    public string Range(string low, string high) => low == high ? low : $"{low} {(language == Language.French ? "à" : "to")} {high}";

    /// <summary>The figures of each method, with its words where there are several or it has some.</summary>
    public string? ByMethod(IEnumerable<Figure> figures)
    {
        string[] all = [.. figures.GroupBy(static figure => figure.Method).Select(ByMethod).OfType<string>()];
        return all.Length == 0 ? null : string.Join(", ", all);

        string? ByMethod(IGrouping<FigureMethod?, Figure> group)
        {
            string? range = Range(group);
            return range is null || group.Key is null ? range : $"{range} ({group.Key.ToString(language)})";
        }
    }

    public override string ToString() => string.Join(Separator, parts).Trim();

    /// <summary>A value for a person: days to the hundredth, as the euros and the hours are.</summary>
    private string Write(FigureValue value) =>
        (value.Days is { } days ? Days.FromExact(days.Exact.Round(2)) : value).ToString(language);

    private static string OnOneLine(string text) => string.Create(text.Length, text, static (line, text) =>
    {
        for (int i = 0; i < line.Length; i++)
        {
            bool breaks = char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029';
            line[i] = breaks ? ' ' : text[i];
        }
    }).Trim();
}

using System.Text;

namespace SocialSectorHr.Offers;

/// <summary>The lines of a comparison in columns; where they are too wide, each range and each dated label on two lines.</summary>
internal static class ComparedTable
{
    public static void Append(StringBuilder text, List<string[]> lines, int width, Language language)
    {
        bool fits = Widths(lines).Sum(static column => column + 2) - 2 <= width;
        List<string[]> shown = fits ? lines : [.. lines.SelectMany(line => Broken(line, language))];
        int[] widths = Widths(shown);
        foreach (string[] line in shown)
        {
            string aligned = string.Join(
                "  ", line.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column])));
            text.Append(aligned.TrimEnd()).Append('\n');
        }
    }

    private static int[] Widths(List<string[]> lines) =>
        [.. Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length))];

    private static IEnumerable<string[]> Broken(string[] line, Language language)
    {
        (string First, string Second)[] parts =
            [.. line.Select((cell, column) => column == 0 ? AtDate(cell, language) : AtRange(cell, language))];
        yield return [.. parts.Select(static part => part.First)];
        if (Array.Exists(parts, static part => part.Second.Length > 0))
        {
            yield return [.. parts.Select(static part => part.Second)];
        }
    }

    private static (string First, string Second) AtRange(string cell, Language language) =>
        At(cell, cell.IndexOf(language == Language.French ? " à " : " to ", StringComparison.Ordinal), indent: string.Empty);

    private static (string First, string Second) AtDate(string label, Language language)
    {
        int place = label.LastIndexOf(language == Language.French ? " au " : " on ", StringComparison.Ordinal);
        bool isDate = place >= 0 && char.IsAsciiDigit(label[place + 4]);
        return At(label, isDate ? place : -1, indent: "  ");
    }

    private static (string First, string Second) At(string cell, int place, string indent) =>
        place < 0 ? (cell, string.Empty) : (cell[..place], indent + cell[(place + 1)..]);
}

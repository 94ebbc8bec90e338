namespace SocialSectorHr.Tests.Law;

/// <summary>
/// The article numbers of the Labour Code and of the Social Security Code (facts, of npm <c>@socialgouv/legi-data</c> 2.513.0, 27 March
/// 2026): a line a chapter, <c>18..19</c> for a run.
/// </summary>
internal static class CodeArticles
{
    private const string File = "tests/SocialSectorHr.Tests/Cases/code-articles.txt";

    private static readonly Dictionary<string, HashSet<string>> Codes = Read();

    /// <summary>Whether a code, by its abbreviation, has an article.</summary>
    public static bool Has(string code, string article) => Codes[code].Contains(article);

    public static int Count(string code) => Codes[code].Count;

    private static Dictionary<string, HashSet<string>> Read()
    {
        Dictionary<string, HashSet<string>> codes = new(StringComparer.Ordinal);
        HashSet<string> articles = [];
        foreach (string line in Repository.Read(File).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                codes[line[2..]] = articles = new(StringComparer.Ordinal);
                continue;
            }

            string[] parts = line.Split(' ');
            articles.UnionWith(parts.Skip(1).SelectMany(static part => Run(part)).Select(number => number == "0" ? parts[0] : $"{parts[0]}-{number}"));
        }

        return codes;
    }

    private static IEnumerable<string> Run(string part) => part.Split("..") is [{ Length: > 0 } first, { Length: > 0 } last]
        ? Enumerable.Range(Number(first), Number(last) - Number(first) + 1).Select(static number => $"{number}")
        : [part];

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

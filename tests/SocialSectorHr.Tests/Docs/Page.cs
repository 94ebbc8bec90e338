using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialSectorHr.Tests;

/// <summary>A page of the documentation: its fenced blocks, its links, its headings.</summary>
internal sealed class Page
{
    private const string Fence = "```";

    private static readonly string[] Roots = ["README.md", "CHANGELOG.md", "SECURITY.md"];

    private static readonly Regex Link = new(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private Page(string path) => Path = path;

    public string Path { get; }

    public List<Block> Blocks { get; } = [];

    /// <summary>The targets of the links outside the blocks, with the line they stand on.</summary>
    public List<(string Target, int Line)> Links { get; } = [];

    /// <summary>What a link to a heading writes after "#".</summary>
    public HashSet<string> Anchors { get; } = new(StringComparer.Ordinal);

    public static IEnumerable<string> All =>
        [.. Roots, .. Repository.Files("docs", "*.md"), .. Repository.Files("benchmarks", "*.md")];

    public static Page Read(string path)
    {
        Page page = new(path);
        Block? open = null;
        foreach ((int index, string line) in Repository.Read(path).Split('\n').Index())
        {
            string trimmed = line.Trim();
            bool fence = trimmed.StartsWith(Fence, StringComparison.Ordinal);
            if (open is not null && !fence)
            {
                open.Lines.Add(line);
            }
            else if (fence)
            {
                open = open is null ? page.Open(new(path, index + 2, trimmed[Fence.Length..].Trim())) : null;
            }
            else
            {
                page.ReadText(line, index + 1);
            }
        }

        return page;
    }

    private Block Open(Block block)
    {
        Blocks.Add(block);
        return block;
    }

    private void ReadText(string line, int number)
    {
        if (line.StartsWith('#'))
        {
            Anchors.Add(Anchor(line.TrimStart('#').Trim()));
        }

        Links.AddRange(Link.Matches(line).Select(match => (match.Groups["target"].Value, number)));
    }

    // As forges do: lower case, spaces to hyphens, no punctuation.
    private static string Anchor(string heading)
    {
        StringBuilder anchor = new(heading.Length);
        foreach (char c in heading.ToLower(CultureInfo.InvariantCulture)
            .Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_'))
        {
            anchor.Append(c == ' ' ? '-' : c);
        }

        return anchor.ToString();
    }
}

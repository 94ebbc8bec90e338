namespace SocialSectorHr.Tests;

/// <summary>What the documentation shows is what the library does.</summary>
public sealed class DocsTests
{
    private const string Sharp = "csharp";
    private const string Shell = "sh";
    private const string Package = "docs/package.md";

    public static TheoryData<string> PagesWithCode =>
        new(Page.All.Where(static path => Page.Read(path).Blocks.Any(static block => block.Info is Sharp)));

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public async Task Every_block_of_a_page_runs_and_gives_what_it_shows(string page) => Convention.Holds(
        "A C# block of the documentation runs, and gives the values that it shows.",
        await Transcript.RunAsync(Page.Read(page).Blocks.Where(static block => block.Info is Sharp)));

    [Fact]
    public void No_block_of_code_is_left_unrun() => Convention.Holds(
        "A C# block is fenced as ```csharp, and runs, or as ```csharp FILE, and is a part of that file.",
        Blocks().Where(
            static block => block.Info is not Sharp && FileOf(block) is null
                && block.Info.ToLowerInvariant().Split(' ', '{', ',')[0] is Sharp or "cs" or "c#")
            .Select(static block => $"{block.Page}:{block.FirstLine} ```{block.Info}"));

    [Fact]
    public void A_block_of_a_file_is_a_part_of_it() => Convention.Holds(
        "What a page shows under the name of a file stands in it, line by line, however far in.",
        Blocks().Where(static block => FileOf(block) is { } file && !Outdented(Repository.Read(file).Split('\n'), block.Lines))
            .Select(static block => $"{block.Page}:{block.FirstLine} ```{block.Info}"));

    [Fact]
    public void Every_link_inside_the_repository_leads_somewhere() => Convention.Holds(
        "A relative link names a file or folder of the repository, and a heading of its page.",
        Page.All.Select(Page.Read).SelectMany(static page => page.Links
            .Where(link => IsBroken(page, link.Target))
            .Select(link => $"{page.Path}:{link.Line} {link.Target}")));

    [Fact]
    public void Every_page_is_found_from_the_README()
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        Follow("README.md", found);

        Convention.Holds(
            $"A reader who starts at README.md can click to every page; {Package} alone is read elsewhere.",
            Page.All.Where(page => page is not Package && !found.Contains(page)));
    }

    [Fact]
    public void The_page_in_the_package_needs_no_other() => Convention.Holds(
        "A registry shows this page away from the repository: a relative link leads nowhere there.",
        Page.Read(Package).Links.Where(static link => !link.Target.StartsWith("https://", StringComparison.Ordinal))
            .Select(static link => link.Target));

    [Fact]
    public void Every_command_of_the_README_is_one_that_CI_runs()
    {
        string[] run = [.. Repository.Read(".ci/run").Split('\n').Select(static line => line.Trim())];

        Convention.Holds(
            "A line of a ```sh block of README.md stands verbatim in .ci/run (fence what CI cannot run as ```console).",
            Page.Read("README.md").Blocks.Where(static block => block.Info is Shell)
                .SelectMany(static block => block.Lines)
                .Select(static line => line.Trim())
                .Where(line => line.Length > 0 && !line.StartsWith('#') && !run.Contains(line, StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("1.Hours; // => 1 h", null)]
    [InlineData("// fr\n1.5m.Hours; // => 1 h 30", null)]
    [InlineData("Hours day = 7.Hours;\nConsole.WriteLine(day * 2); // => 14 h", null)]
    [InlineData("Hours day = 7.Hours; // => 7 h", null)]
    [InlineData("\"a\\n b\";\n// => a\n// =>  b", null)]
    [InlineData("new[] { 1.Days, 2.Days }; // => [1 day, 2 days]", null)]
    [InlineData("1.Hours; // => 2 h", "page:7: the page shows\n2 h\nand the code gives\n1 h")]
    [InlineData("Hours day = 7.Hours;", "page:7: the block shows no value: end a line with // => and its text.")]
    [InlineData("1.Hours.Round(2); // => x", "page:7: CompilationErrorException")]
    [InlineData("Money.Of(1).Split(0); // => x", "page:7: ArgumentOutOfRangeException")]
    public async Task A_block_that_shows_what_is_not_so_fails(string code, string? difference)
    {
        Block block = new("page", firstLine: 7, Sharp);
        block.Lines.AddRange(code.Split('\n'));

        IReadOnlyList<string> differences = await Transcript.RunAsync([block]);

        Assert.Equal(difference is null, differences.Count == 0);
        Assert.StartsWith(difference ?? string.Empty, string.Concat(differences), StringComparison.Ordinal);
    }

    private static IEnumerable<Block> Blocks() => Page.All.SelectMany(static path => Page.Read(path).Blocks);

    private static string? FileOf(Block block) =>
        block.Info.Split(' ') is [_, var file] && File.Exists(Repository.PathOf(file)) ? file : null;

    private static bool Outdented(string[] file, List<string> lines) =>
        Enumerable.Range(0, Math.Max(0, file.Length - lines.Count + 1)).Any(start =>
        {
            string indent = file[start][..(file[start].Length - file[start].TrimStart(' ').Length)];
            return lines.Index().All(
                line => string.Equals(
                    line.Item.Length == 0 ? string.Empty : indent + line.Item, file[start + line.Index], StringComparison.Ordinal));
        });

    private static void Follow(string page, HashSet<string> found)
    {
        if (!found.Add(page))
        {
            return;
        }

        Page read = Page.Read(page);
        foreach (string target in read.Links.Select(link => FileOf(read, link.Target))
            .Where(static target => Page.All.Contains(target, StringComparer.Ordinal)))
        {
            Follow(target, found);
        }
    }

    private static string FileOf(Page page, string target) => Uri.UnescapeDataString(target).Split('#')[0] switch
    {
        "" => page.Path,
        var file => Repository.Relative(Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page.Path)!, file))),
    };

    private static bool IsBroken(Page page, string target)
    {
        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return false;
        }

        string[] parts = Uri.UnescapeDataString(target).Split('#');
        string path = FileOf(page, target);
        bool exists = !path.StartsWith("..", StringComparison.Ordinal) && Path.Exists(Repository.PathOf(path));
        return !exists || (parts.Length > 1 && path.EndsWith(".md", StringComparison.Ordinal) && !Page.Read(path).Anchors.Contains(parts[1]));
    }
}

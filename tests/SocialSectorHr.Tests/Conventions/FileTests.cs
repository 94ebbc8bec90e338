using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocialSectorHr.Tests;

/// <summary>A file is found by the name of its type, and read at one sitting.</summary>
public sealed partial class FileTests
{
    private const int MaxLines = 300;
    private const int MaxWidth = 140;
    private const int MaxTestWidth = 160; // a row of expected values stays one line

    private static readonly string[] Folders = ["src", "tests", "benchmarks", "docs", ".ci"];

    [Fact]
    public void A_file_declares_one_type_and_bears_its_name() => Convention.Holds(
        "One type a file, and the file is named after it (Type.cs, or Type.Role.cs for a part of one).",
        SourceCode.Trees.Where(
            static tree => DeclaredNames(tree) is { Length: > 0 } names && (names.Length > 1 || !Bears(tree.FilePath, names[0])))
            .Select(static tree => $"{tree.FilePath} declares {string.Join(", ", DeclaredNames(tree))}"));

    [Fact]
    public void A_file_is_not_long() => Convention.Holds(
        $"A file of the library has at most {MaxLines} lines: a longer one asks to be split by role.",
        Repository.Files(SourceCode.Folder, "*.cs")
            .Where(static file => LinesOf(file).Length > MaxLines)
            .Select(static file => $"{file}: {LinesOf(file).Length} lines"));

    [Fact]
    public void A_line_is_not_wide() => Convention.Holds(
        $"A line of code has at most {MaxWidth} characters ({MaxTestWidth} in tests), its texts aside; a row of the law is one line.",
        Folders.SelectMany(static folder => Repository.Files(folder, "*.cs"))
            .Where(static file => !file.StartsWith("src/SocialSectorHr/Law/", StringComparison.Ordinal))
            .SelectMany(static file => CodeOf(file).Select((line, index) => (file, line, number: index + 1)))
            .Where(static at => at.line.Length > (at.file.StartsWith("tests/", StringComparison.Ordinal) ? MaxTestWidth : MaxWidth))
            .Select(static at => $"{at.file}:{at.number} has {at.line.Length}"));

    [Fact]
    public void Nothing_points_outside_the_repository()
    {
        string[] outside = ["/" + "work/", "shared" + "/", "/" + "home/", "/" + "root/"];

        Convention.Holds(
            "Files name no path of somebody's machine.",
            Folders.SelectMany(static folder => Repository.Files(folder, "*")).Append("README.md")
                .Where(file => Array.Exists(outside, path => Repository.Read(file).Contains(path, StringComparison.Ordinal))));
    }

    /// <summary>The lines without what stands between quotes: a text may be longer than a line of code.</summary>
    private static IEnumerable<string> CodeOf(string file)
    {
        bool isText = false;
        foreach (string line in LinesOf(file))
        {
            bool opensOrCloses = (line.Length - line.Replace("\"\"\"", string.Empty, StringComparison.Ordinal).Length) % 6 == 3;
            yield return isText || opensOrCloses ? string.Empty : QuotedText().Replace(line, string.Empty);
            isText ^= opensOrCloses;
        }
    }

    [GeneratedRegex("\"\"\".*\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuotedText();

    private static string[] DeclaredNames(SyntaxTree tree) => [.. tree.GetRoot()
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .Select(static node => node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => null,
        })
        .OfType<string>()];

    // Type.cs, Type.Role.cs, and Type{T}.cs for a generic twin.
    private static bool Bears(string path, string type) =>
        Path.GetFileName(path) is var name && name.StartsWith(type, StringComparison.Ordinal) && (name[type.Length] is '.' or '{');

    private static string[] LinesOf(string file) => Repository.Read(file).TrimEnd('\n').Split('\n');
}

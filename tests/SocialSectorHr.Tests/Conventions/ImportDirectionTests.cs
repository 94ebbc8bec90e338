using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocialSectorHr.Tests;

/// <summary>Folders import to the left only, so that no two topics ever need each other.</summary>
public sealed class ImportDirectionTests
{
    // Folders of one step do not import each other.
    private static readonly string[][] Steps =
    [
        ["Utility"], ["Text"], ["Quantities"], ["Law"], ["Explanations"], ["Calendars"], ["WorkingTime"], ["Pay"], ["Leave"], ["Contracts"], ["Benefits", "PublicService"],
        ["Agreements"], ["Offers"], ["Json"],
    ];

    private static readonly Lazy<ILookup<string, string>> Pairs = new(PairsThatNeedEachOther);

    private static readonly string Order = string.Join(" <- ", Steps.Select(static step => string.Join(" | ", step)));

    [Fact]
    public void Every_folder_has_its_place_in_the_order() => Convention.Holds(
        $"A folder of the library is one of: {Order}.",
        SourceCode.Trees.Select(static tree => FolderOf(tree.FilePath)).OfType<string>().Where(static folder => StepOf(folder) < 0));

    [Fact]
    public void A_folder_uses_types_of_folders_to_its_left_only() => Convention.Holds(
        $"Imports go one way: {Order}.",
        SourceCode.Trees.SelectMany(static tree => Arrows(tree)));

    [Fact]
    public void No_two_folders_need_each_other() => Convention.Holds(
        "Two folders, a sub-folder and its parent too, never need each other: write the verb as an extension in the folder of its topic.",
        Pairs.Value.Select(static pair => $"{pair.Key}: {string.Join("; ", pair)}"));

    [Fact]
    public void An_arrow_to_the_right_would_be_found()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            "namespace SocialSectorHr; class Wrong { object Of() => Money.Of(1).Round(); }",
            (CSharpParseOptions)SourceCode.Compilation.SyntaxTrees[0].Options,
            $"{SourceCode.Folder}/Text/Wrong.cs");

        string arrow = Assert.Single(Arrows(tree, SourceCode.Compilation.AddSyntaxTrees(tree)).Distinct());

        Assert.Equal("src/SocialSectorHr/Text/Wrong.cs uses Money: Text -> Quantities", arrow);
    }

    private static IEnumerable<string> Arrows(SyntaxTree tree, Compilation? compilation = null)
    {
        if (FolderOf(tree.FilePath) is not { } from)
        {
            yield break;
        }

        foreach (INamedTypeSymbol type in TypesUsedBy(tree, compilation ?? SourceCode.Compilation))
        {
            if (FoldersOf(type, FolderOf) is { Length: > 0 } to && Array.TrueForAll(to, folder => !MayUse(from, folder)))
            {
                yield return $"{tree.FilePath} uses {type.Name}: {from} -> {to[0]}";
            }
        }
    }

    // Each pair in alphabetic order, with one use in each direction.
    private static ILookup<string, string> PairsThatNeedEachOther()
    {
        Dictionary<(string From, string To), string> arrows = [];
        foreach (SyntaxTree tree in SourceCode.Trees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal))
        {
            if (PathOf(tree.FilePath) is not { } from)
            {
                continue;
            }

            foreach (INamedTypeSymbol type in TypesUsedBy(tree, SourceCode.Compilation))
            {
                if (FoldersOf(type, PathOf) is { Length: > 0 } to && !to.Contains(from, StringComparer.Ordinal))
                {
                    arrows.TryAdd((from, to[0]), $"{Path.GetFileName(tree.FilePath)} uses {type.Name}");
                }
            }
        }

        return arrows.Where(arrow => arrows.ContainsKey((arrow.Key.To, arrow.Key.From)))
            .OrderBy(static arrow => arrow.Value, StringComparer.Ordinal)
            .ToLookup(
                static arrow => string.Join(" <-> ", new[] { arrow.Key.From, arrow.Key.To }.Order(StringComparer.Ordinal)),
                static arrow => arrow.Value);
    }

    private static IEnumerable<INamedTypeSymbol> TypesUsedBy(SyntaxTree tree, Compilation compilation)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes()
            .Where(static node => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax)
            .Select(node => model.GetSymbolInfo(node).Symbol)
            .OfType<ISymbol>()
            .Select(DeclaringType)
            .OfType<INamedTypeSymbol>();
    }

    private static bool MayUse(string from, string to) => string.Equals(from, to, StringComparison.Ordinal) || StepOf(to) < StepOf(from);

    private static INamedTypeSymbol? DeclaringType(ISymbol symbol)
    {
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        return type is { IsExtension: true } ? type.ContainingType : type?.OriginalDefinition;
    }

    private static string[] FoldersOf(INamedTypeSymbol type, Func<string, string?> folderOf) =>
        [
            .. type.DeclaringSyntaxReferences.Select(reference => folderOf(reference.SyntaxTree.FilePath)).OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];

    private static string? FolderOf(string path) => path.Split('/') is ["src", "SocialSectorHr", string folder, _, ..] ? folder : null;

    // The whole path below the library: Contracts/Notice.
    private static string? PathOf(string path) => path.Split('/') is ["src", "SocialSectorHr", _, _, ..] parts ? string.Join('/', parts[2..^1]) : null;

    private static int StepOf(string folder) => Array.FindIndex(Steps, step => step.Contains(folder, StringComparer.Ordinal));
}

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

        SemanticModel model = (compilation ?? SourceCode.Compilation).GetSemanticModel(tree);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes().Where(static node => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax))
        {
            if (model.GetSymbolInfo(node).Symbol is { } symbol && DeclaringType(symbol) is { } type && FoldersOf(type) is { Length: > 0 } to
                && Array.TrueForAll(to, folder => !MayUse(from, folder)))
            {
                yield return $"{tree.FilePath} uses {type.Name}: {from} -> {to[0]}";
            }
        }
    }

    private static bool MayUse(string from, string to) => string.Equals(from, to, StringComparison.Ordinal) || StepOf(to) < StepOf(from);

    private static INamedTypeSymbol? DeclaringType(ISymbol symbol)
    {
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        return type is { IsExtension: true } ? type.ContainingType : type?.OriginalDefinition;
    }

    private static string[] FoldersOf(INamedTypeSymbol type) =>
        [.. type.DeclaringSyntaxReferences.Select(static reference => FolderOf(reference.SyntaxTree.FilePath)).OfType<string>().Distinct()];

    private static string? FolderOf(string path) => path.Split('/') is ["src", "SocialSectorHr", string folder, _, ..] ? folder : null;

    private static int StepOf(string folder) => Array.FindIndex(Steps, step => step.Contains(folder, StringComparer.Ordinal));
}

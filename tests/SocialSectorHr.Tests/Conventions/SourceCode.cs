using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SocialSectorHr.Tests;

/// <summary>The library's source, compiled once for all conventions. Paths are relative to the repository's root.</summary>
internal static class SourceCode
{
    public const string Folder = "src/SocialSectorHr";

    // What ImplicitUsings adds to every file of a Microsoft.NET.Sdk project.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<CSharpCompilation> Compiled = new(Compile);

    public static CSharpCompilation Compilation => Compiled.Value;

    /// <summary>The files of the library, without the implicit usings.</summary>
    public static IEnumerable<SyntaxTree> Trees =>
        Compilation.SyntaxTrees.Where(static tree => tree.FilePath.StartsWith(Folder, StringComparison.Ordinal));

    /// <summary>The types declared in the library, nested ones too.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Types { get; } =
        [.. TypesOf(Compilation.Assembly.GlobalNamespace).OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal)];

    /// <summary>The types a user can name.</summary>
    public static IEnumerable<INamedTypeSymbol> PublicTypes => Types.Where(IsPublic);

    /// <summary>Whether a user sees it: public or protected, like all that it is nested in.</summary>
    public static bool IsPublic(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is not { } container || container.IsExtension || IsPublic(container))
        && (symbol.ContainingType is not { IsExtension: true } block || IsPublic(block.ContainingType));

    /// <summary>
    /// The members that a user sees and that someone wrote: no accessors, nothing that the compiler made. Those of extension blocks too.
    /// </summary>
    public static IEnumerable<ISymbol> PublicMembers(INamedTypeSymbol type) => type.GetMembers()
        .Where(static member => member is IFieldSymbol or IPropertySymbol or IEventSymbol or IMethodSymbol { AssociatedSymbol: null })
        .Where(static member => !member.IsImplicitlyDeclared && IsPublic(member))
        .Concat(type.GetTypeMembers().Where(static nested => nested.IsExtension).SelectMany(PublicMembers));

    public static string Name(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    /// <summary>Where a symbol is declared: file and line.</summary>
    public static string Place(SyntaxNode node)
    {
        FileLinePositionSpan span = node.GetLocation().GetLineSpan();
        return $"{span.Path}:{span.StartLinePosition.Line + 1}";
    }

    /// <summary>The type itself and every type that it is made of: elements of arrays, arguments of generics.</summary>
    public static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        IPointerTypeSymbol pointer => Parts(pointer.PointedAtType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Prepend(named),
        _ => [type],
    };

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(static member => member switch
        {
            INamespaceSymbol inner => TypesOf(inner),
            INamedTypeSymbol { IsExtension: false } type => TypesOf(type).Prepend(type),
            _ => [],
        });

    private static CSharpCompilation Compile()
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp14, DocumentationMode.Parse);
        string own = typeof(Money).Assembly.Location;
        IEnumerable<string> platform = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty).Split(Path.PathSeparator)
            .Where(path => !string.Equals(path, own, StringComparison.Ordinal));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "SocialSectorHr",
            Repository.Files(Folder, "*.cs").Select(file => Parse(file, Repository.Read(file))).Append(Parse("ImplicitUsings.cs", ImplicitUsings)),
            platform.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        // A type that is not found would hide what a convention looks for. What source generators write is not compiled here, so other errors may be.
        Diagnostic[] missing = [.. compilation.GetDiagnostics().Where(static found => found.Id is "CS0246" or "CS0234")];
        return missing.Length == 0
            ? compilation
            : throw new InvalidOperationException(string.Join('\n', missing.Select(static found => found.ToString())));

        SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), options, path);
    }
}

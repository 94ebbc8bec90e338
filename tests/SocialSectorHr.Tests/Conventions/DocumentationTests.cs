using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocialSectorHr.Tests;

/// <summary>What a user sees, a user finds explained.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Every_public_type_and_member_has_a_summary() => Convention.Holds(
        "A public type or member has XML documentation whose summary says what it is.",
        Symbols().Where(static symbol => !HasSummary(symbol)).Select(SourceCode.Name));

    [Fact]
    public void Every_public_parameter_is_explained_or_inherited() => Convention.Holds(
        "A public method explains each of its parameters.",
        Symbols().OfType<IMethodSymbol>().SelectMany(static method => Missing(method).Select(parameter => $"{SourceCode.Name(method)}: {parameter}")));

    /// <summary>A date of another calendar, or outside the years that can be counted from, is refused.</summary>
    [Fact]
    public void Every_method_that_takes_a_date_documents_that_it_may_refuse_it() => Convention.Holds(
        "A public method that takes a date documents an ArgumentOutOfRangeException.",
        Symbols().OfType<IMethodSymbol>().Where(static method => method.Parameters.Any(IsDate) && !Documents(method, "ArgumentOutOfRangeException"))
            .Select(SourceCode.Name));

    private static bool IsDate(IParameterSymbol parameter) => SourceCode.Parts(parameter.Type)
        .Any(static type => type.Name is "LocalDate" or "YearMonth" or "DateInterval" or "LocalDateTime");

    private static bool Documents(IMethodSymbol method, string exception) =>
        Comment(IsPrimaryConstructor(method) ? method.ContainingType : method) is { } comment
        && (comment.Element("inheritdoc") is not null
            || comment.Elements("exception").Any(one => one.Attribute("cref")?.Value.EndsWith(exception, StringComparison.Ordinal) == true));

    private static IEnumerable<ISymbol> Symbols() =>
        SourceCode.PublicTypes.SelectMany(static type => SourceCode.PublicMembers(type).Prepend(type));

    private static bool HasSummary(ISymbol symbol)
    {
        // The property of a positional record is explained by the record's <param>.
        if (symbol.DeclaringSyntaxReferences is [{ } reference] && reference.GetSyntax() is ParameterSyntax)
        {
            return Comment(symbol.ContainingType) is { } record && record.Elements("param").Any(param => IsNamed(param, symbol.Name));
        }

        // A primary constructor is explained by its type.
        ISymbol explained = IsPrimaryConstructor(symbol) ? symbol.ContainingType : symbol;
        return Comment(explained) is { } comment && (comment.Element("inheritdoc") is not null || comment.Element("summary") is { Value.Length: > 0 });
    }

    private static IEnumerable<string> Missing(IMethodSymbol method) =>
        Comment(IsPrimaryConstructor(method) ? method.ContainingType : method) is { } comment && comment.Element("inheritdoc") is null
            ? method.Parameters
                .Where(parameter => !comment.Elements("param").Any(param => IsNamed(param, parameter.Name)))
                .Select(static parameter => parameter.Name)
            : [];

    private static bool IsNamed(XElement param, string name) =>
        string.Equals(param.Attribute("name")?.Value, name, StringComparison.Ordinal) && param.Value.Trim().Length > 0;

    private static bool IsPrimaryConstructor(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [{ } reference] }
        && reference.GetSyntax() is TypeDeclarationSyntax;

    private static XElement? Comment(ISymbol symbol) =>
        symbol.GetDocumentationCommentXml() is { Length: > 0 } xml ? XElement.Parse(xml) : null;
}

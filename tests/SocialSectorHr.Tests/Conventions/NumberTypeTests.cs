using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocialSectorHr.Tests;

/// <summary>Every figure has a unit and is exact.</summary>
public sealed class NumberTypeTests
{
    private static readonly FrozenDictionary<string, string> SpeaksDecimal = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [nameof(Money)] = "a quantity is made of a number and gives it back",
        [nameof(Hours)] = "a quantity",
        [nameof(Days)] = "a quantity",
        [nameof(Weeks)] = "a quantity",
        [nameof(Months)] = "a quantity",
        [nameof(Points)] = "a quantity",
        [nameof(Percent)] = "a quantity",
        [nameof(LeaveDays)] = "a quantity",
        [nameof(QuantityOperators)] = "quantities are multiplied and divided by numbers",
        [nameof(Numbers.NumberExtensions)] = "gives a number its unit",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    [Fact]
    public void No_figure_is_a_binary_floating_point_number() => Convention.Holds(
        "No float or double anywhere: 0.1 is not a tenth in binary.",
        SourceCode.Trees.SelectMany(static tree =>
        {
            SemanticModel model = SourceCode.Compilation.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
                .Where(node => model.GetTypeInfo(node) is { } info && (IsBinary(info.Type) || IsBinary(info.ConvertedType)))
                .Select(static node => $"{SourceCode.Place(node)} {node}");
        }));

    [Fact]
    public void No_public_figure_is_without_a_unit() => Convention.Holds(
        "No bare decimal in a public signature: say which quantity it is.",
        DecimalMembers().Where(static member => !SpeaksDecimal.ContainsKey(OwnerOf(member))).Select(SourceCode.Name));

    [Fact]
    public void Only_types_that_need_it_speak_decimal() => Convention.Needed(SpeaksDecimal, DecimalMembers().Select(OwnerOf));

    private static IEnumerable<ISymbol> DecimalMembers() => SourceCode.PublicTypes.SelectMany(SourceCode.PublicMembers)
        .Concat(SourceCode.PublicTypes.Select(static type => type.DelegateInvokeMethod).OfType<ISymbol>())
        .Where(
            static member => Signature(member).SelectMany(SourceCode.Parts)
                .Any(static part => part.SpecialType == SpecialType.System_Decimal));

    private static IEnumerable<ITypeSymbol> Signature(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(static parameter => parameter.Type).Append(method.ReturnType),
        IPropertySymbol property => property.Parameters.Select(static parameter => parameter.Type).Append(property.Type)
            .Concat(property.ContainingType.ExtensionParameter is { } receiver ? [receiver.Type] : []),
        IFieldSymbol field => [field.Type],
        _ => [],
    };

    private static string OwnerOf(ISymbol member) =>
        (member.ContainingType is { IsExtension: true } block ? block.ContainingType : member.ContainingType).Name;

    private static bool IsBinary(ITypeSymbol? type) => type is not null && SourceCode.Parts(type).Any(static part =>
        part.SpecialType is SpecialType.System_Single or SpecialType.System_Double
            || part is { Name: nameof(Half), ContainingNamespace.Name: nameof(System) });
}

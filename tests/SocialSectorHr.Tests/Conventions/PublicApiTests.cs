using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SocialSectorHr.Tests;

/// <summary>The public interface is a text that is reviewed like code.</summary>
public sealed class PublicApiTests
{
    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private static readonly SymbolDisplayFormat TypeFormat = MemberFormat.WithMemberOptions(SymbolDisplayMemberOptions.None)
        .AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeVariance);

    [Fact]
    public void The_public_interface_is_the_one_that_was_reviewed() => Snapshot.Matches("tests/SocialSectorHr.Tests/Conventions/PublicApi.txt", Text());

    private static string Text()
    {
        StringBuilder text = new("# The public interface, one line a member. What the compiler adds to a record is not repeated.\n");
        foreach (IGrouping<string, INamedTypeSymbol> space in SourceCode.PublicTypes
            .GroupBy(static type => type.ContainingNamespace.ToDisplayString(), StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\nnamespace {space.Key}\n");
            foreach (INamedTypeSymbol type in space)
            {
                text.Append('\n').Append(Header(type)).Append('\n');
                text.AppendJoin(string.Empty, Lines(type).Select(static line => $"    {line}\n"));
            }
        }

        return text.ToString();
    }

    private static string Header(INamedTypeSymbol type)
    {
        string modifiers = type switch
        {
            { TypeKind: TypeKind.Struct, IsReadOnly: true } => "readonly ",
            { IsStatic: true } => "static ",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
            _ => string.Empty,
        };
        string kind = type switch
        {
            { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
            { IsRecord: true } => "record",
            _ => type.TypeKind.ToString().ToLowerInvariant(),
        };
        string[] bases =
        [
            .. type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } parent }
                ? (string[])[parent.ToDisplayString(TypeFormat)]
                : [],
            .. type.Interfaces.Where(SourceCode.IsPublic).Select(static face => face.ToDisplayString(TypeFormat))
                .Order(StringComparer.Ordinal),
        ];
        return $"{modifiers}{kind} {type.ToDisplayString(TypeFormat)}{(bases.Length > 0 ? " : " : string.Empty)}{string.Join(", ", bases)}";
    }

    private static IEnumerable<string> Lines(INamedTypeSymbol type) => SourceCode.PublicMembers(type)
        .OrderBy(member => OrderOf(type, member))
        .ThenBy(static member => member.Name, StringComparer.Ordinal)
        .ThenBy(Line, StringComparer.Ordinal)
        .Select(Line);

    private static string Line(ISymbol member)
    {
        string line = member.ToDisplayString(MemberFormat);
        string receiver = member.ContainingType.ExtensionParameter is { } parameter ? $"({parameter.ToDisplayString(MemberFormat)}) " : string.Empty;
        return member.DeclaredAccessibility == Accessibility.Public ? receiver + line : "protected " + line;
    }

    // The values of an enum stay in their order: it is part of the interface.
    private static (int Kind, long Value) OrderOf(INamedTypeSymbol type, ISymbol member) => member switch
    {
        IFieldSymbol field when type.TypeKind == TypeKind.Enum => (0, Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture)),
        IFieldSymbol => (1, 0),
        IMethodSymbol { MethodKind: MethodKind.Constructor } => (2, 0),
        IPropertySymbol => (3, 0),
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => (5, 0),
        _ => (4, 0),
    };
}

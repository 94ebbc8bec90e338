using System.Collections.Frozen;
using Microsoft.CodeAnalysis;

namespace SocialSectorHr.Tests;

/// <summary>Types are values: they say what they are, do not change, and are not derived from.</summary>
public sealed class DesignTests
{
    // Type name -> why its text is not in two languages, or is the compiler's.
    private static readonly FrozenDictionary<string, string> WithoutOwnText = FrozenDictionary<string, string>.Empty;

    // Type name -> why users may derive from it.
    private static readonly FrozenDictionary<string, string> Open = FrozenDictionary<string, string>.Empty;

    [Fact]
    public void Every_public_record_and_struct_says_what_it_is_in_both_languages() => Convention.Holds(
        "A public record or struct overrides ToString() and has ToString(Language).",
        WithoutText().Where(static type => !WithoutOwnText.ContainsKey(type.Name)).Select(SourceCode.Name));

    [Fact]
    public void Only_types_that_need_it_are_without_a_text_of_their_own() =>
        Convention.Needed(WithoutOwnText, WithoutText().Select(static type => type.Name));

    [Fact]
    public void Nothing_public_changes_once_made() => Convention.Holds(
        "A property is get-only or init, a field is readonly.",
        SourceCode.PublicTypes.SelectMany(SourceCode.PublicMembers).Where(IsMutable).Select(SourceCode.Name));

    [Fact]
    public void A_class_is_sealed_abstract_or_static() => Convention.Holds(
        "A class is sealed, abstract or static.",
        SourceCode.Types
            .Where(static type => type is { TypeKind: TypeKind.Class, IsSealed: false, IsAbstract: false, IsStatic: false })
            .Select(SourceCode.Name));

    [Fact]
    public void A_hierarchy_is_closed() => Convention.Holds(
        "An abstract public class has no public or protected constructor: only the library derives from it.",
        OpenHierarchies().Where(static type => !Open.ContainsKey(type.Name)).Select(SourceCode.Name));

    [Fact]
    public void Only_hierarchies_that_need_it_are_open() => Convention.Needed(Open, OpenHierarchies().Select(static type => type.Name));

    [Fact]
    public void A_type_is_a_noun_of_the_trade()
    {
        string[] suffixes = ["Calculator", "Service", "Manager", "Helper", "Helpers", "Utils", "Util"];

        Convention.Holds(
            $"No type is named …{string.Join(", …", suffixes)}.",
            SourceCode.Types
                .Where(
                    type => Array.Exists(suffixes, suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal))
                        && !IsPublicService(type.Name))
                .Select(SourceCode.Name));
    }

    private static IEnumerable<INamedTypeSymbol> WithoutText() => SourceCode.PublicTypes
        .Where(static type => type is { IsStatic: false, IsAbstract: false } && (type.IsRecord || type.TypeKind == TypeKind.Struct))
        .Where(static type => !HasOwnToString(type) || !HasBilingualToString(type));

    // A derived record gets the compiler's text unless its base sealed its own.
    private static bool HasOwnToString(INamedTypeSymbol type) => Lineage(type).Any(declaring =>
        declaring.GetMembers(nameof(ToString))
            .Any(member => member is IMethodSymbol { Parameters.Length: 0, IsImplicitlyDeclared: false, IsOverride: true }
            && (member.IsSealed || SymbolEqualityComparer.Default.Equals(declaring, type))));

    private static bool HasBilingualToString(INamedTypeSymbol type) => Lineage(type).Any(static declaring =>
        declaring.GetMembers(nameof(ToString)).Any(static member =>
            member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, Parameters: [{ Type.Name: nameof(Language) }], IsStatic: false }));

    private static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? declaring = type; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            yield return declaring;
        }
    }

    private static bool IsMutable(ISymbol member) => member switch
    {
        IPropertySymbol { SetMethod: { IsInitOnly: false } setter } => SourceCode.IsPublic(setter),
        IFieldSymbol { IsReadOnly: false, IsConst: false } => true,
        _ => false,
    };

    private static IEnumerable<INamedTypeSymbol> OpenHierarchies() => SourceCode.PublicTypes
        .Where(static type => type is { TypeKind: TypeKind.Class, IsAbstract: true, IsStatic: false }
            && type.InstanceConstructors.Any(constructor =>
            SourceCode.IsPublic(constructor) && !(type.IsRecord && constructor is { IsImplicitlyDeclared: true, Parameters.Length: 1 })));

    private static bool IsPublicService(string name) => name.StartsWith("PublicService", StringComparison.Ordinal);
}

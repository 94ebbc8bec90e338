using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SocialSectorHr.Tests;

/// <summary>
/// Results are structs, so that an answer costs no allocation; a large one would cost its copies, and one inside another both.
/// </summary>
public sealed class StructSizeTests
{
    private const int MostBytes = 256;

    private const int MostBytesInside = 64;

    // Struct name -> why it is larger.
    private static readonly FrozenDictionary<string, string> Large = FrozenDictionary<string, string>.Empty;

    // Result.Field -> why a result is held there.
    private static readonly FrozenDictionary<string, string> Nested = FrozenDictionary<string, string>.Empty;

    private static readonly Type[] Structs =
    [
        .. typeof(Money).Assembly.GetExportedTypes()
            .Where(static type => type is { IsValueType: true, IsEnum: false, ContainsGenericParameters: false }),
    ];

    [Fact]
    public void A_public_struct_is_small() => Convention.Holds(
        $"A public struct has at most {MostBytes} bytes: hold the question instead of copies of it, or make it a sealed record.",
        TooLarge().Where(static type => !Large.ContainsKey(type.Name)).Select(static type => $"{type.Name}: {SizeOf(type)} bytes"));

    [Fact]
    public void Only_structs_that_need_it_are_large() => Convention.Needed(Large, TooLarge().Select(static type => type.Name));

    [Fact]
    public void A_result_is_made_of_no_other_large_result() => Convention.Holds(
        $"A public struct holds no other public struct above {MostBytesInside} bytes that explains itself: hold its question, or make it a sealed record.",
        Inside().Where(static name => !Nested.ContainsKey(name)));

    [Fact]
    public void Only_results_that_need_it_are_held() => Convention.Needed(Nested, Inside());

    private static IEnumerable<Type> TooLarge() => Structs.Where(static type => SizeOf(type) > MostBytes);

    private static IEnumerable<string> Inside() => Structs.SelectMany(static type => type
        .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(static field => (Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType) is { IsPublic: true, IsValueType: true } held
            && held.GetMethod("Explain", BindingFlags.Instance | BindingFlags.Public, []) is not null
            && SizeOf(held) > MostBytesInside)
        .Select(field => $"{type.Name}.{field.Name.TrimStart('<').Split('>')[0]}"));

    private static int SizeOf(Type type) =>
        (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;
}

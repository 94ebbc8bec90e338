using System.Reflection;

namespace SocialSectorHr.Tests;

/// <summary>
/// An application can show every public enum to a person, in both languages: <c>{Enum}Words</c> beside it, with one public Label(Language).
/// </summary>
public sealed class EnumWordsTests
{
    private static readonly Type[] Enums = [.. typeof(Money).Assembly.GetExportedTypes().Where(static type => type.IsEnum)];

    [Fact]
    public void Every_public_enum_has_words() => Convention.Holds(
        "A public enum has {Enum}Words in its namespace, with a public Label(Language).",
        Enums.Where(static type => LabelOf(type) is null).Select(static type => type.FullName!));

    [Fact]
    public void Every_member_has_words_in_both_languages() => Convention.Holds(
        "A member's words are neither empty nor a number.",
        Members().Where(static member => IsEmpty(Say(member, Language.French)) || IsEmpty(Say(member, Language.English)))
            .Select(static member => $"{member.GetType().Name}.{member}"));

    [Fact]
    public void What_is_not_defined_gives_its_number() => Assert.All(
        Enums.Where(static type => LabelOf(type) is not null),
        static type =>
        {
            object undefined = Enum.ToObject(type, 1 << 30);
            Assert.Equal(("1073741824", "1073741824"), (Say(undefined, Language.French), Say(undefined, Language.English)));
        });

    private static IEnumerable<object> Members() =>
        Enums.Where(static type => LabelOf(type) is not null).SelectMany(static type => Enum.GetValues(type).Cast<object>());

    private static bool IsEmpty(string words) => string.IsNullOrWhiteSpace(words) || long.TryParse(words, out _);

    private static string Say(object value, Language language) => (string)LabelOf(value.GetType())!.Invoke(null, [value, language])!;

    private static MethodInfo? LabelOf(Type type) => type.Assembly.GetType($"{type.FullName}Words") is { IsPublic: true } words
        ? words.GetMethod("Label", BindingFlags.Public | BindingFlags.Static, [type, typeof(Language)])
        : null;
}

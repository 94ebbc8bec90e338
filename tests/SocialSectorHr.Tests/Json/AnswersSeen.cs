using System.Reflection;

namespace SocialSectorHr.Tests.Json;

/// <summary>The answers of the computed members that say yes or no, or may say nothing, each with the values that give it.</summary>
internal sealed class AnswersSeen
{
    private const int Longest = 160;

    private static readonly NullabilityInfoContext Nullability = new();

    private readonly Dictionary<Type, (PropertyInfo Member, string Name)[]> members = [];

    private readonly Dictionary<(string Member, string Answer), SortedSet<string>> seen = [];

    /// <summary>The members of the values that were noted, by name.</summary>
    public IEnumerable<string> Members => members.Values.SelectMany(static known => known.Select(static member => member.Name)).Distinct();

    /// <summary>The members that answer, of every result.</summary>
    public static IEnumerable<(PropertyInfo Member, string Name)> Of(Type type) => type.IsAssignableTo(typeof(IMemberwise))
        ? type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(static member => member.GetIndexParameters().Length == 0 && !member.CanWrite && Answers(member).Length > 0)
            .Select(member => (member, $"{type.Name.Split('`')[0]}.{member.Name}"))
        : [];

    /// <summary>What the member may answer; nothing where it always has a value.</summary>
    public static string[] Answers(PropertyInfo member) =>
        member.PropertyType == typeof(bool) ? ["no", "yes"]
        : member.PropertyType == typeof(bool?) ? ["no", "nothing", "yes"]
        : Nullable.GetUnderlyingType(member.PropertyType) is not null || Nullability.Create(member).ReadState == NullabilityState.Nullable
            ? ["nothing", "something"]
        : [];

    /// <summary>The texts of the values whose member gives the answer.</summary>
    public IReadOnlyCollection<string> Giving(string member, string answer) =>
        seen.TryGetValue((member, answer), out SortedSet<string>? texts) ? texts : [];

    /// <summary>Notes what the value answers; true where one of its answers is the first of its kind.</summary>
    public bool Note(object value)
    {
        if (!members.TryGetValue(value.GetType(), out (PropertyInfo Member, string Name)[]? known))
        {
            members[value.GetType()] = known = [.. Of(value.GetType())];
        }

        if (known.Length == 0)
        {
            return false;
        }

        bool isFirst = false;
        string text = Text(value);
        foreach ((PropertyInfo member, string name) in known)
        {
            string answer = member.GetValue(value) switch { null => "nothing", true => "yes", false => "no", _ => "something" };
            if (!seen.TryGetValue((name, answer), out SortedSet<string>? texts))
            {
                seen[(name, answer)] = texts = new(StringComparer.Ordinal);
                isFirst = true;
            }

            texts.Add(text);
        }

        return isFirst;
    }

    private static string Text(object value)
    {
        string text = value.ToString()!.ReplaceLineEndings(" / ");
        return text.Length <= Longest ? text : text[..Longest];
    }
}

using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an agreement sets for some of its employees (ligne d'une convention).</summary>
/// <typeparam name="T">The rules of the topic.</typeparam>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AgreementRow<T> : IMemberwise
    where T : class
{
    /// <summary>The categories concerned; none for all.</summary>
    public IReadOnlyList<StaffCategory> Categories { get; init => field = ValueList.Of(value); } = ValueList.Empty<StaffCategory>();

    /// <summary>The groups concerned; none for everyone of the categories.</summary>
    public IReadOnlyList<AgreementGroup> Groups { get; init => field = ValueList.Of(value); } = ValueList.Empty<AgreementGroup>();

    /// <summary>The rules.</summary>
    public required T Rules { get; init => field = value ?? throw new ArgumentNullException(nameof(Rules)); }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Whom it concerns, and the rules.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        IEnumerable<string> whom = Categories.Select(category => category.Label(language))
            .Concat(Groups.Select(group => group.ToString(language)));
        string everybody = language == Language.French ? "tous" : "everybody";
        return $"{(Categories.Count + Groups.Count == 0 ? everybody : string.Join(", ", whom))} ({Rules})";
    }

    internal bool Concerns(StaffCategory category) => Categories.Count == 0 || Categories.Holds(category);
}

using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>A rule that could not be checked (règle non vérifiable), and the facts the offer lacks for it.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Unchecked : IMemberwise
{
    internal Unchecked(AuditRule rule, IEnumerable<Fact> missing)
    {
        Rule = rule;
        Missing = ValueList.Of(missing);
    }

    /// <summary>The rule.</summary>
    public AuditRule Rule { get; }

    /// <summary>Its stable id.</summary>
    public string Id => Rule.Id;

    /// <summary>The facts it would need.</summary>
    public IReadOnlyList<Fact> Missing { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The id and the facts missing.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string colon = language == Language.French ? $"{NumberText.Space}: " : ": ";
        return $"{Id}{colon}{string.Join(", ", Missing.Select(fact => fact.Label().ToString(language)))}";
    }
}

using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>A rule that could not be checked (règle non vérifiable), and the facts the offer lacks for it.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Unchecked : IMemberwise
{
    internal Unchecked(AuditRule rule, IEnumerable<Fact> missing, Bilingual? note = null)
    {
        Rule = rule;
        Missing = ValueList.Of(missing);
        Note = note;
    }

    /// <summary>The rule.</summary>
    public AuditRule Rule { get; }

    /// <summary>Its stable id.</summary>
    public string Id => Rule.Id;

    /// <summary>The facts it would need.</summary>
    public IReadOnlyList<Fact> Missing { get; }

    /// <summary>On what the answer would depend, where the facts do not say it: on some days of a window, not on others.</summary>
    public Bilingual? Note { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The id, the facts missing and the note.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string colon = language == Language.French ? $"{NumberText.Space}: " : ": ";
        string note = Note is { } said ? $" ({said.ToString(language)})" : string.Empty;
        return $"{Id}{colon}{string.Join(", ", Missing.Select(fact => fact.Label().ToString(language)))}{note}";
    }
}

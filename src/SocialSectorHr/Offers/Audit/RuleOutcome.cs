using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Audit;

/// <summary>What an audit has to say of one rule (issue d'une règle).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record RuleOutcome : IMemberwise
{
    internal RuleOutcome(AuditRule rule, AuditOutcome outcome) => (Rule, Outcome) = (rule, outcome);

    /// <summary>The rule.</summary>
    public AuditRule Rule { get; }

    /// <summary>What came of it; <see cref="AuditOutcome.Found"/> also where a part of it could not be checked.</summary>
    public AuditOutcome Outcome { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The id and the outcome.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Rule.Id}{(language == Language.French ? $"{NumberText.Space}: " : ": ")}{Outcome.Label(language)}";
}

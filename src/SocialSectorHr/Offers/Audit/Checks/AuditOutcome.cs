using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Audit;

/// <summary>What an audit has to say of one rule (issue d'une règle): never nothing.</summary>
[JsonConverter(typeof(EnumConverter<AuditOutcome>))]
public enum AuditOutcome
{
    /// <summary>The rule was checked on the stated facts, and nothing was found.</summary>
    Fine,

    /// <summary>Something was found.</summary>
    Found,

    /// <summary>A fact is missing: nothing was found, and nothing is said to be fine.</summary>
    CouldNotBeChecked,

    /// <summary>The offer says nothing of what the rule is about, or is of another law.</summary>
    DoesNotApply,

    /// <summary>The caller switched the rule off for this audit.</summary>
    SwitchedOff,
}

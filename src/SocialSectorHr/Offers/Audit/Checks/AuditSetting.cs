using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Audit;

/// <summary>What a caller sets of one rule for one audit, and why (réglage d'une règle).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AuditSetting : IMemberwise
{
    private const int IdLength = 7;

    private AuditSetting(string id, Severity? severity, string reason)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(reason);
        Id = id.Length == IdLength && id.StartsWith("SHR", StringComparison.Ordinal) ? id
            : throw Refusal.OfText(id, nameof(id), "an id of OfferAudit.Rules, as SHR2001");
        Severity = severity;
        Reason = string.IsNullOrWhiteSpace(reason) ? throw Refusal.OfText(reason, nameof(reason), "a reason in words") : reason;
    }

    /// <summary>The id of the rule.</summary>
    public string Id { get; }

    /// <summary>The severity of its findings; null where it is switched off.</summary>
    public Severity? Severity { get; }

    /// <summary>Why, in the caller's words; it is kept, and printed with the audit.</summary>
    public string Reason { get; }

    /// <summary>Whether the rule is not checked at all.</summary>
    public bool IsOff => Severity is null;

    /// <summary>Switches a rule off.</summary>
    /// <param name="id">The id of the rule, one of <see cref="OfferAudit.Rules"/>.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The setting.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is no id of a rule, or the reason is empty.</exception>
    public static AuditSetting Off(string id, string reason) => new(id, null, reason);

    /// <summary>Gives the findings of a rule another severity.</summary>
    /// <param name="id">The id of the rule, one of <see cref="OfferAudit.Rules"/>.</param>
    /// <param name="severity">The severity.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The setting.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// It is no id of a rule, the severity is none, or the reason is empty.
    /// </exception>
    public static AuditSetting As(string id, Severity severity, string reason) =>
        Enum.IsDefined(severity) ? new(id, severity, reason) : throw Refusal.Undefined(severity, nameof(severity));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The id, what is set, and the reason.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string colon = language == Language.French ? $"{NumberText.Space}: " : ": ";
        string what = Severity is { } severity ? severity.Label(language) : AuditOutcome.SwitchedOff.Label(language);
        return $"{Id} {what}{colon}{Reason}";
    }
}

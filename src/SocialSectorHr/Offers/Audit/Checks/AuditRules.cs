using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Audit;

/// <summary>What a caller sets of the rules for one audit (réglages de l'audit). Left alone, every rule is checked with its own
/// severity.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AuditRules : IMemberwise
{
    /// <summary>The rules that are switched off, or whose severity is changed; one setting a rule.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Two settings are of one rule.</exception>
    public IReadOnlyList<AuditSetting> Settings
    {
        get;
        init => field = OnePerRule(ValueList.Of(value));
    } = ValueList.Empty<AuditSetting>();

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The settings, each with its reason.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Settings.Count == 0
        ? new Bilingual("toutes les règles, telles quelles", "every rule, as it is").ToString(language)
        : string.Join("; ", Settings.Select(setting => setting.ToString(language)));

    /// <summary>What is set of a rule; null where it is left alone.</summary>
    internal AuditSetting? Of(AuditRule rule)
    {
        for (int i = 0; i < Settings.Count; i++)
        {
            if (string.Equals(Settings[i].Id, rule.Id, StringComparison.Ordinal))
            {
                return Settings[i];
            }
        }

        return null;
    }

    private static IReadOnlyList<AuditSetting> OnePerRule(IReadOnlyList<AuditSetting> settings) =>
        settings.GroupBy(static setting => setting.Id, StringComparer.Ordinal).FirstOrDefault(static same => same.Count() > 1) is { } twice
            ? throw Refusal.OfText(twice.Key, nameof(Settings), "one setting a rule")
            : settings;
}

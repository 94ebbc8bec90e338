using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Audit;

/// <summary>What the audit of an offer came to (audit): for every rule a finding, a named fact that is missing, or that it is fine or does
/// not apply.</summary>
public sealed partial record OfferAudit
{
    private readonly LocalDate on;
    private readonly LocalDate lawDay;
    private readonly FrenchLaw law;

    // The checks that apply to the offer, a bit each, in the order of the rules.
    private readonly UInt128 applied;

    internal OfferAudit(AuditContext audit, UInt128 applied)
    {
        (on, lawDay, law) = (audit.On, audit.Day, audit.Law);
        this.applied = applied;
        Findings = ValueList.Of(audit.Findings);
        CouldNotBeChecked = ValueList.Of(audit.CouldNotBeChecked);
        Settings = audit.Rules?.Settings ?? ValueList.Empty<AuditSetting>();
    }

    /// <summary>The rules of this version of the library, by id.</summary>
    public static IReadOnlyList<AuditRule> Rules { get; } = [.. AuditChecks.All.Select(check => check.Rule)];

    /// <summary>What was found, by id.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The rules whose facts are missing, by id.</summary>
    public IReadOnlyList<Unchecked> CouldNotBeChecked { get; }

    /// <summary>The rules that the caller switched off or gave another severity, each with its reason.</summary>
    public IReadOnlyList<AuditSetting> Settings { get; }

    /// <summary>What came of each rule, by id: silence is no outcome. Computed as it is walked.</summary>
    public IEnumerable<RuleOutcome> Outcomes => Rules.Select((rule, index) => new RuleOutcome(rule, OutcomeOf(rule, index)));

    /// <summary>What came of one rule.</summary>
    /// <param name="id">The id of the rule, one of <see cref="Rules"/>.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No rule has this id.</exception>
    public AuditOutcome OutcomeOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        for (int i = 0; i < Rules.Count; i++)
        {
            if (string.Equals(Rules[i].Id, id, StringComparison.Ordinal))
            {
                return OutcomeOf(Rules[i], i);
            }
        }

        throw Refusal.OfText(id, nameof(id), "an id of OfferAudit.Rules");
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>A line a finding, then a line a setting of the caller's.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, lines separated by <c>\n</c>.</returns>
    public string ToString(Language language) => string.Join(
        '\n', Findings.Select(finding => finding.ToString(language)).Concat(Settings.Select(setting => setting.ToString(language))));

    private AuditOutcome OutcomeOf(AuditRule rule, int index) =>
        Settings.Any(setting => setting.IsOff && string.Equals(setting.Id, rule.Id, StringComparison.Ordinal)) ? AuditOutcome.SwitchedOff
        : Findings.Any(finding => finding.Rule == rule) ? AuditOutcome.Found
        : CouldNotBeChecked.Any(lacking => lacking.Rule == rule) ? AuditOutcome.CouldNotBeChecked
        : (applied >> index & UInt128.One) != UInt128.Zero ? AuditOutcome.Fine
        : AuditOutcome.DoesNotApply;
}

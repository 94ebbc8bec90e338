using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Audit;

/// <summary>What the audit of an offer found (audit): findings, and the rules that could not be checked. A rule in neither list is fine, or
/// does not
/// apply.</summary>
public sealed partial record OfferAudit
{
    private readonly LocalDate on;
    private readonly LocalDate lawDay;
    private readonly FrenchLaw law;

    internal OfferAudit(AuditContext audit)
    {
        (on, lawDay, law) = (audit.On, audit.Day, audit.Law);
        Findings = ValueList.Of(audit.Findings);
        CouldNotBeChecked = ValueList.Of(audit.CouldNotBeChecked);
    }

    /// <summary>The rules of this version of the library, by id.</summary>
    public static IReadOnlyList<AuditRule> Rules { get; } = [.. AuditChecks.All.Select(check => check.Rule)];

    /// <summary>The ids of the catalogue that no check of this version covers: their absence from an audit says nothing.</summary>
    /// <remarks>SHR6001: a rule of private law on a public post.</remarks>
    public static IReadOnlyList<string> NotYetChecked { get; } = ["SHR6001"];

    /// <summary>What was found, by id.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The rules whose facts are missing, by id.</summary>
    public IReadOnlyList<Unchecked> CouldNotBeChecked { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>A line a finding.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, lines separated by <c>\n</c>.</returns>
    public string ToString(Language language) => string.Join('\n', Findings.Select(finding => finding.ToString(language)));
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Audit;

/// <summary>What a check reads, and where it puts what it found.</summary>
internal sealed class AuditContext(JobOffer offer, OfferStatement statement)
{
    private readonly List<Finding> findings = [];
    private readonly List<Unchecked> couldNotBeChecked = [];

    public JobOffer Offer { get; } = offer;

    public OfferStatement Statement { get; } = statement;

    public FrenchLaw Law => Statement.Law;

    public LocalDate On => Statement.On;

    /// <summary>Whether the Labour Code applies: private law, or nothing says the contrary.</summary>
    public bool IsPrivate => !Statement.IsPublic;

    /// <summary>Whether a contract of the Labour Code is named.</summary>
    public bool HasPrivateContract => IsPrivate && Offer.Contracts.Count > 0;

    public static OfferAudit Run(JobOffer offer, OfferStatement statement)
    {
        AuditContext context = new(offer, statement);
        foreach (AuditCheck check in AuditChecks.All)
        {
            check.Run(context);
        }

        return new OfferAudit(context.findings, context.couldNotBeChecked);
    }

    /// <summary>The stated contracts of one kind, none on a public post.</summary>
    public IEnumerable<T> Private<T>()
        where T : StatedContract => IsPrivate ? Offer.Contracts.OfType<T>() : [];

    public void Find(AuditCheck check, Bilingual message, string place, params LegalSource[] sources) =>
        Find(check, check.Rule.Severity, message, [place], sources);

    public void Find(AuditCheck check, Severity severity, Bilingual message, IEnumerable<string> places, params LegalSource[] sources) =>
        findings.Add(new Finding(check.Rule, severity, message, places, sources));

    public void CannotCheck(AuditCheck check, params IEnumerable<Fact> missing) => couldNotBeChecked.Add(new Unchecked(check.Rule, missing));
}

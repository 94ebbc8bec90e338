using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

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

    /// <summary>The day whose law applies: the first of the work, else today.</summary>
    public LocalDate Day => Statement.LawDay;

    /// <summary>Whether less than full time is stated: said so, a share under the whole, or a week under the legal one.</summary>
    public bool IsPartTime => Offer.WorkingTime is { Forfait: null } said &&
        (said.FullTime == false || said.ShareOfFullTime < Percent.Of(100) ||
            (said is { FullTime: null, ShareOfFullTime: null } && Statement.Week is { IsKnown: true, Value: var week } && week.WeeklyHours < LegalWeek));

    /// <summary>The legal week on that day; null where the law of the day is not known.</summary>
    public Hours? LegalWeek => Law.TryOn(Day, LegalDurations.Week, out DatedValue<Hours> legal) ? legal.Value : null;

    /// <summary>How the hours beyond the legal week are met: by RTT days, or by pay.</summary>
    public PayRegime Regime => Offer.WorkingTime?.Rtt is null ? PayRegime.OvertimePaid : PayRegime.RttAverage35;

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

    /// <summary>One of the stated contracts as a term, as if it were the only one.</summary>
    public Answer<Contract> Term(StatedContract contract) => contract is StatedContract.FixedTerm { Reason: FixedTermReason.DefinedPurpose }
        ? new(Fact.Reason)
        : ContractReading.Read(new StatedFacts(Offer with { Contracts = [contract] }, null));

    /// <summary>The articles of the Labour Code, none on a public post.</summary>
    public LegalSource[] Labour(params LegalSource[] articles) => IsPrivate ? articles : [];

    public void Find(AuditCheck check, Bilingual message, string place, params LegalSource[] sources) =>
        Find(check, check.Rule.Severity, message, [place], sources);

    public void Find(AuditCheck check, Severity severity, Bilingual message, IEnumerable<string> places, params LegalSource[] sources) =>
        findings.Add(new Finding(check.Rule, severity, message, places, sources));

    public void CannotCheck(AuditCheck check, params IEnumerable<Fact> missing) => couldNotBeChecked.Add(new Unchecked(check.Rule, missing));
}

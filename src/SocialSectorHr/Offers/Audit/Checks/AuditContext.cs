using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>What a check reads, and where it puts what it found.</summary>
internal sealed class AuditContext(JobOffer offer, FrenchLaw law, LocalDate on)
{
    private List<Finding>? findings;
    private List<Unchecked>? couldNotBeChecked;

    public JobOffer Offer { get; } = offer;

    public FrenchLaw Law { get; } = law;

    public LocalDate On { get; } = on;

    /// <summary>The terms of the offer, read once for all rules.</summary>
    public StatedTerms Terms { get; } = new(offer, law, on);

    /// <summary>What was found, if anything was.</summary>
    public IReadOnlyList<Finding>? Findings => findings;

    /// <summary>What could not be checked, if anything could not.</summary>
    public IReadOnlyList<Unchecked>? CouldNotBeChecked => couldNotBeChecked;

    /// <summary>Whether the post is one of public law: the Labour Code does not apply to it.</summary>
    public bool IsPublic => Terms.IsPublic;

    /// <summary>The day whose law applies: the first of the work, else today.</summary>
    public LocalDate Day => Terms.LawDay;

    /// <summary>Whether less than full time is stated: said so, a share under the whole, or a week under the legal one.</summary>
    public bool IsPartTime => Offer.WorkingTime is { Forfait: null } said &&
        (said.FullTime == false || said.ShareOfFullTime < Percent.Of(100) ||
            (said is { FullTime: null, ShareOfFullTime: null } && Terms.Week is { IsKnown: true, Value: var week }
                && week.WeeklyHours < LegalWeek));

    /// <summary>The legal week on that day; null where the law of the day is not known.</summary>
    public Hours? LegalWeek => Law.TryOn(Day, LegalDurations.Week, out DatedValue<Hours> legal) ? legal.Value : null;

    /// <summary>How the hours beyond the legal week are met: by RTT days, or by pay.</summary>
    public PayRegime Regime => Offer.WorkingTime?.Rtt is null ? PayRegime.OvertimePaid : PayRegime.RttAverage35;

    /// <summary>Every stated amount of pay.</summary>
    public Walk<StatedAmount, StatedAmount> Amounts => new(Offer.Pay?.Amounts);

    /// <summary>Every amount of pay in the form of the job board.</summary>
    public Walk<StatedAmount, StatedAmount> FormAmounts => new(Offer.Form?.Pay?.Amounts);

    /// <summary>The leave beyond that of the law.</summary>
    public Walk<StatedExtraLeave, StatedExtraLeave> ExtraLeave => new(Offer.Leave?.Extra);

    /// <summary>Every figure of hours.</summary>
    public Walk<Stated<Hours>, Stated<Hours>> StatedHours => new(Offer.WorkingTime?.Hours);

    /// <summary>The stated contracts of one kind.</summary>
    public Walk<StatedContract, T> Contracts<T>()
        where T : StatedContract => new(Offer.Contracts);

    /// <summary>One of the stated contracts as a term, as if it were the only one.</summary>
    public Answer<Contract> Term(StatedContract contract) => contract is StatedContract.FixedTerm { Reason: FixedTermReason.DefinedPurpose }
        ? new(Fact.Reason)
        : Offer.Contracts.Count == 1 ? Terms.Contract
        : ContractReading.Read(contract, Terms.Start, Law);

    /// <summary>The articles of the Labour Code, none on a public post.</summary>
    public LegalSource[] Labour(params LegalSource[] articles) => IsPublic ? [] : articles;

    public void Find(AuditCheck check, Bilingual message, string place, params LegalSource[] sources) =>
        Find(check, check.Rule.Severity, message, [place], sources);

    public void Find(AuditCheck check, Severity severity, Bilingual message, IEnumerable<string> places, params LegalSource[] sources) =>
        (findings ??= []).Add(new Finding(check.Rule, severity, message, places, sources));

    public void CannotCheck(AuditCheck check, params IEnumerable<Fact> missing) =>
        (couldNotBeChecked ??= []).Add(new Unchecked(check.Rule, missing));
}

using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>What a check reads, and where it puts what it found.</summary>
internal sealed partial class AuditContext
{
    private List<Finding>? findings;
    private List<Unchecked>? couldNotBeChecked;
    private bool? hasPermanent;
    private bool isAgreementRead;

    public AuditContext(JobOffer said, FrenchLaw law, LocalDate on, AuditRules? rules = null, CollectiveAgreement? agreement = null)
        : this(said, OfferCompletion.Of(said, said.Form), law, on, rules, agreement)
    {
    }

    private AuditContext(JobOffer said, JobOffer offer, FrenchLaw law, LocalDate on, AuditRules? rules, CollectiveAgreement? agreement)
    {
        (Said, Offer, Law, On, Rules) = (said, offer, law, on, rules);
        Terms = new(offer, law, on) { Own = agreement };
    }

    /// <summary>The offer as it was said: its prose, and its form apart.</summary>
    public JobOffer Said { get; }

    /// <summary>The offer, its form speaking where the prose is silent.</summary>
    public JobOffer Offer { get; }

    /// <summary>What the caller sets of the rules.</summary>
    public AuditRules? Rules { get; }

    public FrenchLaw Law { get; }

    public LocalDate On { get; }

    /// <summary>The terms of the offer, read once for all rules.</summary>
    public StatedTerms Terms { get; }

    /// <summary>The agreement of the caller, else the one that the offer names; null on a public post, and where none is meant. Read
    /// once, by the first rule that asks.</summary>
    public AgreementMatch? Agreement
    {
        get
        {
            if (!isAgreementRead)
            {
                isAgreementRead = true;
                field = IsPublic ? null : AgreementReading.Match(Terms);
            }

            return field;
        }
    }

    /// <summary>What the branch sets on fixed terms; null where it sets nothing, or nothing is held.</summary>
    public FixedTermRules? BranchOfFixedTerm => Agreement?.Agreement?.FixedTerm;

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

    /// <summary>Whether a permanent contract is among those offered; looked for once, for each fixed term asks.</summary>
    public bool HasPermanent => hasPermanent ??= Contracts<StatedContract.Permanent>().Any;

    /// <summary>Whether a contract is one for a defined purpose, by its kind or by its reason.</summary>
    public static bool IsDefinedPurpose(StatedContract.Temporary contract) =>
        contract is StatedContract.DefinedPurpose or StatedContract.FixedTerm { Reason: FixedTermReason.DefinedPurpose };

    /// <summary>Whether a fixed term is only named beside a permanent contract ("CDI ou CDD"): nothing can be asked of it.</summary>
    public bool IsOnlyNamed(StatedContract.FixedTerm contract) =>
        contract is { Reason: null, ReasonInWords: null, IsReplacement: null, UncertainEnd: null, End: null } &&
        contract is { Renewable: null, Renewals: null } && !AuditDates.HasLength(contract) && HasPermanent;

    /// <summary>Whether a fixed term is offered, and not only named beside a permanent contract.</summary>
    public bool OffersFixedTerm
    {
        get
        {
            foreach (StatedContract.FixedTerm contract in Contracts<StatedContract.FixedTerm>())
            {
                if (!IsOnlyNamed(contract))
                {
                    return true;
                }
            }

            return false;
        }
    }
}

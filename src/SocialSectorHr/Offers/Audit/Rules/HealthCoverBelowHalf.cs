using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR5004: the employer's share of the health cover is under half.</summary>
internal sealed class HealthCoverBelowHalf() : AuditCheck(
    "SHR5004",
    Severity.Error,
    new("mutuelle sous la moitié", "health cover under half"),
    AuditedPosts.PrivateLaw,
    AuditedPart.HealthCover)
{
    private static readonly Months ShortContract = Months.Of(3);
    private static readonly Hours ShortWeek = Hours.Of(15);

    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Benefits!.HealthCover!.EmployerShare is not { } share)
        {
            audit.CannotCheck(this, Fact.HealthCoverShare);
        }
        else if (!audit.Law.TryOn(audit.Day, BenefitLimits.HealthCover, out DatedValue<Percent> half))
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (share < half.Value && MayBePaidOtherwise(audit))
        {
            audit.CannotCheck(this, Fact.HealthCoverShare);
        }
        else if (share < half.Value && Unsaid(audit) is { } fact)
        {
            audit.CannotCheck(this, fact);
        }
        else if (share < half.Value)
        {
            audit.Find(
                this,
                new(
                    $"mutuelle prise en charge à {share.ToString(Language.French)}, la loi demande {half.Value.ToString(Language.French)} au moins",
                    $"health cover paid at {share}, the law asks at least {half.Value}"),
                "$.benefits.healthCover",
                half.Source);
        }
    }

    // A short contract or few hours open the versement santé in the place of the cover (CSS L911-7-1).
    private static bool MayBePaidOtherwise(AuditContext audit) =>
        (audit.Terms.Week is { IsKnown: true, Value.WeeklyHours: var week } && week <= ShortWeek)
        || audit.Contracts<StatedContract.Temporary>().Has(static contract =>
            contract.Duration?.AtMost <= ShortContract || contract.DurationInWeeks is not null || contract.DurationInDays is not null)
        || (audit.Terms.Contract is { IsKnown: true, Value: FixedTermContract contract } && contract.Length().Months <= ShortContract);

    // What would tell that the contract is not a short one, and the week neither.
    private static Fact? Unsaid(AuditContext audit) =>
        audit.Offer.Contracts.Count == 0 ? Fact.Contract
        : audit.Contracts<StatedContract.FixedTerm>().Has(IsOfUnknownLength) && !audit.Terms.Contract.IsKnown ? Fact.Term
        : audit.Offer.WorkingTime is not ({ Forfait: not null } or { FullTime: true }) && !audit.Terms.Week.IsKnown ? Fact.WeeklyHours
        : null;

    private static bool IsOfUnknownLength(StatedContract.FixedTerm contract) => !(contract.Duration?.AtLeast > ShortContract);
}

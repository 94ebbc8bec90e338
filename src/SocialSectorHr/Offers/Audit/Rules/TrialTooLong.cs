using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1016: the trial is above the maximum; not checked where no trial is stated.</summary>
internal sealed class TrialTooLong() : AuditCheck(
    "SHR1016", "TrialTooLong", Severity.Error, new("période d'essai trop longue", "trial period too long"))
{
    public override void Run(AuditContext offer)
    {
        if (!offer.HasPrivateContract)
        {
            return;
        }

        if (offer.Offer.Trial is not { Length: { IsEmpty: false } length })
        {
            offer.CannotCheck(this, Highest(offer) is null ? [Fact.TrialPeriod, Fact.Status] : [Fact.TrialPeriod]);
            return;
        }

        if (Highest(offer) is not { } highest)
        {
            offer.CannotCheck(this, Fact.Status);
        }
        else if (length.AtMost > highest)
        {
            offer.Find(
                this,
                new(
                    $"l'essai de {length.ToString(Language.French)} dépasse le maximum de {highest.ToString(Language.French)}",
                    $"the trial of {length} is above the maximum of {highest}"),
                "$.trial",
                offer.Offer.Contracts is [StatedContract.Permanent] ? LabourCode.L1221_19 : LabourCode.L1242_10);
        }
    }

    /// <summary>The longest trial that any contract of the offer allows without renewal; null where the status decides and is not said.</summary>
    private static Months? Highest(AuditContext offer) => (offer.Offer.Contracts[0], offer.Offer.Status) switch
    {
        (not StatedContract.Permanent, _) => Months.Of(1),
        (_, StaffStatus.Worker or StaffStatus.Employee) => Months.Of(2),
        (_, StaffStatus.Technician or StaffStatus.Supervisor) => Months.Of(3),
        (_, StaffStatus.Executive or StaffStatus.Engineer) => Months.Of(4),
        _ => null,
    };
}

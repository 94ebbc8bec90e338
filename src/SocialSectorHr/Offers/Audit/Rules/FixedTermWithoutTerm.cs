using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1001: a fixed term with neither an end date nor a length.</summary>
internal sealed class FixedTermWithoutTerm() : AuditCheck(
    "SHR1001", "FixedTermWithoutTerm", Severity.Error, new("CDD sans terme ni durée minimale", "fixed term without an end or a minimum length"))
{
    public override void Run(AuditContext offer)
    {
        foreach (StatedContract.FixedTerm contract in offer.Private<StatedContract.FixedTerm>())
        {
            if (contract is { End: null, Duration: null, DurationInWeeks: null, DurationInDays: null })
            {
                offer.Find(
                    this,
                    new(
                        "le CDD n'a ni date de fin ni durée : il lui faut un terme précis, ou une durée minimale",
                        "the fixed term has neither an end nor a length: it needs a date, or a minimum length"),
                    "$.contracts",
                    LabourCode.L1242_7,
                    LabourCode.L1242_12);
            }
        }
    }
}

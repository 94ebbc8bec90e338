using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1015: the reason was no longer, or not yet, lawful at the start.</summary>
internal sealed class ReasonWithdrawn() : AuditCheck(
    "SHR1015", "ReasonWithdrawn", Severity.Error, new("motif de CDD non ouvert à cette date", "reason not lawful on that day"))
{
    public override void Run(AuditContext offer)
    {
        foreach (StatedContract.FixedTerm contract in offer.Private<StatedContract.FixedTerm>())
        {
            FixedTermReasonRow row = FixedTermReasons.Of(contract.Reason);
            if (contract.Reason is not { } reason || row is { From: null, Until: null })
            {
                continue;
            }

            if (offer.Statement.Start is not { IsKnown: true, Value: var start })
            {
                offer.CannotCheck(this, Fact.Start);
            }
            else if (!row.IsOpen(start))
            {
                offer.Find(
                    this,
                    new(
                        $"le motif « {reason.Label().French} » n'est pas ouvert au {DateText.Write(start, Language.French)} ({row.Validity.French})",
                        $"the reason \"{reason.Label().English}\" is not open on {DateText.Write(start, Language.English)} ({row.Validity.English})"),
                    "$.contracts",
                    row.ValiditySource is { } validity ? [row.Source, validity] : [row.Source]);
            }
        }
    }
}

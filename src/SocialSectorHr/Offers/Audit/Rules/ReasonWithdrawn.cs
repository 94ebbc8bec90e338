using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1015: the reason was no longer, or not yet, lawful at the start.</summary>
internal sealed class ReasonWithdrawn() : AuditCheck(
    "SHR1015", "ReasonWithdrawn", Severity.Error, new("motif de CDD non ouvert à cette date", "reason not lawful on that day"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.Statement.Contract is { IsKnown: true, Value: FixedTermContract { Reason: { } reason } contract } &&
            contract.TryCeiling(offer.Law, out FixedTermCeiling ceiling) && !ceiling.IsAllowed)
        {
            offer.Find(
                this,
                new(
                    $"le motif « {reason.Label().French} » n'est pas ouvert au {DateText.Write(contract.Start, Language.French)}",
                    $"the reason \"{reason.Label().English}\" is not open on {DateText.Write(contract.Start, Language.English)}"),
                "$.contracts",
                LabourCode.L1242_2);
        }
    }
}

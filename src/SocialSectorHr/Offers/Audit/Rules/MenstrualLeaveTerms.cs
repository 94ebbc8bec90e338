namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR4004: not said whether it is paid, nor what proof is asked.</summary>
internal sealed class MenstrualLeaveTerms() : AuditCheck(
    "SHR4004", "MenstrualLeaveTerms", Severity.Information, new("congé menstruel sans conditions", "menstrual leave without its terms"))
{
    public override void Run(AuditContext offer)
    {
        foreach (StatedExtraLeave extra in offer.IsPrivate ? offer.Offer.Leave?.Extra ?? [] : [])
        {
            if (extra is { Kind: ExtraLeaveKind.Menstrual } and ({ Paid: null } or { ProofAsked: null }))
            {
                offer.Find(
                    this,
                    new("congé menstruel : ni le paiement ni le justificatif ne sont dits", "menstrual leave: neither the pay nor the proof is said"),
                    "$.leave.extra");
            }
        }
    }
}

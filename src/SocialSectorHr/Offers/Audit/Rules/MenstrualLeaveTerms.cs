using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR4004: not said whether it is paid, or what proof is asked.</summary>
internal sealed class MenstrualLeaveTerms() : AuditCheck(
    "SHR4004",
    Severity.Information,
    new("congé menstruel sans conditions", "menstrual leave without its terms"),
    AuditedPosts.PrivateLaw,
    AuditedPart.MenstrualLeave)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedExtraLeave extra in audit.ExtraLeave)
        {
            Bilingual? silent = extra switch
            {
                not { Kind: ExtraLeaveKind.Menstrual } => null,
                { Paid: null, ProofAsked: null } => new("ni le paiement ni le justificatif ne sont dits", "neither the pay nor the proof is said"),
                { Paid: null } => new("le paiement n'est pas dit", "the pay is not said"),
                { ProofAsked: null } => new("le justificatif n'est pas dit", "the proof is not said"),
                _ => null,
            };
            if (silent is { } missing)
            {
                audit.Find(this, new($"congé menstruel : {missing.French}", $"menstrual leave: {missing.English}"), "$.leave.extra");
            }
        }
    }
}

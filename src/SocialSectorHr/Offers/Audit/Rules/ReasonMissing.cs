using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1008: no reason is given for the fixed term; the contract must state it.</summary>
internal sealed class ReasonMissing() : AuditCheck(
    "SHR1008",
    Severity.Information,
    new("motif du CDD absent", "reason of the fixed term missing"),
    AuditedPosts.PrivateLaw,
    AuditedPart.FixedTerm)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.FixedTerm contract in audit.Contracts<StatedContract.FixedTerm>())
        {
            if (contract is { Reason: null, ReasonInWords: null, IsReplacement: not true } && !audit.IsOnlyNamed(contract))
            {
                audit.Find(
                    this,
                    new("le motif du CDD n'est pas donné ; le contrat devra l'énoncer", "no reason is given for the fixed term; the contract must state it"),
                    "$.contracts",
                    LabourCode.L1242_2,
                    LabourCode.L1242_12);
            }
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.OffersFixedTerm;
}

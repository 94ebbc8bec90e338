using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1008: no reason is given for the fixed term; the contract must state it.</summary>
internal sealed class ReasonMissing() : AuditCheck(
    "SHR1008", "ReasonMissing", Severity.Information, new("motif du CDD absent", "reason of the fixed term missing"))
{
    public override void Run(AuditContext offer)
    {
        foreach (StatedContract.FixedTerm contract in offer.Private<StatedContract.FixedTerm>())
        {
            if (contract is { Reason: null, ReasonInWords: null })
            {
                offer.Find(
                    this,
                    new("le motif du CDD n'est pas donné ; le contrat devra l'énoncer", "no reason is given for the fixed term; the contract must state it"),
                    "$.contracts",
                    LabourCode.L1242_2,
                    LabourCode.L1242_12);
            }
        }
    }
}

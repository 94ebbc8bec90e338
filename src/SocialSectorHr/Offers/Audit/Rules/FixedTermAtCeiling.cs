using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1003: the contract reaches its ceiling exactly: no renewal is left.</summary>
internal sealed class FixedTermAtCeiling() : AuditCheck(
    "SHR1003", "FixedTermAtCeiling", Severity.Information, new("CDD à sa durée maximale", "fixed term at its ceiling"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.Statement.Contract is { IsKnown: true, Value: FixedTermContract contract } &&
            contract.TryLatestLawfulEnd(offer.Law, out LatestLawfulEnd latest) &&
            latest.Date == contract.FinalEnd)
        {
            offer.Find(
                this,
                new("la durée maximale est atteinte : aucun renouvellement n'est possible", "the ceiling is reached: no renewal is left"),
                "$.contracts",
                LabourCode.L1242_8_1);
        }
    }
}

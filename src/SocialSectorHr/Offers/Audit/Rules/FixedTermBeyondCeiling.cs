using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1002: the end is after the ceiling of the reason; reason unknown: 18 months, as a warning.</summary>
internal sealed class FixedTermBeyondCeiling() : AuditCheck(
    "SHR1002", "FixedTermBeyondCeiling", Severity.Error, new("CDD au-delà de sa durée maximale", "fixed term beyond its ceiling"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.Statement.Contract is not { IsKnown: true, Value: FixedTermContract contract } ||
            !contract.TryLatestLawfulEnd(offer.Law, out LatestLawfulEnd latest))
        {
            return;
        }

        if (latest is { IsWithin: false, Date: { } date, Ceiling: { } ceiling })
        {
            offer.Find(
                this,
                latest.IsAssumed ? Severity.Warning : Severity.Error,
                new(
                    $"le CDD finit le {DateText.Write(contract.FinalEnd, Language.French)}, après le {DateText.Write(date, Language.French)} ({ceiling.ToString(Language.French)} au plus)",
                    $"the fixed term ends on {DateText.Write(contract.FinalEnd, Language.English)}, after {DateText.Write(date, Language.English)} ({ceiling} at most)"),
                ["$.contracts"],
                LabourCode.L1242_8,
                LabourCode.L1242_8_1);
        }
    }
}

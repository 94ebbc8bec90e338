using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR4002: days without unit, where both readings are possible: from 30 days on, since fewer would be unlawful in
/// ouvrables.</summary>
internal sealed class LeaveUnitAmbiguous() : AuditCheck(
    "SHR4002",
    Severity.Information,
    new("unité des congés non dite", "unit of the leave not said"),
    part: AuditedPart.LeaveDays)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Leave is not { Unit: null, Days: { AtLeast: { } days } said })
        {
            return;
        }

        if (!audit.Law.TryOn(audit.Day, LegalLeave.PerYear, out DatedValue<LeaveDays> legal))
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (said.Per is Per.Year or null && days.Exact >= legal.Value.Exact)
        {
            audit.Find(
                this,
                new("jours ouvrables ou ouvrés : l'unité des congés n'est pas dite", "ouvrables or ouvrés: the unit of the leave is not said"),
                "$.leave.unit");
        }
    }
}

using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3010: a forfait in days together with weekly hours or a timetable.</summary>
internal sealed class ForfaitWithHours() : AuditCheck(
    "SHR3010",
    Severity.Warning,
    new("forfait-jours avec des heures", "forfait together with hours"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Forfait)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.WorkingTime is { Forfait: not null } said && (said.Hours.Count > 0 || said.Timetable is not null))
        {
            audit.Find(
                this,
                new(
                    "un forfait en jours ne compte pas d'heures : l'horaire annoncé le contredit",
                    "a forfait in days counts no hours: the announced hours contradict it"),
                "$.workingTime",
                LabourCode.L3121_62);
        }
    }
}

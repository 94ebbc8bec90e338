using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3002: RTT with 35 hours or less.</summary>
internal sealed class RttWithoutExcess() : AuditCheck(
    "SHR3002", "RttWithout35hExcess", Severity.Warning, new("RTT sans dépasser 35 h", "RTT without going beyond 35 h"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.Offer.WorkingTime is { Rtt: not null, Forfait: null } && offer.Statement.Week is { IsKnown: true, Value: var week } &&
            week.WeeklyHours <= Hours.Of(35))
        {
            offer.Find(
                this,
                new(
                    $"des RTT pour {week.WeeklyHours.ToString(Language.French)} par semaine : ils compensent les heures au-delà de 35",
                    $"RTT for {week.WeeklyHours} a week: they make up for hours beyond 35"),
                "$.workingTime.rtt",
                LabourCode.L3121_41);
        }
    }
}

using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3002: RTT with the legal week or less.</summary>
internal sealed class RttWithoutExcess() : AuditCheck(
    "SHR3002", "RttWithout35hExcess", Severity.Warning, new("RTT sans dépasser 35 h", "RTT without going beyond 35 h"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.Offer.WorkingTime is not { Rtt: not null, Forfait: null } || offer.Statement.Week is not { IsKnown: true, Value: var week })
        {
            return;
        }

        if (offer.LegalWeek is not { } legal)
        {
            offer.CannotCheck(this, Fact.LawValue);
        }
        else if (week.WeeklyHours <= legal)
        {
            offer.Find(
                this,
                new(
                    $"des RTT pour {week.WeeklyHours.ToString(Language.French)} par semaine : ils compensent les heures au-delà de {legal.ToString(Language.French)}",
                    $"RTT for {week.WeeklyHours} a week: they make up for hours beyond {legal}"),
                "$.workingTime.rtt",
                offer.Labour(LabourCode.L3121_41));
        }
    }
}

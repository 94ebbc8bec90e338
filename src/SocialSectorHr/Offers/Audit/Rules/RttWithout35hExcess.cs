using System.Diagnostics.CodeAnalysis;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3002: RTT with the legal week or less.</summary>
[SuppressMessage("Naming", "S101", Justification = "It is the name of the rule, which never changes.")]
internal sealed class RttWithout35hExcess() : AuditCheck(
    "SHR3002", Severity.Warning, new("RTT sans dépasser 35 h", "RTT without going beyond 35 h"))
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.WorkingTime is not { Rtt: not null, Forfait: null } || audit.Terms.Week is not { IsKnown: true, Value: var week })
        {
            return;
        }

        if (audit.LegalWeek is not { } legal)
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (week.WeeklyHours <= legal)
        {
            audit.Find(
                this,
                new(
                    $"des RTT pour {week.WeeklyHours.ToString(Language.French)} par semaine : ils compensent les heures au-delà de {legal.ToString(Language.French)}",
                    $"RTT for {week.WeeklyHours} a week: they make up for hours beyond {legal}"),
                "$.workingTime.rtt",
                audit.Labour(LabourCode.L3121_41));
        }
    }
}

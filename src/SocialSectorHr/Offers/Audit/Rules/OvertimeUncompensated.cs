using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3001: more than the legal week with neither RTT nor overtime pay.</summary>
internal sealed class OvertimeUncompensated() : AuditCheck(
    "SHR3001",
    Severity.Warning,
    new("plus de 35 h sans RTT ni heures supplémentaires", "more than 35 h with neither RTT nor overtime pay"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Hours)
{
    public override void Run(AuditContext audit)
    {
        if (!audit.Terms.Week.IsKnown)
        {
            audit.CannotCheck(this, Fact.WeeklyHours);
        }
        else if (audit.LegalWeek is not { } legal)
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (audit.Offer.WorkingTime is { Rtt: null, Overtime: null } && audit.Terms.Week.Value.WeeklyHours is var week && week > legal)
        {
            audit.Find(
                this,
                new(
                    $"{week.ToString(Language.French)} par semaine sans RTT ni heures supplémentaires annoncés",
                    $"{week} a week with neither RTT nor overtime pay announced"),
                "$.workingTime",
                LabourCode.L3121_27,
                LabourCode.L3121_36);
        }
    }
}

using System.Diagnostics.CodeAnalysis;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3002: RTT with the legal week or less.</summary>
[SuppressMessage("Naming", "S101", Justification = "It is the name of the rule, which never changes.")]
internal sealed class RttWithout35hExcess() : AuditCheck(
    "SHR3002",
    Severity.Warning,
    new("RTT sans dépasser 35 h", "RTT without going beyond 35 h"),
    part: AuditedPart.Rtt)
{
    public override void Run(AuditContext audit)
    {
        WeeklySchedule week = audit.Terms.Week.Value;
        if (audit.LegalWeek is not { } legal)
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (week.WeeklyHours <= legal)
        {
            // The form of a job board often fills in 35 h by itself.
            bool isDefault = audit.Said.WorkingTime is not ({ Hours.Count: > 0 } or { ShareOfFullTime: not null });
            audit.Find(
                this,
                isDefault ? Severity.Information : Severity.Warning,
                new(
                    $"des RTT pour {week.WeeklyHours.ToString(Language.French)} par semaine : ils compensent les heures au-delà de {legal.ToString(Language.French)}",
                    $"RTT for {week.WeeklyHours} a week: they make up for hours beyond {legal}"),
                ["$.workingTime.rtt"],
                audit.Labour(LabourCode.L3121_41));
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Offer.WorkingTime is { Forfait: null } && audit.Terms.Week.IsKnown;
}

using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3006: the number is outside the range of every method by more than five days.</summary>
internal sealed class RttImplausible() : AuditCheck(
    "SHR3006",
    Severity.Warning,
    new("nombre de RTT invraisemblable", "implausible number of RTT days"),
    part: AuditedPart.Rtt)
{
    public override void Run(AuditContext audit)
    {
        StatedTerms terms = audit.Terms;
        if (audit.Offer.WorkingTime is not { Rtt.Days: { IsEmpty: false } })
        {
            audit.CannotCheck(this, Fact.RttDays);
            return;
        }

        if (!terms.Week.IsKnown)
        {
            audit.CannotCheck(this, Fact.WeeklyHours);
            return;
        }

        Answer<PaidLeaveRight> leave = terms.Leave(LeaveUnit.Ouvres);
        if (!terms.Rtt.IsKnown || !leave.IsKnown || !terms.Calendar.IsKnown)
        {
            audit.CannotCheck(this, [.. terms.Rtt.Missing, .. leave.Missing, .. terms.Calendar.Missing]);
            return;
        }

        if (audit.LegalWeek is not { } legal || !WorkingTimeFigures.IsKnown(audit.Law, audit.Day.Year))
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        if (terms.Week.Value.WeeklyHours <= legal)
        {
            return;
        }

        Days stated = terms.Rtt.Value.PerYear;
        RttEntitlement usual = terms.Week.Value.Rtt(audit.Day.Year, leave.Value.Annual, terms.Calendar.Value, audit.Law);
        if (stated >= usual.Days - Days.Of(4) && stated <= usual.Days + Days.Of(4))
        {
            return; // within the range of the methods, to which the usual one belongs, whatever their roundings
        }

        Readings<RttEntitlement> readings = usual.Readings();
        if (stated < readings.Lowest.Days - Days.Of(5) || stated > readings.Highest.Days + Days.Of(5))
        {
            audit.Find(
                this,
                new(
                    $"{stated.ToString(Language.French)} de RTT, quand les méthodes donnent de {readings.Lowest.Days.ToString(Language.French)} à {readings.Highest.Days.ToString(Language.French)}",
                    $"{stated} of RTT, where the methods give {readings.Lowest.Days} to {readings.Highest.Days}"),
                "$.workingTime.rtt",
                audit.Labour(LabourCode.L3121_44));
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Offer.WorkingTime is { Forfait: null };
}

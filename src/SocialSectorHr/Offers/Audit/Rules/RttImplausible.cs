using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3006: the number is outside the range of every method by more than five days.</summary>
internal sealed class RttImplausible() : AuditCheck(
    "SHR3006", "RttImplausible", Severity.Warning, new("nombre de RTT invraisemblable", "implausible number of RTT days"))
{
    public override void Run(AuditContext offer)
    {
        OfferStatement statement = offer.Statement;
        if (offer.Offer.WorkingTime is not { Rtt.Days: { IsEmpty: false }, Forfait: null })
        {
            return;
        }

        if (!statement.Week.IsKnown)
        {
            offer.CannotCheck(this, Fact.WeeklyHours);
            return;
        }

        Answer<PaidLeaveRight> leave = statement.Leave(LeaveUnit.Ouvres);
        if (!statement.Rtt.IsKnown || !leave.IsKnown || !statement.Calendar.IsKnown)
        {
            offer.CannotCheck(this, [.. statement.Rtt.Missing, .. leave.Missing, .. statement.Calendar.Missing]);
            return;
        }

        if (offer.LegalWeek is not { } legal || !WorkingTimeFigures.IsKnown(offer.Law, offer.Day.Year))
        {
            offer.CannotCheck(this, Fact.LawValue);
            return;
        }

        if (statement.Week.Value.WeeklyHours <= legal)
        {
            return;
        }

        int year = offer.Day.Year;
        Readings<RttEntitlement> readings = statement.Week.Value.Rtt(year, leave.Value.Annual, statement.Calendar.Value, offer.Law).Readings();
        Days stated = statement.Rtt.Value.PerYear;
        if (stated < readings.Lowest.Days - Days.Of(5) || stated > readings.Highest.Days + Days.Of(5))
        {
            offer.Find(
                this,
                new(
                    $"{stated.ToString(Language.French)} de RTT, quand les méthodes donnent de {readings.Lowest.Days.ToString(Language.French)} à {readings.Highest.Days.ToString(Language.French)}",
                    $"{stated} of RTT, where the methods give {readings.Lowest.Days} to {readings.Highest.Days}"),
                "$.workingTime.rtt",
                offer.Labour(LabourCode.L3121_44));
        }
    }
}

using System.Globalization;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3003: annual hours with the promised RTT and leave exceed 1607 in a year of the contract.</summary>
internal sealed class RttTooFew() : AuditCheck(
    "SHR3003", "RttTooFew", Severity.Warning, new("plus de 1607 heures malgré les RTT", "more than 1607 hours in spite of the RTT"))
{
    public override void Run(AuditContext offer)
    {
        OfferStatement statement = offer.Statement;
        if (offer.Offer.WorkingTime is { Rtt: null } or { Forfait: not null })
        {
            return;
        }

        if (!statement.Week.IsKnown)
        {
            offer.CannotCheck(this, Fact.WeeklyHours);
            return;
        }

        Answer<PaidLeaveRight> leave = statement.Leave(LeaveUnit.Ouvres);
        if (!statement.Rtt.IsKnown || !leave.IsKnown || !statement.Horizon.IsKnown || !statement.Calendar.IsKnown)
        {
            offer.CannotCheck(this, [.. statement.Rtt.Missing, .. leave.Missing, .. statement.Horizon.Missing, .. statement.Calendar.Missing]);
            return;
        }

        Horizon years = statement.Horizon.Value;
        WeeklySchedule week = statement.Week.Value;
        Days rtt = statement.Rtt.Value.PerYear;
        if (!years.Years.All(year => WorkingTimeFigures.Fits(rtt, leave.Value.Annual, year, statement.Calendar.Value)))
        {
            offer.CannotCheck(this, Fact.RttDays);
            return;
        }

        RttRules onTop = new() { Solidarity = SolidarityMode.ExtraHours };
        YearBalances balances = week.AnnualBalances(
            years.FirstYear, years.LastYear, rtt, leave.Value.Annual, statement.Calendar.Value, offer.Law, onTop);
        foreach (int year in balances.YearsOverLegalYear)
        {
            Hours hours = balances.Single(balance => balance.Year == year).Hours.WithSolidarity;
            offer.Find(
                this,
                new(
                    string.Create(
                        CultureInfo.InvariantCulture, $"{hours.ToString(Language.French)} en {year}, journée de solidarité comprise : au-delà de 1607"),
                    string.Create(CultureInfo.InvariantCulture, $"{hours} in {year}, solidarity day included: beyond 1607")),
                "$.workingTime.rtt",
                offer.Labour(LabourCode.L3121_41));
        }
    }
}

using System.Globalization;
using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3003: annual hours with the promised RTT and leave exceed 1607 in a year of the contract.</summary>
internal sealed class RttTooFew() : AuditCheck(
    "SHR3003",
    Severity.Warning,
    new("plus de 1\u00A0607 heures malgré les RTT", "more than 1607 hours in spite of the RTT"),
    part: AuditedPart.Offer)
{
    private static readonly Hours Longest = Hours.Of(40);

    private static readonly PublicRttRules LessSolidarity = new() { TakesSolidarityDay = true };

    public override bool ComparesStart => true;

    public override bool FindsByYear => true;

    public override void Run(AuditContext audit)
    {
        StatedTerms terms = audit.Terms;
        if (!terms.Week.IsKnown)
        {
            audit.CannotCheck(this, Fact.WeeklyHours);
            return;
        }

        if (audit.IsPublic)
        {
            Table(audit, terms.Week.Value.WeeklyHours);
            return;
        }

        Answer<PaidLeaveRight> leave = terms.Leave(LeaveUnit.Ouvres);
        if (!terms.Rtt.IsKnown || !leave.IsKnown || !terms.Horizon.IsKnown || !terms.Calendar.IsKnown)
        {
            audit.CannotCheck(this, [.. terms.Rtt.Missing, .. leave.Missing, .. terms.Horizon.Missing, .. terms.Calendar.Missing]);
            return;
        }

        Horizon years = terms.Horizon.Value;
        for (int year = years.FirstYear; year <= years.LastYear; year++)
        {
            if (!terms.LeavesWork(terms.Rtt.Value.PerYear, year))
            {
                audit.CannotCheck(this, Fact.RttDays);
                return;
            }
        }

        if (audit.IsStartUnbounded && !IsFoundFromAnyStart(audit, years, terms.Rtt.Value.PerYear, leave.Value.Annual))
        {
            return;
        }

        for (int year = years.FirstYear; year <= years.LastYear; year++)
        {
            Year(audit, year, terms.Rtt.Value.PerYear, leave.Value.Annual);
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Offer.WorkingTime is null or { Rtt: not null, Forfait: null };

    private static YearHours BalanceOf(AuditContext audit, int year, Days rtt, LeaveDays leave) =>
        audit.Terms.Week.Value.AnnualBalance(year, rtt, leave, audit.Terms.Calendar.Value, audit.Law).Hours;

    // From a day on: a later start leaves out the first years.
    private bool IsFoundFromAnyStart(AuditContext audit, Horizon years, Days rtt, LeaveDays leave)
    {
        int count = 0;
        int last = years.FirstYear - 1;
        for (int year = years.FirstYear; year <= years.LastYear; year++)
        {
            if (BalanceOf(audit, year, rtt, leave).ExceedsLegalYear)
            {
                (count, last) = (count + 1, year);
            }
        }

        bool isAny = count == years.LastYear - years.FirstYear + 1 || (last == years.LastYear && audit.HasPermanent);
        if (count > 0 && !isAny)
        {
            LocalDate day = audit.HasPermanent ? new(last, 12, 31) : years.Employment.Start;
            string until = audit.HasPermanent ? "jusqu'au" : "au";
            string onOrBefore = audit.HasPermanent ? "up to" : "on";
            audit.CannotCheckStart(
                this,
                new(
                    $"constat pour un début {until} {DateText.Write(day, Language.French)}",
                    $"found for a start {onOrBefore} {DateText.Write(day, Language.English)}"));
        }

        return isAny;
    }

    // Public posts: the table of RTT by weekly hours, less the day that may be given to solidarity.
    private void Table(AuditContext audit, Hours week)
    {
        if (!audit.Terms.Rtt.IsKnown)
        {
            audit.CannotCheck(this, [.. audit.Terms.Rtt.Missing]);
            return;
        }

        if (week < Hours.Of(35))
        {
            audit.CannotCheck(this, Fact.WeeklyHours); // those of full time, which the table is by
            return;
        }

        if (week > Longest)
        {
            audit.CannotCheck(this, Fact.LawValue); // the table ends there
            return;
        }

        PublicCycle cycle = PublicCycle.Of(week);
        Percent share = audit.Offer.WorkingTime?.ShareOfFullTime is { } said && said > Percent.Zero && said < Percent.Of(100)
            ? said
            : Percent.Of(100);
        Days table = cycle.Rtt().Days * share;
        Days promised = audit.Terms.Rtt.Value.PerYear;
        if (promised < cycle.Rtt(LessSolidarity).Days * share)
        {
            audit.Find(
                this,
                new(
                    $"{promised.ToString(Language.French)} de RTT pour {week.ToString(Language.French)} par semaine, le tableau en donne {table.ToString(Language.French)} : au-delà de 1\u00A0607\u00A0h",
                    $"{promised} of RTT for {week} a week, the table gives {table}: beyond 1,607 h"),
                "$.workingTime.rtt",
                PublicAgentDecree.RttCircular);
        }
    }

    private void Year(AuditContext audit, int year, Days rtt, LeaveDays leave)
    {
        YearHours balance = BalanceOf(audit, year, rtt, leave);
        if (balance.ExceedsLegalYear)
        {
            Hours hours = balance.WithSolidarity;
            audit.Find(
                this,
                new(
                    string.Create(
                        CultureInfo.InvariantCulture, $"{hours.ToString(Language.French)} en {year}, journée de solidarité comprise : au-delà de 1\u00A0607\u00A0h"),
                    string.Create(CultureInfo.InvariantCulture, $"{hours} in {year}, solidarity day included: beyond 1,607 h")),
                "$.workingTime.rtt",
                audit.Labour(LabourCode.L3121_41));
        }
    }
}

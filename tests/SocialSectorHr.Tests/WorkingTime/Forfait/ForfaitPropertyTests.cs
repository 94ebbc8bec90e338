using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Calendars;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>What holds of a forfait in days, whatever the forfait, the calendar, the year and the presence.</summary>
public class ForfaitPropertyTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);

    [Property]
    internal FsCheck.Property The_days_of_a_year_are_all_accounted_for(DaysForfait forfait, Firm firm, YearOfWork facts) =>
        Only.When(Fits(forfait, firm, facts), () =>
        {
            ForfaitYear year = forfait.Year(facts.Year, facts.Leave, firm.Calendar, Law);
            Fraction leave = facts.Leave.In(LeaveUnit.Ouvres).Exact * firm.Week.DaysPerWeek / 5;
            int closed = year.Counts.WeeklyRestDays + year.Counts.Holidays + year.Counts.ClosedDays;
            return closed + leave + forfait.PerYear.Exact + year.RestDays.Exact == year.Counts.CalendarDays
                && year.OtherDaysOff == SocialSectorHr.Days.Zero;
        });

    [Property]
    internal FsCheck.Property Rest_days_agree_with_a_count_day_by_day(DaysForfait forfait, Firm firm, YearOfWork facts) =>
        Only.When(Fits(forfait, firm, facts), () =>
        {
            NaiveCalendar naive = new(firm.Calendar);
            Fraction leave = facts.Leave.In(LeaveUnit.Ouvres).Exact * firm.Week.DaysPerWeek / 5;
            return forfait.Year(facts.Year, facts.Leave, firm.Calendar, Law).RestDays.Exact
                == PartOfYear.Whole(facts.Year).Count(naive.IsWorkingDay) - leave - forfait.PerYear.Exact;
        });

    [Property]
    internal bool Every_method_gives_the_forfait_for_a_full_year_with_full_leave(DaysForfait forfait, YearOfWork facts) =>
        forfait.Period(facts.Year, PartOfYear.Whole(facts.Year), 30.Ouvrables, Metropole, Law).Readings() is var readings
            && readings.Count == Enum.GetValues<ForfaitProration>().Length && readings.All(period => period.DaysToWork == forfait.PerYear);

    [Property]
    internal bool Formulas_by_calendar_days_are_additive(DaysForfait forfait, PartOfYear part) =>
        new[] { ForfaitProration.Simple, ForfaitProration.ForfaitPlusLeave }.All(method =>
            Asked(forfait, part, part.Before, method) + Asked(forfait, part, part.After, method) == Asked(
                forfait, part, part.Presence, method));

    [Property]
    internal bool Holidays_of_the_period_are_taken_out_one_by_one(DaysForfait forfait, PartOfYear part)
    {
        DayCounts year = Metropole.CountDays(part.Year);
        Fraction share = Fraction.Of(part.Presence.Length, year.CalendarDays);
        Fraction expected =
            ((forfait.PerYear.Exact + 25 + year.Holidays) * share) - Metropole.CountHolidaysOnWorkingWeekdays(part.Presence);
        return Asked(forfait, part, part.Presence, ForfaitProration.ForfaitPlusLeavePlusHolidays).Exact == Fraction.Max(0, expected);
    }

    [Property]
    internal bool By_the_real_calendar_open_days_are_worked_taken_or_rested(DaysForfait forfait, PartOfYear part)
    {
        NaiveCalendar naive = new(Metropole);
        ForfaitPeriod period = forfait.Period(part.Year, part.Presence, 0.Ouvres, Metropole, Law);
        int open = part.Presence.Count(naive.IsWorkingDay);
        return period.OpenDays.Exact == open && period.DaysToWork.Exact == Fraction.Max(0, open - period.RestDays.Exact)
            && (period.RestDays.Exact * 2).IsInteger
                && Fraction.Abs(period.RestDays.Exact - period.RestDaysUnrounded.Exact) <= Fraction.Of(1, 4);
    }

    [Property]
    internal bool A_forfait_of_more_days_never_asks_fewer(DaysForfait a, DaysForfait b, PartOfYear part) =>
        Enum.GetValues<ForfaitProration>()
    .Where(static method => method != ForfaitProration.IncompleteLeave)
    .All(method => a.PerYear > b.PerYear || Asked(a, part, part.Presence, method) <= Asked(b, part, part.Presence, method));

    [Property]
    internal bool No_method_asks_more_than_the_open_days(DaysForfait forfait, PartOfYear part) =>
        forfait.Period(part.Year, new(part.Presence.Start, part.Split), 0.Ouvres, Metropole, Law).Readings()
            .All(static period => period.DaysToWork <= period.OpenDays
                && (period.Method == ForfaitProration.RemainingCalendar || period.RestDays + period.DaysToWork == period.OpenDays));

    [Property]
    internal bool A_reference_year_from_January_is_the_calendar_year(DaysForfait forfait, PartOfYear part) =>
        forfait.Year(
            new LocalDate(part.Year, 1, 1),
            25.Ouvres,
            Metropole,
            Law).RestDays == forfait.Year(part.Year, 25.Ouvres, Metropole, Law).RestDays
            && forfait.Period(new LocalDate(part.Year, 1, 1), part.Presence, 0.Ouvres, Metropole, Law)
                == forfait.Period(part.Year, part.Presence, 0.Ouvres, Metropole, Law);

    [Property]
    internal bool Weeks_never_ask_more_than_the_forfait(DaysForfait forfait, PartOfYear part) =>
        Asked(forfait, part, part.Presence, ForfaitProration.Weeks47) <= forfait.PerYear;

    [Property]
    internal bool Each_day_of_leave_not_acquired_is_worked(DaysForfait forfait, YearOfWork facts) =>
        forfait.Period(facts.Year, PartOfYear.Whole(facts.Year), facts.Leave, Metropole, Law,
            new() { Proration = ForfaitProration.IncompleteLeave }).DaysToWork.Exact
            == Fraction.Max(0, forfait.PerYear.Exact + 25 - facts.Leave.In(LeaveUnit.Ouvres).Exact);

    [Property]
    internal FsCheck.Property Extra_leave_is_taken_from_the_days_worked_and_not_from_the_rest_days(DaysForfait forfait, YearOfWork facts) =>
        Only.When(forfait.PerYear >= 4.Days, () =>
        {
            ForfaitYear without = forfait.Year(facts.Year, 25.Ouvres, Metropole, Law);
            ForfaitYear with = forfait.Year(facts.Year, 25.Ouvres, 4.Ouvres, Metropole, Law);
            return with.RestDays == without.RestDays && with.WorkableDays == without.WorkableDays
                && with.DaysToWork + 4.Days == without.DaysToWork;
        });

    [Property]
    internal bool A_share_of_the_rest_days_leaves_other_days_off(DaysForfait forfait, YearOfWork facts)
    {
        Readings<ForfaitYear> readings = forfait.Year(facts.Year, 25.Ouvres, Metropole, Law).Readings();
        Fraction full = DaysForfait.Of(218.Days).Year(facts.Year, 25.Ouvres, Metropole, Law).RestDays.Exact;
        return readings[1].RestDaysUnrounded.Exact == full * forfait.PerYear.Exact / 218
            && readings[1].RestDays <= readings[0].RestDays && readings[1].OtherDaysOff == readings[0].RestDays - readings[1].RestDays;
    }

    [Property]
    public FsCheck.Property A_contract_is_the_sum_of_its_years(DaysForfait forfait, DateInterval contract) =>
        Only.When(contract.Start.Year >= 2005, () =>
    {
        ForfaitPeriods periods = forfait.Periods(contract, 0.Ouvres, Metropole, Law);
        Fraction sum = 0;
        foreach (ForfaitPeriod period in periods)
        {
            int year = period.Counts.Start.Year;
            bool isWhole = period.PresentDays == Days.Of(CalendarSystem.Iso.GetDaysInYear(year));
            LeaveDays leave = isWhole ? 25.Ouvres : 0.Ouvres;
            sum += forfait.Period(year, contract, leave, Metropole, Law).DaysToWork.Exact;
        }

        return periods.DaysToWork.Exact == sum && periods.Sum(static period => period.Counts.CalendarDays) == contract.Length;
    });

    private static Days Asked(DaysForfait forfait, PartOfYear part, DateInterval presence, ForfaitProration method) =>
        forfait.Period(part.Year, presence, 0.Ouvres, Metropole, Law, new() { Proration = method }).Unrounded;

    private static bool Fits(DaysForfait forfait, Firm firm, YearOfWork facts) =>
        firm.Calendar.CountDays(facts.Year).WorkingDays - (facts.Leave.In(LeaveUnit.Ouvres).Exact * firm.Week.DaysPerWeek / 5) >= forfait.PerYear.Exact;
}

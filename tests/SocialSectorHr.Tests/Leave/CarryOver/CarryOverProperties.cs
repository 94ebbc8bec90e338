using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave;

public class CarryOverProperties
{
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);

    [Property]
    public bool A_year_is_suspended_where_every_day_of_it_is(CarriedLeave facts)
    {
        LocalDate end = facts.Leave.Acquired.End;
        LocalDate first = end.PlusDays(1);
        first = new(first.Year - 1, first.Month, Math.Min(first.Day, CalendarSystem.Iso.GetDaysInMonth(first.Year - 1, first.Month)));
        bool all = Enumerable.Range(0, Period.DaysBetween(first, end) + 1).All(day => IsSick(facts.Sickness, first.PlusDays(day)));

        // From 29 February the year ends on 28 February, as a contract's: see the day of both.
        return end is { Month: 2, Day: 28 } || Ask(facts).WasSuspendedAYear == all;
    }

    [Property]
    public bool Leave_is_lost_on_the_day_after_the_last_one_and_never_before(CarriedLeave facts)
    {
        CarryOver carried = Ask(facts);
        return carried.LastDay is not { } last
            ? !carried.IsLostOn(new(2190, 1, 1))
            : !carried.IsLostOn(last) && carried.IsLostOn(last.PlusDays(1));
    }

    [Property]
    public bool Leave_that_was_not_taken_waits_for_the_information_then_runs_fifteen_months(CarriedLeave facts)
    {
        CarryOver carried = Ask(facts);
        return carried.Ground != CarryOverGround.NotTaken
            || carried.LastDay == (facts.Sickness.InformationDay is { } day ? Walk(day, 15) : null);
    }

    [Property]
    public bool What_was_used_before_the_return_and_what_is_left_are_fifteen_months(CarriedLeave facts)
    {
        CarryOver carried = Ask(facts);
        if (carried.Ground != CarryOverGround.AcquiredDuringSickness)
        {
            return carried.MonthsUsed == Months.Zero;
        }

        LocalDate first = facts.Leave.Acquired.End.PlusDays(1);
        LocalDate end = Walk(first, 15).PlusDays(-1);
        return facts.Sickness.ReturnDay is not { } back || back > end
            ? carried.LastDay == end && carried.MonthsUsed == Months.Zero
            : carried.MonthsUsed + carried.MonthsLeft == Months.Of(15)
                && (facts.Sickness.InformationDay is not { } informed
                    ? carried.LastDay is null
                    : carried.LastDay == Walk(informed, (int)carried.MonthsLeft.ToDecimal()).PlusDays(-(int)carried.DaysUsed.ToDecimal()));
    }

    [Property]
    public bool A_later_information_never_ends_earlier(CarriedLeave facts)
    {
        if (facts.Sickness.InformationDay is not { } day)
        {
            return true;
        }

        CarriedLeave later = facts with { Sickness = facts.Sickness.InformedOn(day.PlusDays(1)) };
        return Ask(facts).LastDay <= Ask(later).LastDay;
    }

    [Property]
    public bool A_return_with_the_information_moves_the_end_by_four_days_at_most(CarriedLeave facts)
    {
        if (facts.Sickness.ReturnDay is not { } back || Ask(facts).Ground != CarryOverGround.AcquiredDuringSickness)
        {
            return true;
        }

        // Months of other lengths, 28 to 31 days, and the day that the same day number adds.
        LocalDate at = Ask(facts with { Sickness = facts.Sickness.InformedOn(back) }).LastDay!.Value;
        LocalDate without = Ask(facts with { Sickness = SickLeave.Since(facts.Sickness.FirstDay) }).LastDay!.Value;
        return Math.Abs(Period.DaysBetween(without, at)) <= 4;
    }

    [Property]
    public bool All_the_days_are_carried_over_or_none_and_the_other_reading_is_never_more(CarriedLeave facts)
    {
        CarryOver carried = Ask(facts);
        Readings<CarryOver> readings = carried.Readings();
        return (carried.Ground is null ? carried.Days.Exact == 0 : carried.Days == facts.Leave.Days)
            && readings.Usual.Equals(carried) && readings.Lowest.Days.Exact >= 0
            && (readings.Count == 1 || readings[1].Days + carried.Fitted == carried.Days);
    }

    private static CarryOver Ask(CarriedLeave facts) => facts.Leave.CarryOver(facts.Sickness, Calendar, FrenchLaw.Published);

    private static bool IsSick(SickLeave sickness, LocalDate day) =>
        day >= sickness.FirstDay && (sickness.ReturnDay is not { } back || day < back);

    // Day by day to the same day number, or the last day of a month that lacks it.
    private static LocalDate Walk(LocalDate start, int months)
    {
        LocalDate day = start;
        for (int month = 0; month < months;)
        {
            day = day.PlusDays(1);
            month += day.Day == Math.Min(start.Day, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month)) ? 1 : 0;
        }

        return day;
    }
}

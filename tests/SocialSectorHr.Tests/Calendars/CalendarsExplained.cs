using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Calendars;

internal sealed class CalendarsExplained : IExplainedResults
{
    public IEnumerable<object> Results()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        DateInterval fiveWeeks = new(new(2026, 7, 13), new(2026, 8, 16));
        LeaveCountingRules cap = new() { CapSaturdays = true, SaturdaysAlreadyCharged = 3 };
        yield return calendar.CountLeave(fiveWeeks, LeaveUnit.Ouvrables);
        yield return calendar.CountLeave(fiveWeeks, LeaveUnit.Ouvrables, rules: cap);
        yield return calendar.CountLeave(fiveWeeks, LeaveUnit.Ouvres, rules: new() { PureTransposition = true });
        yield return calendar.CountLeave(
            fiveWeeks, LeaveUnit.Ouvres, Weekdays.Monday | Weekdays.Tuesday, new() { PersonalDaysOnly = true });
        yield return calendar.CountLeave(new(2026, 3, 13), new(2026, 3, 23), LeaveUnit.Ouvres);
        yield return calendar.CountLeave(
            TakenLeave.Of(new(new(2026, 3, 3), new(2026, 3, 12))) with { FromNoon = true, UntilNoon = true },
            LeaveUnit.Ouvrables,
            WorkCycle.Of(new LocalDate(2026, 3, 2), WeekPattern.Of(Hours.Of(8), Hours.Of(8)), WeekPattern.Of(WeeklySchedule.Of(Hours.Of(35)))),
            new() { HalfDays = true });
        yield return calendar.CountLeave(new(2026, 3, 13), new(2026, 3, 14), LeaveUnit.Ouvres);
    }
}

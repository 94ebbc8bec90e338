using SocialSectorHr.Numbers;
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
        yield return calendar.CountLeave(fiveWeeks, LeaveUnit.Ouvres, Weekdays.Monday | Weekdays.Tuesday, new() { PersonalDaysOnly = true });
        yield return calendar.CountLeave(new(2026, 3, 13), new(2026, 3, 23), LeaveUnit.Ouvres);
        yield return calendar.CountLeave(new(2026, 3, 13), new(2026, 3, 14), LeaveUnit.Ouvres);

        LocalDate entry = new(2020, 2, 20);
        LocalDate exit = new(2024, 9, 30);
        Absence parental = new(new(new(2021, 1, 1), new(2021, 8, 17)), AbsenceKind.ParentalFullTime);
        Absence sick = new(new(new(2022, 1, 10), new(2022, 1, 31)), AbsenceKind.Sickness);
        yield return Seniority.Between(entry, exit);
        yield return Seniority.Between(entry, exit, [parental, sick]);
        yield return Seniority.Between(entry, exit, [parental, sick], new() { ParentalLeaveExcluded = 0.Percent });
        yield return Seniority.Between(entry, entry.PlusDays(40), [new(new(entry, exit), AbsenceKind.Unpaid)]);
    }
}

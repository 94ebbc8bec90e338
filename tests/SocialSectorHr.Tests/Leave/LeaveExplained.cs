using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Leave;

internal sealed class LeaveExplained : IExplainedResults
{
    public IEnumerable<object> Results()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        DateInterval period = new(new(2023, 6, 1), new(2024, 5, 31));
        Absence[] absences =
        [
            new(new(new(2023, 7, 3), new(2023, 7, 7)), AbsenceKind.Strike),
            new(new(new(2023, 8, 1), new(2023, 8, 20)), AbsenceKind.PaidLeave),
            new(new(new(2022, 5, 1), new(2023, 9, 30)), AbsenceKind.WorkAccident),
            new(new(new(2023, 11, 1), new(2023, 11, 12)), AbsenceKind.ElectiveOffice),
            new(new(new(2024, 1, 15), new(2024, 5, 26)), AbsenceKind.Sickness),
        ];
        Absence sick = new(new(new(2025, 6, 1), new(2026, 5, 31)), AbsenceKind.Sickness);
        foreach (LeaveUnit unit in Enum.GetValues<LeaveUnit>())
        {
            foreach (AccrualMethod method in Enum.GetValues<AccrualMethod>())
            {
                LeaveRules rules = new() { Method = method };
                foreach (PaidLeaveRight right in new[] { PaidLeaveRight.Legal(unit), PaidLeaveRight.OfWeeks(6.Weeks, unit) })
                {
                    yield return right.Acquired(period, calendar, FrenchLaw.Published, rules: rules);
                    yield return right.Acquired(period, absences[2..], calendar, FrenchLaw.Published, rules);
                    yield return right.Acquired(
                        sick.Period, [sick], calendar, FrenchLaw.Published, rules with { SicknessAccruesConventionalLeave = true });
                    yield return right.Lots(new(new(2022, 9, 1), new(2024, 2, 29)), absences[..2], calendar, FrenchLaw.Published, rules);
                    yield return right.Lots(new(new(2025, 5, 12), new(2025, 12, 31)), calendar, FrenchLaw.Published,
                        rules: rules with { OneBlock = true, ReferenceStart = new(1, 1) });
                }
            }

            PaidLeaveRight legal = PaidLeaveRight.Legal(unit);
            yield return legal.Acquired(
                AccrualTime.OfMonths(8.Months), AccrualTime.OfMonths(4.Months), new(2025, 1, 1), FrenchLaw.Published);
            yield return legal.Acquired(
                AccrualTime.OfWeeks(32.Weeks), AccrualTime.OfWeeks(16.Weeks), new(2024, 4, 23), FrenchLaw.Published);
            yield return legal.Acquired(AccrualTime.OfWorkingDays(257.Days, 5.5m.Days), new(2025, 1, 1), FrenchLaw.Published);
            yield return PaidLeaveRight.AfterTheFact(LeaveDays.Of(18.Days, unit), 8.Ouvrables, FrenchLaw.Published);
            yield return PaidLeaveRight.AfterTheFact(LeaveDays.Of(28.Days, unit), 8.Ouvrables, FrenchLaw.Published);
            yield return PaidLeaveRight.OfYoungEmployee(20, LeaveDays.Of(12.Days, unit), new(2026, 6, 1), FrenchLaw.Published);
            yield return PaidLeaveRight.OfYoungEmployee(21, LeaveDays.Of(12.Days, unit), new(2026, 6, 1), FrenchLaw.Published);
        }

        yield return CompanyLeave.Of(CompanyLeaveKind.Menstrual, 16.Days);
        yield return CompanyLeave.Of(CompanyLeaveKind.Bridge, 2.Days, isPaid: true);
    }
}

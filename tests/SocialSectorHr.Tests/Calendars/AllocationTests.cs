namespace SocialSectorHr.Tests.Calendars;

/// <summary>Asking a calendar leaves nothing for the garbage collector.</summary>
public class AllocationTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole).WorkedOn(PublicHoliday.WhitMonday)
        .ClosedOn(new LocalDate(2026, 5, 15));
    private static readonly DateInterval Period = new(new(2026, 3, 16), new(2027, 3, 15));
    private static readonly LeaveCountingRules Rules = new() { AnnualEntitlement = LeaveDays.Ouvres(25) };

    public static TheoryData<string> Questions => [.. Asked.Keys];

    private static Dictionary<string, Func<int>> Asked { get; } = new()
    {
        ["is it a holiday"] = () => PublicHolidays.IsHoliday(Period.Start, HolidayZone.Guyane) ? 1 : 0,
        ["which holiday"] = () => (int)PublicHolidays.On(Period.Start, HolidayZone.Guyane),
        ["the holidays of a year"] = static () =>
        {
            int days = 0;
            foreach (HolidayDate holiday in PublicHolidays.In(2026, HolidayZone.Guyane))
            {
                days += holiday.Date.Day;
            }

            return days;
        },
        ["the standard calendar"] = () => WorkCalendar.For(HolidayZone.Metropole).Weekdays == Weekdays.MondayToFriday ? 1 : 0,
        ["working days"] = () => Calendar.CountWorkingDays(Period),
        ["every count of a period"] = () => Calendar.CountDays(Period).WeeklyRestDays,
        ["every count of a year"] = () => Calendar.CountDays(2026).ClosedDays,
        ["twenty days later"] = () => Calendar.AddWorkingDays(Period.Start, 20).Day,
        ["the leave of an absence"] = () => Calendar.CountLeave(Period, LeaveUnit.Ouvrables, Weekdays.Monday, Rules).SaturdaysSpared,
        ["the leave up to a return"] = () =>
            Calendar.CountLeave(Period.Start, Period.End, LeaveUnit.Ouvres, rules: Rules).CompensationDays.Exact.IsInteger ? 1 : 0,
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_allocates_nothing(string question) => Allocation.IsNone(Asked[question]);
}

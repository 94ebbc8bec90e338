using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A result that nobody asks to explain leaves nothing for the garbage collector.</summary>
public class DurationAllocationTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly DateInterval Year = new(new(2026, 1, 1), new(2026, 12, 31));
    private static readonly YearMonth May = new(2026, 5);
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole).ClosedOn(new LocalDate(2026, 5, 15));
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);
    private static readonly WeekPattern Pattern = WeekPattern.Of(8.Hours, 8.Hours, 8.Hours, 8.Hours, 8.Hours);
    private static readonly WorkCycle Cycle = WorkCycle.Of(On, Pattern, Pattern.With(IsoDayOfWeek.Friday, Hours.Zero));
    private static readonly WorkedTime Time = WorkedTime.InWeek(On, 31.Hours, 7.Hours);
    private static readonly WorkedTime Months = WorkedTime.InYear(On, 1650.Hours, 7.Hours);
    private static readonly PartTime Part = PartTime.PerWeek(28.Hours, WeeklySchedule.Of(35.Hours));
    private static readonly Roster Roster = Roster.Of(
        Enumerable.Range(0, 90).Select(static day => Shift.On(On.PlusDays(day), new(8, 0), new(12, 0))));
    private static readonly OvertimeRules Rules =
        new() { Premium = 10.Percent, Contingent = 130.Hours, FirstHours = 4.Hours, CompulsoryRest = 60.Percent };
    private static readonly PartTimeRules Branch = new() { MinimumWeek = 14.Hours, ComplementaryHoursShare = 30.Percent };
    private static readonly WorkingLimitRules Raised = new() { DailyMaximum = 12.Hours };

    public static TheoryData<string> Questions => [.. Asked.Keys];

    private static Dictionary<string, Func<Hours>> Asked { get; } = new(StringComparer.Ordinal)
    {
        ["overtime of a week"] = static () => Time.Overtime(Law).Hours,
        ["overtime of a year with rules"] = static () => Months.Overtime(Law, Rules).Hours,
        ["rest in place of overtime pay"] = static () => Time.Overtime(Law).Rest().Rest!.Value,
        ["pay of complementary hours"] = static () => Hours.FromExact(Part.Complementary(32.Hours, On, Law).Pay(Money.Of(12)).Amount.Exact),
        ["contingent"] = static () => OvertimeContingent.In(2026, 250.Hours, 20, Law).CompulsoryRest!.Value,
        ["contingent with rules"] = static () => OvertimeContingent.In(2026, 250.Hours, Law, Rules).Beyond,
        ["hours of a day"] = static () => Cycle.HoursOn(On, Calendar),
        ["hours of a year to work"] = static () => Cycle.HoursToWork(Year, Calendar),
        ["hours of a year"] = static () => Cycle.ScheduledHours(Year),
        ["hours of a month"] = static () => Cycle.HoursToWork(May, Calendar) + Cycle.ScheduledHours(May),
        ["hours of a month of equal days"] = static () => Week.HoursToWork(May, Calendar) + Week.ScheduledHours(May),
        ["days of a year"] = static () => Hours.Of(Cycle.DaysOfWork(Year, Calendar) == Days.Zero ? 0 : 1),
        ["balance of a year of a cycle"] = static () => Cycle.AnnualBalance(2026, 4.5m.Days, 25.Ouvres, Calendar, Law).Hours.Overtime,
        ["limits of a week"] = static () => Week.Check(On, Law, Raised).LongestDay,
        ["limits of a cycle"] = static () => Cycle.Check(On, Law).HighestAverage!.Value,
        ["limits of a roster"] = static () => Roster.Check(Law).LongestWeek,
        ["part time"] = static () => Part.Check(On, Law).MinimumWeek + Part.YearlyWorkedHours(On, Law) + Part.Solidarity(On, Law).Hours,
        ["complementary hours"] = static () => Part.Complementary(32.Hours, On, Law).BeyondTenth,
        ["complementary hours with rules"] = static () => Part.Complementary(32.Hours, On, Law, Branch).BeyondCeiling,
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_allocates_nothing(string question) => Allocation.IsNone(Asked[question]);
}

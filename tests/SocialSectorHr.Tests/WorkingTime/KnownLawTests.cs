using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A question says that its law is known exactly where its computation does not refuse the day.</summary>
public sealed class KnownLawTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);
    private static readonly WorkCycle Cycle = WorkCycle.Of(WeekPattern.Of(9.Hours, 9.Hours, 9.Hours, 9.Hours));
    private static readonly WorkingLimitRules Raised =
        new() { DailyMaximum = 12.Hours, WeeklyMaximum = 60.Hours, AverageMaximum = 46.Hours };

    private static readonly RttPromise Promise = RttPromise.PerFullYear(20.Days, Week);
    private static readonly RttRules Weeks = new() { Rhythm = RttRhythm.WeeksWorked };
    private static readonly RttRules Premium = new() { CashOutPremium = 25.Percent };

    // The eve and the day of each change of the law that is read, and a day in each week beside.
    private static readonly LocalDate[] Dates =
    [
        .. new LocalDate[] { new(2002, 1, 1), new(2003, 1, 18), new(2004, 7, 1), new(2016, 8, 10), new(2022, 1, 1), new(2027, 1, 1) }
            .SelectMany(static day => new[] { day.PlusDays(-1), day }),
        .. Enumerable.Range(0, 51 * 52).Select(static week => new LocalDate(1990, 1, 1).PlusDays(7 * week)),
    ];

    private static readonly Dictionary<string, (Func<LocalDate, bool> IsKnown, Action<LocalDate> Compute)> Questions = new(StringComparer.Ordinal)
    {
        ["legal year"] = (static on => new LegalYearQuestion(on, Law).IsKnown, static on => LegalYear.On(on, Law)),
        ["overtime of a schedule"] = (static on => new ScheduledOvertimeQuestion(Week, on, Law).IsKnown, static on => Week.Overtime(on, Law)),
        ["solidarity hours"] = (static on => new SolidarityHoursQuestion(35.Hours, on, Law).IsKnown, static on => Week.Solidarity(on, Law)),
        ["solidarity day"] = (
            static on => new SolidarityDayQuestion(Week, on, Calendar, Law).IsKnown, static on => Week.SolidarityDay(on, Calendar, Law)),
        ["limits of a week"] = (
            static on => new WorkingTimeCheckQuestion(Week, on, Law, null).IsKnown, static on => Week.Check(on, Law)),
        ["limits raised"] = (
            static on => new WorkingTimeCheckQuestion(Week, on, Law, Raised).IsKnown, static on => Week.Check(on, Law, Raised)),
        ["limits of a cycle"] = (
            static on => new WorkingTimeCheckQuestion(Cycle, on, Law, null).IsKnown, static on => Cycle.Check(on, Law)),
        ["limits of a roster"] = (
            static on => new WorkingTimeCheckQuestion(Roster(on), Law, null).IsKnown, static on => Roster(on).Check(Law)),
        ["hours of a period"] = (
            static on => new PeriodBalanceQuestion(Week, 0.Days, DaysToWork.Of(Week, Period(on), 0.Ouvres, Calendar), Law, null).IsKnown,
            static on => Week.PeriodBalance(Period(on), 0.Days, 0.Ouvres, Calendar, Law)),
        ["hours of a cycle's year"] = (
            static on => new CycleBalanceQuestion(Cycle, on.Year, 0.Days, 25.Ouvres, Calendar, Law, null).IsKnown,
            static on => Cycle.AnnualBalance(on.Year, 0.Days, 25.Ouvres, Calendar, Law)),
        ["counter by weeks"] = (
            static on => new RttCounterQuestion(Promise, on, Year(on), 0.Ouvres, 0.Days, null, Calendar, Law, Weeks).IsKnown,
            static on => Promise.Counter(on, Year(on), 0.Ouvres, 0.Days, Calendar, Law, rules: Weeks)),
        ["days given up for pay"] = (
            static on => new UntakenRttQuestion(1.Days, 100.Euros, UntakenRttCause.CashedOut, on, Law, Premium).IsKnown,
            static on => UntakenRtt.Of(1.Days, 100.Euros, UntakenRttCause.CashedOut, on, Law, Premium)),
        ["days lost"] = (
            static on => new UntakenRttQuestion(1.Days, 100.Euros, UntakenRttCause.NotAskedFor, on, Law, null).IsKnown,
            static on => UntakenRtt.Of(1.Days, 100.Euros, UntakenRttCause.NotAskedFor, on, Law)),
    };

    public static TheoryData<string> Names => [.. Questions.Keys];

    public static TheoryData<RttMethod> Methods => [.. Enum.GetValues<RttMethod>()];

    public static TheoryData<SolidarityMode> Modes => [.. Enum.GetValues<SolidarityMode>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_question_knows_its_law(string name) => Agrees(Questions[name].IsKnown, Questions[name].Compute);

    [Theory]
    [MemberData(nameof(Methods))]
    public void RTT_days_know_their_law(RttMethod method)
    {
        foreach (SolidarityMode mode in Enum.GetValues<SolidarityMode>())
        {
            RttRules rules = new() { Method = method, Solidarity = mode, FlatDays = 20.Days };
            Agrees(WeeklySchedule.Of(35.Hours), rules);
            Agrees(Week, rules);
            Agrees(Week, rules with { AccrualPerWeek = 0.5m.Days });
        }
    }

    [Theory]
    [InlineData(RttProration.CalendarDays)]
    [InlineData(RttProration.RecomputeAverage35)]
    public void A_share_knows_its_law(RttProration method)
    {
        RttRules rules = new() { Proration = method };
        Agrees(
            on => new RttShareQuestion(Promise, RttShareQuestion.InYear(on.Year, Year(on), Calendar), 0.Ouvres, Law, rules).IsKnown,
            on => Promise.In(on.Year, Year(on), 0.Ouvres, Calendar, Law, rules));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_year_knows_its_law(SolidarityMode mode)
    {
        RttRules rules = new() { Solidarity = mode };
        Agrees(
            on => new YearBalanceQuestion(Week, 0.Days, DaysToWork.Of(Week, on.Year, 0.Ouvres, Calendar), Law, rules).IsKnown,
            on => Week.AnnualBalance(on.Year, 0.Days, 0.Ouvres, Calendar, Law, rules));
        foreach (YearGoal goal in Enum.GetValues<YearGoal>())
        {
            Agrees(
                on => BalancedYearQuestion.ForRtt(Week, on.Year, 25.Ouvres, goal, Calendar, Law, rules).IsKnown,
                on => Week.BalancingRtt(on.Year, 25.Ouvres, goal, Calendar, Law, rules));
            Agrees(
                on => BalancedYearQuestion.ForLeave(Week, on.Year, 20.Days, goal, Calendar, Law, rules).IsKnown,
                on => Week.BalancingLeave(on.Year, 20.Days, goal, Calendar, Law, rules));
            Agrees(
                on => BalancedYearQuestion.ForWeek(on.Year, 20.Days, 25.Ouvres, goal, Calendar, Law, rules).IsKnown,
                on => WeeklySchedule.BalancingWeek(on.Year, 20.Days, 25.Ouvres, goal, Calendar, Law, rules));
        }
    }

    private static void Agrees(WeeklySchedule week, RttRules rules) => Agrees(
        on => new RttEntitlementQuestion(week, DaysToWork.Given(228.Days, on), Law, rules).IsKnown,
        on => week.Rtt(228.Days, on, Law, rules));

    private static void Agrees(Func<LocalDate, bool> isKnown, Action<LocalDate> compute)
    {
        foreach (LocalDate on in Dates.Where((_, index) => index < 12 || index % 13 == 0))
        {
            Assert.True(isKnown(on) == (Record.Exception(() => compute(on)) is not ArgumentOutOfRangeException), $"{on}");
        }
    }

    private static Roster Roster(LocalDate on) => SocialSectorHr.Roster.Of(Shift.On(on, new(9, 0), new(17, 0)));

    private static DateInterval Period(LocalDate on) => new(on, on.PlusDays(27));

    private static DateInterval Year(LocalDate on) => new(new(on.Year, 1, 1), new(on.Year, 12, 31));
}

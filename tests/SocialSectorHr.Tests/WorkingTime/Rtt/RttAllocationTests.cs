using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A counter, a balance or a question asked backwards leaves nothing for the garbage collector.</summary>
public class RttAllocationTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);
    private static readonly RttPromise Promise = RttPromise.PerFullYear(20.Days, Week).WithEmployerDays(10.Days);
    private static readonly DateInterval Presence = new(new(2026, 3, 16), new(2026, 12, 31));
    private static readonly DateInterval Quarter = new(new(2026, 3, 2), new(2026, 6, 28));
    private static readonly RttRules Weeks = new() { Rhythm = RttRhythm.WeeksWorked };
    private static readonly LocalDate On = new(2026, 10, 31);

    public static TheoryData<string> Questions => [.. Asked.Keys];

    private static Dictionary<string, Func<Days>> Asked { get; } = new()
    {
        ["the share and its employer's days"] = static () => Promise.In(2026, Presence, default, Metropole, Law).EmployerDays,
        ["the counter by calendar days"] = static () => Promise.Counter(On, Presence, default, 2.Days, Metropole, Law).Balance,
        ["the counter by weeks of work"] = static () => Promise.Counter(On, Presence, default, 2.Days, Metropole, Law, rules: Weeks).Balance,
        ["the balance of a quarter"] = static () => Week.PeriodBalance(Quarter, 5.Days, default, Metropole, Law).WorkedDays,
        ["the RTT of 1607 h"] = static () => Week.BalancingRtt(2026, default, YearGoal.LegalYear, Metropole, Law).Rtt,
        ["the leave of 35 h on average"] = static () => Week.BalancingLeave(2026, 20.Days, YearGoal.Average35, Metropole, Law).Leave.Days,
        ["the week of 1607 h"] = static () =>
            WeeklySchedule.BalancingWeek(2026, 20.Days, default, YearGoal.LegalYear, Metropole, Law).WeeklyHours > 35.Hours
                ? 1.Days
                : 0.Days,
        ["days not taken"] = static () =>
            UntakenRtt.Of(3.Days, Money.Of(120), UntakenRttCause.CashedOut, On, Law).Amount > Money.Zero ? 1.Days : 0.Days,
        ["a solidarity day"] = static () => Week.SolidarityDay(On, Metropole, Law).IsAllowed == true ? 1.Days : 0.Days,
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_allocates_nothing(string question) => Allocation.IsNone(Asked[question]);
}

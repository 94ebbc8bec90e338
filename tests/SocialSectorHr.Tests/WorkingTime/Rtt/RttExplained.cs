using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.WorkingTime;

internal sealed class RttExplained : IExplainedResults
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private const Weekdays FourDays = Weekdays.MondayToFriday & ~Weekdays.Wednesday;
    private static readonly DateInterval Presence = new(new(2026, 3, 16), new(2027, 6, 15));

    public IEnumerable<object> Results() =>
        Counters().Concat(Splits()).Concat(Balances()).Concat(Backwards()).Concat(Untaken()).Concat(Solidarity());

    private static IEnumerable<object> Counters()
    {
        RttPromise promise = RttPromise.PerFullYear(20.Days, WeeklySchedule.Of(39.Hours));
        Absence[] absences =
        [
            new(new(new(2026, 9, 1), new(2026, 9, 4)), AbsenceKind.Sickness),
            new(new(new(2026, 8, 3), new(2026, 8, 21)), AbsenceKind.PaidLeave),
            new(new(new(2026, 5, 15), new(2026, 5, 15)), AbsenceKind.RestDay),
            new(new(new(2026, 10, 1), new(2026, 10, 2)), AbsenceKind.Training),
        ];
        foreach (RttRhythm rhythm in Enum.GetValues<RttRhythm>())
        {
            foreach (RttAbsences mode in Enum.GetValues<RttAbsences>())
            {
                RttRules rules = new() { Rhythm = rhythm, Absences = mode, AbsencesCountedAsWork = [AbsenceKind.Training] };
                yield return promise.Counter(new(2026, 12, 31), Presence, 25.Ouvres, 7.5m.Days, Metropole, Law, absences, rules);
                yield return promise.Counter(new(2027, 6, 30), Presence, 31.Ouvrables, 0.Days, Metropole, Law, absences, rules);
            }

            yield return promise.Counter(new(2026, 3, 20), Presence, 25.Ouvres, 1.Days, Metropole, Law, rules: new() { Rhythm = rhythm });
        }

        RttRules agreed = new() { AccrualPerWeek = 1.Days, Rhythm = RttRhythm.WeeksWorked };
        yield return promise.Counter(new(2026, 12, 31), Presence, 25.Ouvres, 0.Days, Metropole, Law, absences, agreed);
        yield return promise.Counter(new(2026, 12, 31), Presence, 25.Ouvres, 0.Days, Metropole, Law, absences);
    }

    private static IEnumerable<object> Splits()
    {
        RttPromise promise = RttPromise.PerFullYear(22.5m.Days).WithEmployerDays(10.Days);
        foreach (DayRounding rounding in Enum.GetValues<DayRounding>())
        {
            yield return promise.In(2026, Presence, 0.Ouvres, Metropole, Law, new() { Rounding = rounding });
        }
    }

    private static IEnumerable<object> Balances()
    {
        WeeklySchedule week = WeeklySchedule.Of(39.Hours);
        yield return week.PeriodBalance(new(new(2026, 3, 2), new(2026, 6, 28)), 5.Days, 31.Ouvrables, Metropole, Law);
        yield return week.PeriodBalance(new(new(2026, 9, 7), new(2026, 9, 20)), 0.Days, 5.Ouvres, Metropole, Law);
        yield return week.PeriodBalance(
            new(new(2026, 9, 7), new(2026, 10, 4)), 0.Days, 5.Ouvres, Metropole, Law, new() { CountPaidLeave = true });
        yield return week.PeriodBalance(new(new(2026, 1, 1), new(2027, 6, 30)), 30.Days, 50.Ouvres, Metropole, Law);
        foreach (YearBalance reading in week.AnnualBalance(2027, 22.5m.Days, 25.Ouvres, Metropole, Law).Readings())
        {
            yield return reading;
        }
    }

    private static IEnumerable<object> Backwards()
    {
        foreach (SolidarityMode mode in Enum.GetValues<SolidarityMode>())
        {
            foreach (YearGoal goal in Enum.GetValues<YearGoal>())
            {
                RttRules rules = new() { Solidarity = mode };
                WeeklySchedule four = WeeklySchedule.Of(36.Hours, FourDays);
                yield return WeeklySchedule.Of(39.Hours).BalancingRtt(2026, 31.Ouvrables, goal, Metropole, Law, rules);
                yield return four.BalancingLeave(2026, 8.Days, goal, Metropole.Working(FourDays), Law, rules);
                yield return WeeklySchedule.BalancingWeek(2026, 20.Days, 25.Ouvres, goal, Metropole, Law, rules);
                yield return WeeklySchedule.BalancingWeek(2026, 0.Days, 0.Ouvres, goal, Metropole, Law, rules with { Target = 1500.Hours });
            }
        }
    }

    private static IEnumerable<object> Untaken()
    {
        foreach (UntakenRttCause cause in Enum.GetValues<UntakenRttCause>())
        {
            yield return UntakenRtt.Of(3.5m.Days, 123.45m.Euros, cause, new(2024, 12, 31), Law);
            yield return UntakenRtt.Of(3.Days, 121.62m.Euros, cause, new(2026, 12, 31), Law, new() { CashOutPremium = 10.Percent });
        }
    }

    private static IEnumerable<object> Solidarity()
    {
        LocalDate[] dates = [new(2026, 5, 25), new(2026, 5, 1), new(2026, 4, 3), new(2026, 12, 26), new(2026, 3, 17), new(2026, 3, 15)];
        foreach (LocalDate date in dates)
        {
            yield return WeeklySchedule.Of(39.Hours).SolidarityDay(date, Metropole, Law);
            yield return WeeklySchedule.Of(17.5m.Hours).SolidarityDay(date, WorkCalendar.For(HolidayZone.AlsaceMoselle), Law);
        }
    }
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.WorkingTime;

internal sealed class WorkingTimeExplained : IExplainedResults
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly LocalDate On = new(2026, 3, 16);

    public IEnumerable<object> Results() => Durations().Concat(Rtt()).Concat(Shares()).Concat(Balances()).Concat(Forfaits());

    private static IEnumerable<object> Durations()
    {
        yield return LegalYear.On(On, Law);
        yield return LegalYear.On(new(2003, 6, 1), Law);
        foreach (Hours hours in new[] { 17.5m.Hours, 35.Hours, 36.5m.Hours, 39.Hours })
        {
            yield return WeeklySchedule.Of(hours).Overtime(On, Law);
            yield return WeeklySchedule.Of(hours).Solidarity(On, Law);
        }
    }

    private static IEnumerable<object> Rtt()
    {
        WorkCalendar closed = Metropole.ClosedOn(new LocalDate(2026, 5, 15));
        RttRules agreement = new() { FlatDays = 20.Days, AccrualPerWeek = 0.5m.Days, Target = 1600.Hours, Rounding = DayRounding.DayDown };
        foreach (WeeklySchedule week in new[] { WeeklySchedule.Of(39.Hours), WeeklySchedule.Of(35.Hours), WeeklySchedule.Of(Hours.OfFraction(235, 6)),
            WeeklySchedule.Of(24.Hours) })
        {
            foreach (RttEntitlement reading in week.Rtt(2026, 36.Ouvrables, Metropole, Law).Readings()
                .Concat(week.Rtt(2026, 25.Ouvres, closed, Law, agreement).Readings())
                .Concat(week.Rtt(new DateInterval(On, new(2026, 12, 31)), 31.Ouvrables, Metropole, Law).Readings()))
            {
                yield return reading;
            }

            foreach (SolidarityMode mode in Enum.GetValues<SolidarityMode>())
            {
                yield return week.Rtt(2026, 25.Ouvres, Metropole, Law, new() { Method = RttMethod.AnnualHoursTarget, Solidarity = mode });
            }

            yield return week.Rtt(228.Days, On, Law);
        }

        yield return WeeklySchedule.Of(36.Hours, Weekdays.MondayToFriday & ~Weekdays.Wednesday)
            .Rtt(2026, 25.Ouvres, Metropole.Working(Weekdays.MondayToFriday & ~Weekdays.Wednesday), Law);
    }

    private static IEnumerable<object> Shares()
    {
        RttPromise promise = RttPromise.PerFullYear(20.Days, WeeklySchedule.Of(39.Hours));
        DateInterval presence = new(On, new(2028, 3, 15));
        RttRules whole = new() { PartialMonth = PartialMonth.WholeFrom15Days, Rounding = DayRounding.HalfDayUp };
        foreach (int year in new[] { 2026, 2027, 2028 })
        {
            foreach (RttShare reading in promise.In(year, presence, 7.Ouvrables, Metropole, Law).Readings()
                .Concat(promise.In(year, presence, 5.Ouvres, Metropole, Law, whole).Readings()))
            {
                yield return reading;
            }
        }

        yield return promise.In(new LocalDate(2025, 6, 1), presence, 0.Ouvres, Metropole, Law);
    }

    private static IEnumerable<object> Balances()
    {
        WeeklySchedule week = WeeklySchedule.Of(39.Hours);
        foreach (SolidarityMode mode in Enum.GetValues<SolidarityMode>())
        {
            yield return week.AnnualBalance(2027, 22.5m.Days, 30.Ouvrables, Metropole, Law, new() { Solidarity = mode });
            yield return week.AnnualBalance(
                2027, 22.5m.Days, 31.Ouvrables, Metropole, Law, new() { Solidarity = mode, Target = 1580.Hours });
        }
    }

    private static IEnumerable<object> Forfaits()
    {
        DaysForfait forfait = DaysForfait.Of(214.Days);
        ForfaitRules rules =
            new() { RoundDays = DayRounding.HalfDayDown, FullLeave = 26.Ouvres, BaseWeeks = 46.Weeks, Rounding = DayRounding.DayUp };
        foreach (ForfaitYear year in forfait.Year(2026, 30.Ouvrables, Metropole, Law).Readings()
            .Concat(DaysForfait.Of(218.Days).Year(2026, 25.Ouvres, Metropole, Law).Readings()))
        {
            yield return year;
        }

        yield return forfait.Year(2026, 25.Ouvres, 4.Ouvrables, Metropole, Law);
        yield return DaysForfait.Of(220.Days)
            .Year(2026, 25.Ouvres, Metropole, Law, new() { Ceiling = 258.Days, Source = SocialActionCode.L433_1 });
        DateInterval contract = new(new(2022, 9, 1), new(2024, 2, 29));
        foreach (int year in new[] { 2022, 2023, 2024 })
        {
            foreach (ForfaitPeriod period in forfait.Period(year, contract, 13.Ouvrables, Metropole, Law).Readings()
                .Concat(forfait.Period(year, contract, 4.Ouvres, Metropole, Law, rules).Readings()))
            {
                yield return period;
            }
        }

        yield return forfait.Periods(contract, 0.Ouvres, Metropole, Law);
    }
}

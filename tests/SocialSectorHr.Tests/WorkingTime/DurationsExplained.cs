using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.WorkingTime;

internal sealed class DurationsExplained : IExplainedResults
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly LegalSource Agreement = new() { Citation = "Accord d'entreprise", Title = new("un accord", "an agreement") };

    public IEnumerable<object> Results() => Overtime().Concat(Contingents()).Concat(Limits()).Concat(Cycles()).Concat(PartTimes());

    private static IEnumerable<object> Overtime()
    {
        OvertimeRules agreement = new()
        {
            Premium = 10.Percent,
            PremiumBeyond = 20.Percent,
            FirstHours = 12.Hours,
            WeeklyCeiling = 39.Hours,
            YearThreshold = 1575.Hours,
            CountPaidLeave = true,
            Source = Agreement,
        };
        WorkedTime[] times =
        [
            WorkedTime.InWeek(On, 31.Hours, 7.Hours), WorkedTime.InWeek(On, 45.5m.Hours), WorkedTime.InTwoWeeks(On, 60.Hours, 15.6m.Hours),
            WorkedTime.InMonth(new(2026, 1), 78.Hours, 112.Hours),
            WorkedTime.InYear(new(2026, 1, 1), 1650.Hours, 7.8m.Hours) with { AlreadyCounted = 12.Hours },
        ];
        foreach (WorkedTime time in times)
        {
            foreach (WorkedOvertime reading in time.Overtime(Law).Readings().Concat(time.Overtime(Law, agreement).Readings()))
            {
                yield return reading;
            }

            yield return time.Overtime(Law);
            yield return time.Overtime(Law, agreement);
            yield return time.Overtime(Law, agreement with { Source = null, CountPaidLeave = null });
        }
    }

    private static IEnumerable<object> Contingents()
    {
        yield return OvertimeContingent.In(2026, 208.Hours, Law);
        yield return OvertimeContingent.In(2026, 250.Hours, Law);
        yield return OvertimeContingent.In(2026, 250.Hours, 20, Law);
        yield return OvertimeContingent.In(2026, 250.5m.Hours, 21, Law);
        yield return OvertimeContingent.In(
            2026, 250.Hours, 12, Law, new() { Contingent = 130.Hours, CompulsoryRest = 75.Percent, Source = Agreement });
        yield return OvertimeContingent.In(2026, 250.Hours, Law, new() { Contingent = 130.Hours, CompulsoryRest = 75.Percent });
    }

    private static IEnumerable<object> Cycles()
    {
        WeekPattern week = WeekPattern.Of(8.Hours, 8.Hours, 8.Hours, 8.Hours, 8.Hours);
        WorkCycle fortnight = WorkCycle.Of(new LocalDate(2026, 1, 5), week, week.With(IsoDayOfWeek.Friday, Hours.Zero));
        WorkCycle short28 = WorkCycle.Of(WeekPattern.Of(7.Hours, 7.Hours, 7.Hours, 7.Hours));
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        yield return fortnight.AnnualBalance(2026, 4.5m.Days, 25.Ouvres, calendar, Law);
        yield return short28.AnnualBalance(2027, 0.Days, 30.Ouvrables, calendar, Law, new() { Target = 1580.Hours, Source = Agreement });
        RttRules worked = new() { Solidarity = SolidarityMode.IncludedInDays, Source = Agreement };
        yield return fortnight.AnnualBalance(2027, 2.Days, 36.Ouvrables, calendar, Law, worked);
        RttRules waived = new() { Solidarity = SolidarityMode.Waived };
        yield return fortnight.AnnualBalance(2027, 0.Days, 25.Ouvres, calendar.ClosedOn(new LocalDate(2027, 5, 7)), Law, waived);
        WorkCycle month = WorkCycle.Of(WeekPattern.Of(1.Hours));
        yield return month.AnnualBalance(
            2026, 0.Days, 0.Ouvres, calendar.ClosedOn(Mondays()), Law, new() { Solidarity = SolidarityMode.AlreadyCounted });

        static IEnumerable<LocalDate> Mondays() =>
            Enumerable.Range(0, 52).Select(static weeks => new LocalDate(2026, 1, 5).PlusDays(7 * weeks));
    }

    private static IEnumerable<object> Limits()
    {
        WorkingLimitRules raised =
            new() { DailyMaximum = 12.Hours, WeeklyMaximum = 60.Hours, AverageMaximum = 46.Hours, Source = Agreement };
        WorkingLimitRules forfait = new() { IsForfaitInDays = true };
        WorkCycle cycle = WorkCycle.Of(WeekPattern.Of(11.Hours, 11.Hours, 11.Hours, 11.Hours, 11.Hours));
        Shift[] shifts = [.. Enumerable.Range(0, 90).Select(day => Shift.On(On.PlusDays(day), new(8, 0), new(20, 30)))];
        foreach (WorkingLimitRules? rules in new[] { null, raised, raised with { Source = null }, forfait })
        {
            yield return WeeklySchedule.Of(39.Hours).Check(On, Law, rules);
            yield return cycle.Check(On, Law, rules);
            yield return Roster.Of(shifts).Check(Law, rules);
            yield return Roster.Of(shifts[0]).Check(Law, rules);
        }

        WorkingLimitRules branch = new()
        {
            IsNightWorkAllowed = true,
            NightMaximum = 12.Hours,
            NightAverageMaximum = 44.Hours,
            IsNightRestGiven = true,
            Sundays = SundayGround.Rotation,
            IsUnder18 = false,
            Source = Agreement,
        };
        Shift[] nights =
        [
            .. Enumerable.Range(0, 84).Where(static day => day % 7 is 0 or 1 or 3 or 6)
                .Select(day => Shift.On(On.PlusDays(day), new(21, 0), new(7, 0))),
        ];
        foreach (WorkingLimitRules? rules in new[] { null, branch, branch with { Sundays = SundayGround.AlsaceMoselle, IsUnder18 = true } })
        {
            yield return Roster.Of(nights).Check(Law, rules);
        }
    }

    private static IEnumerable<object> PartTimes()
    {
        WeeklySchedule full = WeeklySchedule.Of(35.Hours);
        PartTime[] parts =
        [
            PartTime.PerWeek(20.Hours, full),
            PartTime.PerMonth(100.Hours, full),
            PartTime.Of(95.Percent, WeeklySchedule.Of(39.Hours)),
        ];
        PartTimeRules branch = new()
        {
            MinimumWeek = 14.Hours,
            ComplementaryHoursShare = 30.Percent,
            ComplementaryPremium = 12.Percent,
            ComplementaryPremiumBeyond = 15.Percent,
        };
        foreach (PartTimeRules? rules in new[] { null, branch, branch with { Source = Agreement } })
        {
            foreach (PartTime part in parts)
            {
                yield return part.Check(On, Law, rules);
                yield return part.Check(
                    new PartTimeGrounds { Exception = PartTimeException.WrittenRequest, ContractIsWritten = true }, On, Law, rules);
                yield return part.Complementary(part.Hours * 120.Percent, On, Law, rules);
                yield return part.Complementary(40.Hours, On, Law, rules);
            }

            yield return PartTime.PerYear(1200.Hours, 1607.Hours, full).Check(On, Law, rules);
            yield return PartTime.PerYear(1200.Hours, 1575.Hours, full).Complementary(1607.Hours, On, Law, rules);
        }
    }
}

using System.Text.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using Answers = System.Collections.Generic.Dictionary<string, object>;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Every published case on working time, every expected field of it.</summary>
public class WorkingTimeCasesTests
{
    private static readonly LocalDate Today = new(2026, 7, 24);

    private static readonly Dictionary<string, Func<WorkingTimeCase, Answers>> Topics = new(StringComparer.Ordinal)
    {
        ["legal-durations"] = LegalDuration,
        ["solidarity-day"] = static row => new() { ["hours"] = Week(row).Solidarity(Today, FrenchLaw.Published).Hours.ToDecimal() },
        ["rtt-annual"] = RttAnnual,
        ["rtt-proration"] = RttShares,
        ["rounding"] = static row => new() { ["rounded"] = row.Number("value").Days.Round(row.Word<DayRounding>("rounding")).ToDecimal() },
        ["annual-hours"] = AnnualHours,
        ["forfait-rest-days"] = RestDays,
        ["forfait-proration"] = ForfaitDays,
        ["forfait-limits"] = Limits,
    };

    public static TheoryData<string> Reproducible =>
        [.. WorkingTimeCase.All.Where(static row => row.NotReproducible is null).Select(static row => row.Id)];

    [Theory]
    [MemberData(nameof(Reproducible))]
    public void A_published_case_is_reproduced_in_every_field(string id)
    {
        WorkingTimeCase row = WorkingTimeCase.All.Single(candidate => candidate.Id == id);
        Answers answers = Topics[row.Topic](row);
        Assert.NotEmpty(row.Expected);
        foreach ((string field, JsonElement expected) in row.Expected)
        {
            Assert.Equal($"{field} = {WorkingTimeCase.Write(expected)}", $"{field} = {WorkingTimeCase.Write(answers[field], expected)}");
        }

        Assert.Empty(row.Facts.Except(row.Used));
    }

    [Fact]
    public void What_is_not_reproduced_says_why() => Assert.Equal(
        ["fj-cap-228", "fj-cap-syntec", "fj-reduced-131", "rtt-weekly-37", "rtt-weekly-39"],
        WorkingTimeCase.All.Where(static row => !string.IsNullOrWhiteSpace(row.NotReproducible)).Select(static row => row.Id)
            .Order(StringComparer.Ordinal));

    private static Answers LegalDuration(WorkingTimeCase row)
    {
        FrenchLaw law = FrenchLaw.Published;
        if (row.Has("weeklyHours"))
        {
            WeeklySchedule week = Week(row);
            ScheduledOvertime overtime = week.Overtime(Today, law);
            Assert.Equal(52, row.Number("weeks", 52));
            return new()
            {
                ["monthlyHours"] = week.MonthlyHours.ToDecimal(),
                ["monthlyOvertimeHours"] = overtime.PerMonth.ToDecimal(),
                ["yearlyPaidHours"] = week.YearlyPaidHours.ToDecimal(),
                ["overtimeHoursPerYear"] = overtime.PerYear.ToDecimal(),
                ["defaultContingent"] = overtime.Contingent.ToDecimal(),
            };
        }

        LegalYear year = LegalYear.On(Today, law);
        if (row.Has("calendarDays"))
        {
            Assert.Equal(year.FlatDays.ToDecimal(),
                row.Number("calendarDays") - row.Number("weekendDays") - row.Number("paidLeaveOuvres") - row.Number("flatHolidays"));
        }

        decimal worked = row.Number("hoursWorked", 0);
        Assert.True(row.Has("calendarDays") || row.Number("paidLeaveAcquired", 0) == 0);
        Assert.True((row.Has("sector"), row.Has("annualPeriod"), row.Has("partTime"), row.Has("branchAgreement"))
            is (true, true, _, _) or (false, false, _, _));
        return new()
        {
            ["days"] = year.FlatDays.ToDecimal(),
            ["hours"] = year.FlatHours.ToDecimal(),
            ["roundedHours"] = year.RoundedHours.ToDecimal(),
            ["withSolidarity"] = year.Hours.ToDecimal(),
            ["annualThreshold"] = year.Hours.ToDecimal(),
            ["exceeds"] = year.Overtime(worked.Hours) > Hours.Zero,
            ["overtimeHours"] = year.Overtime(worked.Hours).ToDecimal(),
            ["minWeeklyHours"] = law.On(Today, PartTimeLimits.MinimumWeek).Value.ToDecimal(),
            ["minMonthlyHours"] = law.On(Today, PartTimeLimits.MinimumMonth).Value.ToDecimal(),
        };
    }

    private static Answers RttAnnual(WorkingTimeCase row)
    {
        WeeklySchedule week = Week(row);
        RttRules rules = new()
        {
            Method = row.Word<RttMethod>("method"),
            Target = row.Has("annualHours") ? row.Number("annualHours").Hours : null,
            RoundDaysToWork = row.Word("roundDaysToWork", DayRounding.None),
            Rounding = row.Word("rounding", DayRounding.None),
            Solidarity = row.Number("solidarityDaysAdded", 0) == 1 ? SolidarityMode.IncludedInDays : SolidarityMode.AlreadyCounted,
        };
        RttEntitlement rtt = Rtt(row, week, rules);
        return new()
        {
            ["theoreticalDays"] = rtt.TheoreticalDays.ToDecimal(),
            ["weeks"] = rtt.Weeks.ToDecimal(),
            ["rttHours"] = rtt.RttHours.ToDecimal(),
            ["hoursPerDay"] = week.HoursPerDay.ToDecimal(),
            ["excessHoursPerDay"] = week.Overtime(Today, FrenchLaw.Published).PerWeek.ToDecimal() / week.DaysPerWeek,
            ["rttDaysUnrounded"] = rtt.Unrounded.ToDecimal(),
            ["rttDays"] = rtt.Days.ToDecimal(),
            ["rttDaysOneDecimal"] = Rtt(row, week, rules with { Rounding = DayRounding.OneDecimal }).Days.ToDecimal(),
            ["daysToWorkUnrounded"] = rtt.DaysToWorkUnrounded.ToDecimal(),
            ["daysToWork"] = rtt.DaysToWork.ToDecimal(),
        };
    }

    private static RttEntitlement Rtt(WorkingTimeCase row, WeeklySchedule week, RttRules rules)
    {
        if (row.Has("theoreticalDays"))
        {
            return week.Rtt(row.Number("theoreticalDays").Days, Today, FrenchLaw.Published, rules);
        }

        WorkCalendar calendar = WorkCalendar.For(row.Word<HolidayZone>("zone"));
        LeaveDays leave = row.Number("paidLeaveOuvres").Ouvres;
        if (row.Has("periodStart"))
        {
            return week.Rtt(new DateInterval(row.Date("periodStart"), row.Date("periodEnd")), leave, calendar, FrenchLaw.Published, rules);
        }

        int year = row.Whole("year");
        int closed = (int)row.Number("closingDays", 0);
        LocalDate start = calendar.NextWorkingDay(new(year, 8, 1));
        return week.Rtt(
            year,
            leave,
            calendar.ClosedOn(Enumerable.Range(0, closed).Select(n => calendar.AddWorkingDays(start, n))),
            FrenchLaw.Published,
            rules);
    }

    private static Answers RttShares(WorkingTimeCase row)
    {
        DateInterval presence = new(row.Date("from"), row.Date("to"));
        RttPromise promise = RttPromise.PerFullYear(row.Number("rttFullYear").Days);
        RttRules rules = new() { Proration = row.Word<RttProration>("method") };
        RttShare Share(DayRounding rounding) =>
            promise.In(presence.Start.Year, presence, 0.Ouvres, WorkCalendar.For(HolidayZone.Metropole), FrenchLaw.Published,
                rules with { Rounding = rounding });
        return new()
        {
            ["presentDays"] = Share(DayRounding.None).PresentDays.ToDecimal(),
            ["rttUnrounded"] = Share(DayRounding.None).Days.ToDecimal(),
            ["halfDayNearest"] = Share(DayRounding.HalfDayNearest).Days.ToDecimal(),
            ["halfDayUp"] = Share(DayRounding.HalfDayUp).Days.ToDecimal(),
        };
    }

    private static Answers AnnualHours(WorkingTimeCase row)
    {
        WeeklySchedule week = Week(row);
        YearBalance balance = week.AnnualBalance(
            row.Whole("year"),
            row.Number("rttDays").Days,
            row.Number("paidLeaveOuvres").Ouvres,
            WorkCalendar.For(row.Word<HolidayZone>("zone")),
            FrenchLaw.Published,
            new() { Solidarity = row.Word<SolidarityMode>("solidarityMode") });
        Assert.Equal(row.Number("solidarityHours"), week.Solidarity(Today, FrenchLaw.Published).Hours.ToDecimal());
        return new()
        {
            ["theoreticalDays"] = balance.TheoreticalDays.ToDecimal(),
            ["workedDays"] = balance.WorkedDays.ToDecimal(),
            ["annualHours"] = balance.Hours.Worked.ToDecimal(),
            ["annualHoursWithSolidarity"] = balance.Hours.WithSolidarity.ToDecimal(),
            ["averageWeekly"] = balance.Hours.AverageWeek.ToDecimal(),
            ["exceeds1607"] = balance.Hours.ExceedsLegalYear,
            ["exceeds35Average"] = balance.Hours.ExceedsLegalWeek,
        };
    }

    private static Answers RestDays(WorkingTimeCase row)
    {
        WorkCalendar calendar = WorkCalendar.For(row.Word("zone", HolidayZone.Metropole));

        // A case without a year gives the counts of one: any year that has them answers.
        int year = row.Has("year") ? row.Whole("year") : Enumerable.Range(2005, 50).First(candidate => calendar.CountDays(candidate) is var counts
            && counts.CalendarDays == row.Whole("calendarDays") && counts.WeeklyRestDays == row.Whole("weekendDays")
                && counts.Holidays == row.Whole("weekdayHolidays"));
        ForfaitYear forfait = DaysForfait.Of(row.Number("forfaitDays").Days).Year(
            year, row.Number("paidLeaveOuvres").Ouvres, row.Number("extraSeniorityLeaveDays", 0).Ouvres, calendar, FrenchLaw.Published);
        return new()
        {
            ["restDays"] = forfait.RestDays.ToDecimal(),
            ["workableDays"] = forfait.WorkableDays.ToDecimal(),
            ["weekendDays"] = (decimal)forfait.Counts.WeeklyRestDays,
            ["weekdayHolidays"] = (decimal)forfait.Counts.Holidays,
            ["daysToWork"] = forfait.DaysToWork.ToDecimal(),
        };
    }

    private static Answers ForfaitDays(WorkingTimeCase row) => row.Has("entryDayOfYear") ? ForfaitSubtotals(row) : ForfaitPeriods(row);

    private static Answers ForfaitPeriods(WorkingTimeCase row)
    {
        int year = (int)row.Number("year", 2026);
        LocalDate start = row.Has("entry") ? row.Date("entry") : new(year, 1, 1);
        LocalDate end = row.Has("exit") ? row.Date("exit") : row.Has("weeksWorked") ? start.PlusWeeks(row.Whole("weeksWorked")).PlusDays(-1)
            : new(year, 12, 31);
        decimal usable = row.Has("paidLeaveAcquired") ? row.Number("paidLeaveAcquired") : row.Number("paidLeaveUsable", 0);
        Assert.True(!row.Has("hired") || row.Date("hired").Year < year);
        ForfaitRules rules = new()
        {
            Proration = row.Word<ForfaitProration>("method"),
            FullLeave = row.Has("paidLeaveFull") ? row.Number("paidLeaveFull").Ouvres : null,
            BaseWeeks = row.Has("baseWeeks") ? row.Number("baseWeeks").Weeks : null,
        };
        ForfaitPeriod period = DaysForfait.Of(row.Number("forfaitDays").Days).Period(
            year, new(start, end), usable.Ouvres, WorkCalendar.For(row.Word("zone", HolidayZone.Metropole)), FrenchLaw.Published, rules);
        return new()
        {
            ["presentDays"] = period.PresentDays.ToDecimal(),
            ["openDays"] = period.OpenDays.ToDecimal(),
            ["weeks"] = period.PresentDays.ToDecimal() / 7,
            ["restDaysFullYear"] = period.RestDaysOfYear.ToDecimal(),
            ["proratedRestDaysUnrounded"] = period.RestDaysUnrounded.ToDecimal(),
            ["restDaysNearestHalf"] = period.RestDays.ToDecimal(),
            ["daysUnrounded"] = period.Unrounded.ToDecimal(),
            ["daysToWork"] = period.DaysToWork.ToDecimal(),
            ["daysToWorkNearestHalf"] = period.DaysToWork.ToDecimal(),
        };
    }

    // The source counts 7 holidays, which 2013 has after 23 April only where Whit Monday is worked, and gives 10 rest days, which that year leaves to 217 days.
    private static Answers ForfaitSubtotals(WorkingTimeCase row)
    {
        LocalDate start = new LocalDate(2013, 1, 1).PlusDays(row.Whole("entryDayOfYear"));
        ForfaitPeriod period = DaysForfait.Of(217.Days).Period(
            2013,
            new(start, new(2013, 12, 31)),
            row.Number("paidLeaveUsable").Ouvres,
            WorkCalendar.For(HolidayZone.Metropole).WorkedOn(PublicHoliday.WhitMonday),
            FrenchLaw.Published,
            new() { Proration = row.Word<ForfaitProration>("method"), Rounding = row.Word<DayRounding>("rounding") });
        Assert.Equal(365, row.Whole("yearDays"));
        Assert.Equal(row.Number("restDaysFullYear"), period.RestDaysOfYear.ToDecimal());
        Assert.Equal((row.Whole("weekendDays"), row.Whole("weekdayHolidays")), (period.Counts.WeeklyRestDays, period.Counts.Holidays));
        return new()
        {
            ["remainingCalendarDays"] = period.PresentDays.ToDecimal(),
            ["afterWeekends"] = (decimal)(period.Counts.CalendarDays - period.Counts.WeeklyRestDays),
            ["afterHolidays"] = period.OpenDays.ToDecimal(),
            ["proratedRestDaysUnrounded"] = period.RestDaysUnrounded.ToDecimal(),
            ["proratedRestDays"] = period.RestDays.ToDecimal(),
            ["daysToWork"] = period.DaysToWork.ToDecimal(),
        };
    }

    private static Answers Limits(WorkingTimeCase row)
    {
        FrenchLaw law = FrenchLaw.Published;
        Assert.True(row.Has("legalBasis"));
        return new()
        {
            ["maxForfaitDays"] = law.On(Today, ForfaitLimits.Ceiling).Value.ToDecimal(),
            ["maxDaysAfterRenunciation"] = law.On(Today, ForfaitLimits.Maximum).Value.ToDecimal(),
            ["minMajoration"] = law.On(Today, ForfaitLimits.WaiverPremium).Value.Exact.ToDecimal(),
        };
    }

    private static WeeklySchedule Week(WorkingTimeCase row) =>
        row.Has("hoursPerDay") ? WeeklySchedule.PerDay(row.Number("hoursPerDay").Hours) : WeeklySchedule.Of(row.Number("weeklyHours").Hours);
}

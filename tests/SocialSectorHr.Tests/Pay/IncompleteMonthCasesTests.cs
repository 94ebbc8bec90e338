using System.Text.Json;

namespace SocialSectorHr.Tests.Pay;

/// <summary>Every published case on an incomplete month, every expected field of it.</summary>
public class IncompleteMonthCasesTests
{
    private static readonly IReadOnlyList<PublishedCase> All = PublishedCase.Read("incomplete-months.json");

    private static readonly Dictionary<string, Func<PublishedCase, string, object?>> Topics = new()
    {
        ["absence"] = Absence,
        ["calendar-days-present"] = DaysPresent,
        ["real-hours-count"] = RealHours,
    };

    public static TheoryData<string> Ids => [.. All.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id)
    {
        PublishedCase row = All.Single(candidate => candidate.Id == id);
        row.Check(Topics[row.Topic]);
    }

    // The days present are what the calendar days of the month pay of it.
    private static object? DaysPresent(PublishedCase given, string field)
    {
        Assert.Equal("daysPresent", field);
        YearMonth month = NodaTime.Text.YearMonthPattern.Iso.Parse(given.Word("month")).Value;
        LocalDate start = given.Has("start") ? given.Date("start") : new(2010, 1, 1);
        LocalDate end = given.Has("end") ? given.Date("end") : new(2030, 12, 31);
        PayRules rules = new() { IncompleteMonth = IncompleteMonthMethod.CalendarReal };
        IncompleteMonth paid = GrossPay.PerMonth(Money.Of(1)).Month(month, new(start, end), WeeklySchedule.Of(Hours.Of(35)), rules);
        return paid.Share.Exact * month.ToDateInterval().Length;
    }

    private static object? RealHours(PublishedCase given, string field)
    {
        WorkCycle cycle = CycleOf(given);
        if (given.Has("absenceFrom"))
        {
            LocalDate from = given.Date("absenceFrom");
            Hours all = cycle.ScheduledHours(from.ToYearMonth());
            IncompleteMonth month = GrossPay.PerMonth(Money.Of(all.ToDecimal()))
                .MonthWithout(from.ToYearMonth(), new(from, given.Date("absenceTo")), cycle);
            return field == "hoursOfMonth" ? all : month.Deduction;
        }

        // Whole days of one week: a week of 8 January 2024 is inside its month.
        Assert.Equal("absenceHours", field);
        using JsonDocument absences = JsonDocument.Parse(given.Word("absences"));
        IEnumerable<Hours> missed = absences.RootElement.EnumerateArray().Select(days => days.EnumerateArray()
            .Select(day => Array.IndexOf(["mon", "tue", "wed", "thu", "fri"], day.GetString()))
            .Aggregate(Hours.Zero, (sum, day) => sum + cycle.HoursOn(new LocalDate(2024, 1, 8).PlusDays(day))));
        return $"[{string.Join(", ", missed.Select(hours => hours.ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture)))}]";
    }

    private static WorkCycle CycleOf(PublishedCase given)
    {
        using JsonDocument days = JsonDocument.Parse(given.Word("weekPattern"));
        Hours Of(string day) => Hours.Of(days.RootElement.GetProperty(day).GetDecimal());
        return WorkCycle.Of(WeekPattern.Of(Of("mon"), Of("tue"), Of("wed"), Of("thu"), Of("fri")));
    }

    private static object? Absence(PublishedCase given, string field)
    {
        GrossPay pay = GrossPay.PerMonth(given.Money("monthlyGross"));
        if (given.Has("entry") && given.Has("dailyHours"))
        {
            return Entry(given, pay, field);
        }

        if (given.Has("weekPattern"))
        {
            return OfUnequalDays(given, pay, field);
        }

        IncompleteMonth month = given.Word("method") switch
        {
            "CalendarMean30" => pay.MonthLess(DaysOf(given, "absenceDays"), Days.Of(30), IncompleteMonthMethod.CalendarMean30Deduction),
            "CalendarReal" => pay.MonthLess(DaysOf(given, "absenceDays"), DaysOf(given, "daysInMonth"), IncompleteMonthMethod.CalendarReal),
            "OuvrablesMean26" => pay.MonthLess(DaysOf(given, "absenceDays"), Days.Of(26), IncompleteMonthMethod.OuvrablesMean26),
            "OuvresMean" => pay.MonthLess(DaysOf(given, "absenceDays"), DaysOf(given, "divisor"), IncompleteMonthMethod.OuvresMean),
            "HoursMean" => pay.MonthLess(given.Hours("absenceHours"), given.Hours("divisor"), IncompleteMonthMethod.HoursMean),
            "HoursReal" => pay.MonthLess(given.Hours("absenceHours"), given.Hours("hoursOfMonth")),
            string method => throw new NotSupportedException(method),
        };
        return field switch
        {
            "deduction" => month.Deduction,
            "paid" => month.Paid,
            "hoursWorked" => given.Hours("hoursOfMonth") - given.Hours("absenceHours"),
            "hourlyRate" => Money.FromExact(month.Monthly.Exact / given.Hours(given.Has("divisor") ? "divisor" : "hoursOfMonth").Exact),
            _ => throw new NotSupportedException(field),
        };
    }

    private static object? Entry(PublishedCase given, GrossPay pay, string field)
    {
        LocalDate entry = given.Date("entry");
        YearMonth month = entry.ToYearMonth();
        DateInterval presence = new(entry, month.ToDateInterval().End);
        WeeklySchedule week = WeeklySchedule.PerDay(given.Hours("dailyHours"));
        IncompleteMonth real = pay.Month(month, presence, week);
        if (given.Word("method") == "All")
        {
            Assert.Equal("""["Mon", "Tue", "Wed", "Thu", "Fri"]""", given.Word("workingDays"));
        }
        else
        {
            Assert.Equal(pay.MonthLess(given.Hours("absenceHours"), given.Hours("hoursOfMonth")).Paid, real.Paid);
        }

        return field switch
        {
            "deduction" => real.Deduction,
            "paid" => real.Paid,
            "workingDays" => Weekdays(month.ToDateInterval()),
            "absenceDays" => Weekdays(month.ToDateInterval()) - Weekdays(presence),
            _ => pay.Month(month, presence, week).Readings().Single(reading => string.Equals(
                reading.Method.ToString(), field, StringComparison.OrdinalIgnoreCase)).Paid,
        };
    }

    private static object? OfUnequalDays(PublishedCase given, GrossPay pay, string field)
    {
        Assert.Equal("HoursReal", given.Word("method"));
        WorkCycle cycle = CycleOf(given);
        LocalDate entry = given.Date("entry");
        YearMonth month = entry.ToYearMonth();
        DateInterval presence = new(entry, month.ToDateInterval().End);
        Hours worked = cycle.ScheduledHours(presence);
        Assert.Equal((given.Hours("hoursOfMonth"), given.Hours("absenceHours")),
            (cycle.ScheduledHours(month.ToDateInterval()), cycle.ScheduledHours(month.ToDateInterval()) - worked));
        return field switch
        {
            "hoursWorked" => worked,
            "paid" => pay.Month(month, presence, cycle).Paid,
            _ => throw new NotSupportedException(field),
        };
    }

    private static int Weekdays(DateInterval days) => days.Count(day => day.DayOfWeek <= IsoDayOfWeek.Friday);

    private static Days DaysOf(PublishedCase given, string fact) => SocialSectorHr.Days.Of(given.Number(fact));
}

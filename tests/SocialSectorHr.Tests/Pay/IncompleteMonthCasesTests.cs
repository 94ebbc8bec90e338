using System.Text.Json;

namespace SocialSectorHr.Tests.Pay;

/// <summary>Every published case on an incomplete month, every expected field of it.</summary>
public class IncompleteMonthCasesTests
{
    private static readonly IReadOnlyList<PublishedCase> All = PublishedCase.Read("incomplete-months.json");

    public static TheoryData<string> Ids => [.. All.Where(row => row.NotReproduced is null).Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id) => All.Single(row => row.Id == id).Check(Answer);

    [Fact]
    public void A_case_that_is_not_reproduced_says_why() =>
        Assert.Equal("PRO-013", Assert.Single(All, row => row.NotReproduced is { Length: > 0 }).Id);

    private static object? Answer(PublishedCase given, string field)
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
        using JsonDocument days = JsonDocument.Parse(given.Word("weekPattern"));
        Hours Of(string day) => Hours.Of(days.RootElement.GetProperty(day).GetDecimal());
        WorkCycle cycle = WorkCycle.Of(WeekPattern.Of(Of("mon"), Of("tue"), Of("wed"), Of("thu"), Of("fri")));
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

using System.Globalization;
using System.Text.Json;

namespace SocialSectorHr.Tests.Calendars;

/// <summary>Every published case, every expected field of it.</summary>
public class CalendarCasesTests
{
    private static readonly Dictionary<string, Func<CalendarFacts, string, object>> Topics = new()
    {
        ["holidays"] = Holidays,
        ["easter"] = Easter,
        ["holiday-statistics"] = Statistics,
        ["working-days"] = WorkingDays,
        ["leave-counting"] = LeaveCounting,
        ["leave-conversion"] = LeaveConversion,
        ["end-date"] = EndDate,
        ["duration-between"] = DurationBetween,
        ["seniority"] = SeniorityOf,
    };

    public static TheoryData<string> Ids => [.. CalendarCase.All.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id)
    {
        CalendarCase row = CalendarCase.All.Single(candidate => candidate.Id == id);
        Assert.NotEmpty(row.Expected);
        foreach ((string field, JsonElement expected) in row.Expected)
        {
            Assert.Equal($"{field} = {Text(expected)}", $"{field} = {Counterexample.Show(Topics[row.Topic](row.Given, field))}");
        }
    }

    [Fact]
    public void Every_topic_has_cases() =>
        Assert.Equal(
            Topics.Keys.Order(StringComparer.Ordinal), CalendarCase.All.Select(row => row.Topic).Distinct().Order(StringComparer.Ordinal));

    private static object Holidays(CalendarFacts given, string field)
    {
        List<LocalDate> dates =
        [
            .. PublicHolidays.In(given.Year, given.Zone)
                .Where(holiday => given.Only is not { } only || (holiday.Names & only) != PublicHoliday.None)
                .Select(holiday => holiday.Date),
        ];
        return field switch
        {
            "dates" => dates,
            "distinctDates" => dates.Count,
            _ => throw Unknown(field),
        };
    }

    private static object Easter(CalendarFacts given, string field)
    {
        PublicHoliday holiday = Enum.Parse<PublicHoliday>(field, ignoreCase: true);
        return PublicHolidays.In(given.Year, HolidayZone.Metropole).Single(date => (date.Names & holiday) != PublicHoliday.None).Date;
    }

    private static object Statistics(CalendarFacts given, string field)
    {
        HolidayYear[] years = [.. Enumerable.Range(given.FromYear, given.ToYear - given.FromYear + 1)
            .Select(year => PublicHolidays.In(year, given.Zone))];
        List<HolidayDate> holidays =
        [
            .. years.SelectMany(year => year).SelectMany(holiday => Enumerable.Repeat(
                holiday, given.CountDuplicates ? System.Numerics.BitOperations.PopCount((uint)holiday.Names) : 1)),
        ];
        IEnumerable<int> weekday = years.Select(year => year.Count(holiday => holiday.Date.DayOfWeek < IsoDayOfWeek.Saturday));
        return field switch
        {
            "total" => holidays.Count,
            "minWeekdayHolidays" => weekday.Min(),
            "maxWeekdayHolidays" => weekday.Max(),
            _ => holidays.Count(holiday => holiday.Date.DayOfWeek == Enum.Parse<IsoDayOfWeek>(field, ignoreCase: true)),
        };
    }

    private static object WorkingDays(CalendarFacts given, string field)
    {
        WorkCalendar calendar = WorkCalendar.For(given.Zone);
        DayCounts counts = calendar.CountDays(given.Year);
        int toWork = counts.WorkingDays - given.PaidLeaveOuvres;
        return field switch
        {
            "calendarDays" => counts.CalendarDays,
            "saturdays" => counts.WeeklyRestDays - calendar.Working(Weekdays.MondayToSaturday).CountDays(given.Year).WeeklyRestDays,
            "sundays" => calendar.Working(Weekdays.MondayToSaturday).CountDays(given.Year).WeeklyRestDays,
            "weekendDays" => counts.WeeklyRestDays,
            "weekdayHolidays" => counts.Holidays,
            "workingDays" => counts.WorkingDays,
            "daysToWork" => toWork,
            "hoursAt7h" => 7 * toWork,
            "hoursWithSolidarity" => 7 * (toWork + 1),
            "paidHours35x52" => 35 * 52,
            _ => throw Unknown(field),
        };
    }

    private static object LeaveCounting(CalendarFacts given, string field)
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole).OpenOn(given.WorkedHolidays);
        DateInterval absence = new(given.From!.Value, given.To!.Value);

        // Every holiday of the absence is said to be worked or not; after a Friday, that of the Saturday too.
        Assert.All(given.WorkedHolidays, day => Assert.True(calendar.IsHoliday(day) && !calendar.IsNonWorkedHoliday(day)));
        LocalDate end = absence.End.DayOfWeek == IsoDayOfWeek.Friday ? absence.End.PlusDays(1) : absence.End;
        Assert.Equal(given.NonWorkedHolidays, new DateInterval(absence.Start, end).Where(calendar.IsNonWorkedHoliday));

        LeaveCountingRules rules = new()
        {
            AnnualEntitlement = given.AnnualEntitlementOuvres is { } days ? LeaveDays.Ouvres(days) : null,
            PureTransposition = given.PureTransposition,
        };
        LeaveCount count = calendar.CountLeave(absence, given.Unit, given.WorkedWeekdays, rules);
        if (given.ReturnDay is { } back)
        {
            LeaveCount byReturn = calendar.CountLeave(absence.Start.PlusDays(-1), back, given.Unit, given.WorkedWeekdays, rules);
            Assert.Equal((count.First, count.Last, count.Days), (byReturn.First, byReturn.Last, byReturn.Days));
        }

        return field switch
        {
            "days" => count.Days.ToDecimal(),
            "compensationDays" => count.CompensationDays.ToDecimal(),
            _ => throw Unknown(field),
        };
    }

    private static object LeaveConversion(CalendarFacts given, string field) => field switch
    {
        "ouvres" => LeaveDays.Ouvrables(given.Ouvrables!.Value).In(LeaveUnit.Ouvres).ToDecimal(),
        "ouvrablesConsumed" => LeaveDays.Ouvres(given.IsolatedOuvresDays!.Value).In(LeaveUnit.Ouvrables).ToDecimal(),
        _ => throw Unknown(field),
    };

    private static object EndDate(CalendarFacts given, string field)
    {
        Assert.Equal("end", field);
        LocalDate start = given.Start!.Value;
        Period length = given.Duration!.Period;
        if (given.CountedAs is not null)
        {
            Assert.Equal("WorkingDaysMonFri", given.CountedAs);
            return WorkCalendar.For(HolidayZone.Metropole).AddWorkingDays(start.PlusDays(-1), length.Days);
        }

        return Quantieme.End(start, given.Renewal is { } renewal ? length + renewal.Period : length).PlusDays(given.AbsenceCalendarDays);
    }

    private static object DurationBetween(CalendarFacts given, string field)
    {
        DateInterval period = new(given.Start!.Value, given.End!.Value);
        return field switch
        {
            "months" => Quantieme.Between(period.Start, period.End).Months,
            "days" => Quantieme.Between(period.Start, period.End).Days,
            "calendarDays" => period.Length,
            "wholeWeeks" => period.Length / 7,
            _ => throw Unknown(field),
        };
    }

    private static object SeniorityOf(CalendarFacts given, string field)
    {
        Assert.Equal("yearsFraction", field);

        // The source gives months without dates: placed one after the other from the entry.
        List<Absence> absences = [];
        LocalDate start = given.Entry!.Value;
        foreach (CalendarFacts.AbsentMonths absent in given.Absences)
        {
            LocalDate end = Quantieme.End(start, Period.FromMonths(absent.Months));
            absences.Add(new(new(start, end), absent.Kind));
            start = end.PlusDays(1);
        }

        SeniorityRules? rules = given.ParentalLeaveExcludedPercent is { } share
            ? new() { ParentalLeaveExcluded = Percent.Of(share) }
            : null;
        return (Seniority.Between(given.Entry.Value, given.Exit!.Value, absences, rules).Months.Exact / 12).ToString();
    }

    private static string Text(JsonElement expected) => expected.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join(", ", expected.EnumerateArray().Select(Text))}]",
        JsonValueKind.String when expected.GetString()!.All(c => char.IsAsciiDigit(c) || c == '/') => $"\"{expected.GetString()}\"",
        JsonValueKind.String => expected.GetString()!,
        _ => expected.GetDecimal().ToString(CultureInfo.InvariantCulture),
    };

    private static InvalidOperationException Unknown(string field) => new($"No answer for the expected field \"{field}\".");
}

using System.Reflection;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>
/// Every published case on durations and overtime with leave, every expected field of it; and every figure of the law with its article.
/// </summary>
public class DurationCasesTests
{
    private static readonly PublishedCases Cases = new("durations.json", new()
    {
        ["overtime-leave"] = OvertimeLeave,
        ["legal-value"] = LegalValue,
    });

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id) => Cases.Check(id);

    [Fact]
    public void Every_limit_of_the_law_is_in_the_table() => Assert.Equal(
        typeof(WorkingLimits).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(static table => $"{nameof(WorkingLimits)}.{table.Name}")
            .Order(StringComparer.Ordinal),
        Cases.All.Where(static row => row.Topic == "legal-value").Select(static row => row.Word("table"))
            .Where(static table => table.StartsWith(nameof(WorkingLimits), StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static object? OvertimeLeave(PublishedCase row, string field)
    {
        Hours leave = row.Hours("leaveDayHours") * row.Whole("paidLeaveDays");
        LocalDate date = row.Date("date");
        WorkedTime time = row.Enum<OvertimeCounting>("counting") == OvertimeCounting.Weekly
            ? WorkedTime.InWeek(date, row.Hours("hoursWorked"), leave)
            : WorkedTime.InMonth(date.ToYearMonth(), row.Hours("hoursWorked"), leave);
        Assert.True(!row.Has("daysWorked") || row.Whole("daysWorked") + row.Whole("paidLeaveDays") == 5);
        OvertimeRules rules = new() { CountPaidLeave = row.Has("countPaidLeave") ? row.Truth("countPaidLeave") : null };
        WorkedOvertime overtime = time.Overtime(FrenchLaw.Published, rules);
        return field switch
        {
            "hoursForThreshold" => overtime.CountedHours,
            "overtimeHours" => overtime.Hours,
            "overtimeDue" => overtime.Hours > Hours.Zero,
            _ => throw new InvalidOperationException(field),
        };
    }

    private static object? LegalValue(PublishedCase row, string field)
    {
        string[] name = row.Word("table").Split('.');
        object table = typeof(FrenchLaw).Assembly.GetType($"SocialSectorHr.Law.{name[0]}")!.GetProperty(name[1])!.GetValue(null)!;
        LocalDate on = new(2026, 7, 24);
        (object value, LegalSource source) = table switch
        {
            Dated<Hours> hours => (FrenchLaw.Published.On(on, hours).Value, FrenchLaw.Published.On(on, hours).Source),
            Dated<Percent> percent => (FrenchLaw.Published.On(on, percent).Value, FrenchLaw.Published.On(on, percent).Source),
            Dated<Weeks> weeks => (FrenchLaw.Published.On(on, weeks).Value, FrenchLaw.Published.On(on, weeks).Source),
            Dated<int> count => ((decimal)FrenchLaw.Published.On(on, count).Value, FrenchLaw.Published.On(on, count).Source),
            Dated<Days> days => ((object)FrenchLaw.Published.On(on, days).Value, FrenchLaw.Published.On(on, days).Source),
            _ => throw new InvalidOperationException(row.Id),
        };
        return field switch
        {
            "value" => value,
            "source" => source.Citation,
            _ => throw new InvalidOperationException(field),
        };
    }
}

using System.Text.Json;
using NodaTime.Text;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Published or worked-out figures on RTT, each asserted for every field it expects.</summary>
public class RttCasesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly Dictionary<string, JsonElement> Rows = Read();

    public static TheoryData<string> Ids => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_expected_figure_comes_out(string id)
    {
        JsonElement row = Rows[id];
        Assert.NotEmpty(row.GetProperty("expected").EnumerateObject());
        Assert.All(row.GetProperty("expected").EnumerateObject(), field => Assert.Equal(
            WorkingTimeCase.Write(field.Value),
            WorkingTimeCase.Write(Answer(row.GetProperty("topic").GetString()!, row.GetProperty("given"), field.Name), field.Value)));
    }

    private static decimal Answer(string topic, JsonElement given, string field) => topic switch
    {
        "rtt-annual" => Annual(given, field),
        "rtt-accrual" => Week(given).Rtt(Days(given, "theoreticalDays"), new(2026, 1, 1), Law, new() { Method = RttMethod.Accrual }).PerWeek.ToDecimal(),
        "rtt-proration" => Share(given, field),
        "rtt-month" => RttPromise.PerFullYear(Days(given, "rttFullYear")).Monthly.ToDecimal(),
        "rounding" => Days(given, "value").Round(Enum.Parse<DayRounding>(given.GetProperty("rounding").GetString()!)).ToDecimal(),
        "annual-hours" => Year(given, field),
        "solidarity-day" => Solidarity(given, field),
        _ => throw new InvalidOperationException($"No answer for {topic}."),
    };

    private static decimal Annual(JsonElement given, string field)
    {
        RttRules rules = new()
        {
            Method = Enum.Parse<RttMethod>(given.GetProperty("method").GetString()!),
            Solidarity = SolidarityMode.AlreadyCounted, // as published
        };
        RttEntitlement rtt = Week(given).Rtt(Days(given, "theoreticalDays"), new(2026, 1, 1), Law, rules);
        return field switch
        {
            "daysToWorkUnrounded" => rtt.DaysToWorkUnrounded.ToDecimal(),
            "daysToWork" => rtt.DaysToWork.ToDecimal(),
            "rttDaysUnrounded" => rtt.Unrounded.ToDecimal(),
            "rttDays" => rtt.Days.ToDecimal(),
            _ => throw new InvalidOperationException($"No answer for {field}."),
        };
    }

    private static decimal Share(JsonElement given, string field)
    {
        DateInterval presence = new(Date(given, "from"), Date(given, "to"));
        RttShare Share(DayRounding? rounding) => RttPromise.PerFullYear(Days(given, "rttFullYear")).In(
            presence.Start.Year, presence, 0.Ouvres, Metropole, Law, new() { Rounding = rounding });
        return field switch
        {
            "rttUnrounded" => Share(null).Unrounded.ToDecimal(),
            "halfDayNearest" => Share(DayRounding.HalfDayNearest).Days.ToDecimal(),
            "halfDayUp" => Share(DayRounding.HalfDayUp).Days.ToDecimal(),
            _ => throw new InvalidOperationException($"No answer for {field}."),
        };
    }

    private static decimal Year(JsonElement given, string field)
    {
        YearBalance balance = Week(given).AnnualBalance(
            given.GetProperty("year").GetInt32(), Days(given, "rttDays"), given.GetProperty("paidLeaveOuvres").GetInt32().Ouvres, Metropole, Law);
        return field switch
        {
            "workedDays" => balance.WorkedDays.ToDecimal(),
            "annualHoursWithSolidarity" => balance.Hours.WithSolidarity.ToDecimal(),
            "distance" => balance.Hours.DistanceToLegalYear.ToDecimal(),
            _ => throw new InvalidOperationException($"No answer for {field}."),
        };
    }

    private static decimal Solidarity(JsonElement given, string field)
    {
        SolidarityDay day = Week(given).SolidarityDay(Date(given, "date"), Metropole, Law);
        return field switch
        {
            "hours" => day.Hours.ToDecimal(),
            "paidExcess" => day.PaidExcess.ToDecimal(),
            _ => throw new InvalidOperationException($"No answer for {field}."),
        };
    }

    private static WeeklySchedule Week(JsonElement given) => WeeklySchedule.Of(Hours.Of(given.GetProperty("weeklyHours").GetDecimal()));

    private static Days Days(JsonElement given, string fact) => SocialSectorHr.Days.Of(given.GetProperty(fact).GetDecimal());

    private static LocalDate Date(JsonElement given, string fact) => LocalDatePattern.Iso.Parse(given.GetProperty(fact).GetString()!).Value;

    private static Dictionary<string, JsonElement> Read()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "rtt.json")));
        return document.RootElement.Clone().EnumerateArray().ToDictionary(static row => row.GetProperty("id").GetString()!);
    }
}

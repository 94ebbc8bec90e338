using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Every case on complementary hours in money and on rest in place of overtime pay, every expected field of it.</summary>
public class HoursPaidCasesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 2);

    private static readonly PublishedCases Cases = new("hours-paid.json", new()
    {
        ["complementary-pay"] = Complementary,
        ["overtime-rest"] = Rest,
    });

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_is_reproduced_in_every_field(string id) => Cases.Check(id);

    private static object? Complementary(PublishedCase row, string field)
    {
        PartTime part = PartTime.PerWeek(row.Hours("weeklyHours"), WeeklySchedule.Of(Hours.Of(35)));
        Money hourly = GrossPay.PerMonth(row.Money("monthlyGross")).PerHour(part.WeeklyHours, On, Law).Rate!.Value;
        WorkedWeeks weeks = WorkedWeeks.From(On, row.Hours("week1"), row.Hours("week2"), row.Hours("week3"), row.Hours("week4"));
        Assert.Equal("1/3", row.Word("ceilingShare"));
        ComplementaryWeeks month = part.Complementary(weeks, hourly, Law, new() { ComplementaryHoursShare = Percent.OfFraction(1, 3) });
        return field switch
        {
            "within" => month.WithinTenth,
            "beyond" => month.BeyondTenth,
            "beyondCeiling" => month.BeyondCeiling,
            "amount" => month.Amount,
            _ => throw new InvalidOperationException(field),
        };
    }

    private static object? Rest(PublishedCase row, string field)
    {
        OvertimeRules? rules = row.Has("premium") ? new() { Premium = Percent.OfRatio(row.Number("premium")) } : null;
        WorkedOvertime overtime = WorkedTime.InWeek(On, row.Hours("hoursWorked")).Overtime(Law, rules);
        OvertimeRest rest = row.Has("replaced") ? overtime.Rest(row.Enum<OvertimeReplacement>("replaced")) : overtime.Rest();
        return field switch
        {
            "restHours" => rest.Rest,
            "hoursInContingent" => rest.HoursInContingent,
            _ => throw new InvalidOperationException(field),
        };
    }
}

using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Every case on absences, on the value of a day and on telework, every expected field of it.</summary>
public class ForfaitCasesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);

    private static readonly PublishedCases Cases = new("forfait.json", new()
    {
        ["forfait-absence"] = Absence,
        ["forfait-daily-value"] = DayValue,
        ["telework"] = Telework,
    });

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_is_reproduced_in_every_field(string id) => Cases.Check(id);

    [Fact]
    public void What_is_not_reproduced_says_why() =>
        Assert.Equal(["tt-monthly-cap-recommended"], Cases.All.Where(row => !string.IsNullOrWhiteSpace(row.NotReproduced)).Select(row => row.Id));

    private static object? Absence(PublishedCase row, string field)
    {
        ForfaitRules rules = new() { RestDaysFollowWork = row.Truth("restDaysAccrueWithEffectiveWork") };
        Days rest = Days.Of(row.Number("conventionalRestDays", 9));
        ForfaitAbsence absence = DaysForfait.Of(Days.Of(row.Number("forfaitDays"))).Absence(Days.Of(row.Number("sickDays", 1)), rest, On, Law, rules);
        return field switch
        {
            "forfaitDaysAfter" => absence.DaysToWork,
            "restDaysLost" => absence.RestDaysLost,
            "absenceDaysPerRestDayLost" => absence.PerRestDayLost,
            _ => throw new InvalidOperationException(field),
        };
    }

    private static object? DayValue(PublishedCase row, string field)
    {
        DaysForfait forfait = DaysForfait.Of(Days.Of(row.Number("forfaitDays")));
        LocalDate on = new(row.Whole("year"), 12, 1);
        ForfaitRules rules = new() { DayValue = row.Enum<ForfaitDayValueMethod>("method") };
        return field switch
        {
            "dailyValue" => forfait.DayValue(row.Money("annualGross"), on, WorkCalendar.For(row.Enum<HolidayZone>("zone")), Law, rules).Value,
            "amount" => forfait.GiveUp(Days.Of(row.Number("daysWaived")), null, row.Money("annualGross"), on, Law).Amount,
            _ => throw new InvalidOperationException(field),
        };
    }

    private static object? Telework(PublishedCase row, string field)
    {
        TeleworkPromise promise = TeleworkPromise.PerYear(Days.Of(row.Number("annualTeleworkDays")));
        if (row.Has("workedDays"))
        {
            Assert.Equal(12, row.Number("months"));
            TeleworkYear year = promise.OnSiteAtLeast(Days.Of(row.Number("minPresencePerMonth")))
                .Year(2026, Days.Of(row.Number("workedDays")), WorkCalendar.For(HolidayZone.Metropole));
            return field switch
            {
                "presenceDays" => year.OnSite,
                "minPresenceYear" => year.MinimumPresence,
                "feasible" => year.IsFeasible,
                _ => throw new InvalidOperationException(field),
            };
        }

        LocalDate from = row.Date("from");
        TeleworkShare share = promise.In(from.Year, new(from, row.Date("to")), new() { Proration = row.Enum<TeleworkProration>("method") });
        return field switch
        {
            "teleworkUnrounded" => share.Unrounded,
            "teleworkDays" or "halfDayNearest" => share.Days,
            _ => throw new InvalidOperationException(field),
        };
    }
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

/// <summary>What the offers' pays give, worked out by hand.</summary>
internal static class PayOfferCases
{
    public static object? Pay(PublishedCase given, string field)
    {
        GrossPay pay = GrossPay.PerYear(given.Money("annual"), given.Whole("payments"));
        LocalDate start = given.Date("start");
        Hours week = given.Hours("weeklyHours");
        string[] parts = field.Split('.');
        if (parts[0] == "smic")
        {
            LocalDate on = parts[1] == "atStart" ? start : given.Date("today");
            bool overtime = parts[2].Contains("39hOvertimePaid", StringComparison.Ordinal);
            PayRegime regime = overtime ? PayRegime.OvertimePaid : PayRegime.RttAverage35;
            MinimumWageMargin margin = pay.OverMinimumWage(week, regime, on, FrenchLaw.Published, given.Truth("segurIncluded"));
            return parts[2].Replace("39hOvertimePaid", string.Empty, StringComparison.Ordinal) switch
            {
                "monthly35h" or "threshold" => margin.Threshold,
                "margin" => margin.Margin,
                "ratio" => margin.Ratio,
                "marginWithoutSegur" => margin.MarginWithoutSegur,
                _ => throw Unknown(field),
            };
        }

        AnnouncedMonth announced = pay.Announced(given.Has("announcedMonthly") ? given.Money("announcedMonthly") : pay.Monthly);
        return field switch
        {
            "pay.monthly.exact" => pay.Monthly,
            "pay.monthly.averageWithThirteenth" => pay.AverageMonth,
            "pay.annual.withThirteenth" => pay.Annual,
            "pay.annual.base" => pay.Monthly * 12,
            "pay.announced.mode" => announced.Mode,
            "pay.announced.gapPerMonth" => announced.GapPerMonth,
            "pay.announced.gapPerYear" => announced.GapPerYear,
            "pay.annualFromAnnounced" => announced.AnnualFromAnnounced,
            "pay.hourly.rttAverage35" => pay.PerHour(week, PayRegime.RttAverage35, start, FrenchLaw.Published).Readings().Usual.Rate,
            "pay.hourly.overtimePaid" => pay.PerHour(week, PayRegime.RttAverage35, start, FrenchLaw.Published).Readings()[1].Rate,
            "pay.paidHoursPerMonth.rttAverage35" => pay.PerHour(week, PayRegime.RttAverage35, start, FrenchLaw.Published).PaidHoursPerMonth,
            "pay.monthly.withoutSegur" => pay.WithoutSegur(start, FrenchLaw.Published).Monthly,
            "pay.annual.withoutSegur" => pay.WithoutSegur(start, FrenchLaw.Published).Annual,
            _ => throw Unknown(field),
        };
    }

    public static object? Range(PublishedCase given, string field)
    {
        GrossPay low = GrossPay.PerMonth(given.Money("monthlyMin"));
        GrossPay high = GrossPay.PerMonth(given.Money("monthlyMax"));
        string[] parts = field.Split('.');
        if (parts[0] == "smic")
        {
            LocalDate on = parts[1] switch
            {
                "atStart" => given.Date("start"),
                "atMinimumEnd" => given.Date("minimumEnd"),
                _ => given.Date("today"),
            };
            MinimumWageMargin margin = (parts[^1] == "max" ? high : low)
                .OverMinimumWage(default, PayRegime.ForfaitJours, on, FrenchLaw.Published);
            Assert.True(margin.IsPlausibilityOnly);
            return parts[2] == "margin" ? margin.Margin : margin.Threshold;
        }

        return field switch
        {
            "pay.annual.min" => low.Annual,
            "pay.annual.max" => high.Annual,
            "pay.monthly.midpoint" => new PayRange(low, high).MonthlyMidpoint,
            "pay.hourly" => low.PerHour(default, PayRegime.ForfaitJours, given.Date("start"), FrenchLaw.Published).Rate,
            _ => throw Unknown(field),
        };
    }

    public static object? Thirteenth(PublishedCase given, string field)
    {
        YearlyBonus term = ThirteenthMonth.Of(given.Money("monthlyGross"), given.Whole("payments"), given.Whole("seniorityConditionMonths").Months);
        (int year, LocalDate entry) = (given.Whole("year"), given.Date("entry"));
        Readings<YearlyBonusYear> readings = term.InYear(year, entry).Readings();
        IReadOnlyList<Money> juneDecember = term.PayableOn(new(6, 30), new(12, 31)).InYear(year, entry).Instalments;
        return field switch
        {
            "thirteenth.eachPayment.fullYear" => Assert.Single(term.InYear(year + 1, entry).Instalments.Distinct()),
            "thirteenth.conditionMetOn" => readings.Usual.ConditionMetOn,
            "thirteenth.2025.prorateFromEntry" => readings.Usual.Amount,
            "thirteenth.2025.firstPayment" => readings.Usual.Instalments[0],
            "thirteenth.2025.secondPayment" => readings.Usual.Instalments[1],
            "thirteenth.2025.juneDecember.first" => juneDecember[0],
            "thirteenth.2025.juneDecember.second" => juneDecember[1],
            "thirteenth.2025.twelfths10" => readings[1].Amount,
            "thirteenth.2025.twelfths9" => readings[2].Amount,
            "thirteenth.2025.prorateFromCondition" => readings[3].Amount,
            _ => throw Unknown(field),
        };
    }

    private static InvalidOperationException Unknown(string field) => new($"No answer for the expected field \"{field}\".");
}

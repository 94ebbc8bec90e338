using System.Text.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

/// <summary>Every published case on pay, every expected field of it.</summary>
public class PayCasesTests
{
    private static readonly IReadOnlyList<PublishedCase> All = PublishedCase.Read("pay.json");

    private static readonly LocalDate On = new(2025, 3, 3);

    private static readonly Dictionary<string, Func<PublishedCase, string, object?>> Topics = new()
    {
        ["annual-monthly"] = AnnualMonthly,
        ["hourly"] = Hourly,
        ["overtime"] = Overtime,
        ["smic-overtime"] = SmicOvertime,
        ["smic-monthly"] = SmicMonthly,
        ["part-time"] = PartTime,
        ["thirteenth-month"] = ThirteenthMonthOf,
        ["segur"] = SegurOf,
        ["offer-pay"] = PayOfferCases.Pay,
        ["offer-range"] = PayOfferCases.Range,
        ["offer-thirteenth"] = PayOfferCases.Thirteenth,
    };

    public static TheoryData<string> Ids => [.. All.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id)
    {
        PublishedCase row = All.Single(candidate => candidate.Id == id);
        row.Check(Topics[row.Topic]);
    }

    [Fact]
    public void Every_topic_has_cases() =>
        Assert.Equal(Topics.Keys.Order(StringComparer.Ordinal), All.Select(row => row.Topic).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_two_line_layout_is_within_a_cent_of_the_exact_fraction()
    {
        PublishedCase row = All.Single(candidate => candidate.Id == "CONV-016");
        Money lines = Money.Of(decimal.Parse(row.Expected["monthlyGross"].GetString()!, System.Globalization.CultureInfo.InvariantCulture));
        Money exact = Money.Of(decimal.Parse(row.Expected["exactFraction"].GetString()!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Money.Of(0.01m), exact - lines);
    }

    private static object? AnnualMonthly(PublishedCase given, string field)
    {
        GrossPay pay = GrossPay.PerYear(given.Money("annualGross"), given.Whole("instalments"));
        AnnouncedMonth announced = pay.Announced(given.Money("announcedMonthly"));
        return field switch
        {
            "monthlyGross" => pay.Monthly,
            "announcedMode" => announced.Mode,
            "consistent" => announced.IsConsistent,
            "annualFromAnnounced" => announced.AnnualFromAnnounced,
            _ => throw Unknown(field),
        };
    }

    private static object? Hourly(PublishedCase given, string field)
    {
        Hours week = Hours.Of(given.Number("weeklyHours", 35));
        PayRegime regime = given.Has("regime") ? given.Enum<PayRegime>("regime") : PayRegime.OvertimePaid;
        PayRules rules = new() { MonthlyHours = given.Has("convention") ? given.Enum<MonthlyHoursConvention>("convention") : null };
        if (given.Has("hourlyGross"))
        {
            Assert.Equal("monthlyGross", field);
            return GrossPay.FromHourly(given.Money("hourlyGross"), week, regime, On, FrenchLaw.Published, rules).Total;
        }

        GrossPay pay = given.Has("annualGross") ? GrossPay.PerYear(given.Money("annualGross")) : GrossPay.PerMonth(given.Money("monthlyGross"));
        return field switch
        {
            "hourlyGross" => pay.PerHour(week, regime, On, FrenchLaw.Published, rules).Rate,

            // The wrong divisor of the regime, shown as such: every hour of 39 counted as paid, without its premium.
            "hourlyIfOvertimeIgnored2028" => Money.FromExact(pay.Annual.Exact / (week.Exact * 52)),
            _ => throw Unknown(field),
        };
    }

    private static object? Overtime(PublishedCase given, string field)
    {
        // The sources print 151.67 h.
        PayRules rules = new()
        {
            Layout = given.Enum<PayslipLayout>("layout"),
            MonthlyHours = MonthlyHoursConvention.Usual151_67,
            OvertimePremium = Percent.OfRatio(given.Number("majoration")),
        };
        Hours week = given.Has("weeklyOvertimeHours") ? Hours.Of(35) + given.Hours("weeklyOvertimeHours") : Hours.Of(39);
        PaidMonth month = GrossPay.FromHourly(given.Money("hourlyGross"), week, PayRegime.OvertimePaid, On, FrenchLaw.Published, rules);
        if (given.Has("monthlyBase35h"))
        {
            Assert.Equal(given.Money("monthlyBase35h"), month.Base);
        }

        if (given.Has("monthlyHours"))
        {
            Assert.Equal((given.Hours("monthlyHours"), given.Hours("overtimeHours")), (month.BaseHours, month.OvertimeHours));
        }

        return field switch
        {
            "monthlyOvertimeHoursFraction" => month.OvertimeHours.Exact,
            "overtimePay" or "majorationOnly" => month.Overtime,
            "base" => month.Base,
            "total" => month.Total,
            _ => throw Unknown(field),
        };
    }

    private static object? SmicOvertime(PublishedCase given, string field)
    {
        PayRules rules = new()
        {
            Layout = field == "exactFraction" ? PayslipLayout.ExactFraction : given.Enum<PayslipLayout>("layout"),
            OvertimePremium = Percent.OfRatio(given.Number("majoration")),
            OvertimePremiumBeyond = given.Has("majorationBeyond8") ? Percent.OfRatio(given.Number("majorationBeyond8")) : null,
        };
        if (field is "monthlyGross" or "exactFraction")
        {
            PaidMonth month = Smic(given, given.Hours("weeklyHours"), rules);
            Assert.True(
                field == "exactFraction" || !given.Has("monthlyHours")
                || (month.BaseHours, month.OvertimeHours) == (given.Hours("monthlyHours"), given.Hours("overtimeHours")));
            return month.Total;
        }

        Assert.Equal("monthlyGrossByWeeklyHours", field);
        JsonElement table = given.Expected[field];
        foreach (JsonProperty line in table.EnumerateObject())
        {
            int hours = int.Parse(line.Name, System.Globalization.CultureInfo.InvariantCulture);
            Assert.InRange(hours, given.Whole("weeklyHoursFrom"), given.Whole("weeklyHoursTo"));
            Assert.Equal(line.Value.GetString(),
                Smic(given, Hours.Of(hours), rules).Total.Round().ToDecimal()
                    .ToString("F2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return table;
    }

    private static PaidMonth Smic(PublishedCase given, Hours week, PayRules? rules)
    {
        LocalDate since = MinimumWage.Hourly.Single(row => row.Value == given.Money("smicHourly")).From;
        return GrossPay.AtMinimumWage(week, PayRegime.OvertimePaid, since, FrenchLaw.Published, rules);
    }

    private static object? SmicMonthly(PublishedCase given, string field)
    {
        PayRules rules = new() { MonthlyHours = Enum.Parse<MonthlyHoursConvention>(field, ignoreCase: true) };
        return Smic(given, given.Hours("weeklyHours"), rules).Total;
    }

    private static object? PartTime(PublishedCase given, string field)
    {
        GrossPay full = GrossPay.PerMonth(Money.Of(given.Number("fullTimeMonthly", 1_000)));
        GrossPay part = full.ForPartTime(given.Hours("partTimeWeeklyHours"), given.Hours("fullTimeWeeklyHours"));
        return field switch
        {
            "monthlyGross" => part.Monthly,
            "ratio" => part.Annual / full.Annual,
            _ => throw Unknown(field),
        };
    }

    private static object? ThirteenthMonthOf(PublishedCase given, string field)
    {
        Money month = given.Money("monthlyGross");
        if (!given.Has("entry"))
        {
            GrossPay pay = GrossPay.PerMonth(month, given.Whole("instalments"));
            return field switch
            {
                "annualGross" => pay.Annual,
                "annualOver12" => pay.AverageMonth,
                "eachPayment" => Assert.Single(ThirteenthMonth.Of(month, given.Whole("payments")).InYear(2026, new(2020, 1, 1)).Instalments.Distinct()),
                _ => throw Unknown(field),
            };
        }

        YearlyBonus term = ThirteenthMonth.Of(month, given.Whole("payments"), given.Whole("seniorityConditionMonths").Months);
        Assert.Equal("ProrateFromEntry", given.Word("prorata"));
        YearlyBonusRules rules = new() { From = YearlyBonusStart.Entry, Proration = given.Enum<YearlyBonusProration>("prorataMethod") };
        if (given.Has("exit"))
        {
            YearlyBonusExit exit = term.AtExit(given.Date("entry"), given.Date("exit"), rules);
            Assert.Equal(given.Whole("year"), exit.Exit.Year);
            return field switch
            {
                "daysPresent" => exit.DaysPresent,
                "prorataAmount" => exit.Amount,
                "twelfthsVariant" => exit.Readings()[(int)YearlyBonusProration.Twelfths].Amount,
                _ => throw Unknown(field),
            };
        }

        YearlyBonusYear year = term.InYear(given.Whole("year"), given.Date("entry"), rules);
        return field switch
        {
            "conditionMetOn" => year.ConditionMetOn,
            "daysPresent" => year.DaysPresent,
            "prorataAmount" => year.Amount,
            "twelfthsVariant" => term.InYear(given.Whole("year"), given.Date("entry"), rules with { Proration = YearlyBonusProration.Twelfths }).Amount,
            _ => throw Unknown(field),
        };
    }

    private static object? SegurOf(PublishedCase given, string field)
    {
        LocalDate on = new(2026, 3, 16);
        if (given.Has("annualGross"))
        {
            GrossPay pay = GrossPay.PerYear(given.Money("annualGross"));
            PayWithoutSegur without = pay.WithoutSegur(on, FrenchLaw.Published);
            Assert.Equal((given.Money("monthlyGross"), given.Money("segurIncluded")), (pay.Monthly.Round(), without.Segur));
            return field switch
            {
                "monthlyWithoutSegur" => without.Monthly,
                "annualWithoutSegur" => without.Annual,
                _ => throw Unknown(field),
            };
        }

        Percent time = given.Hours("contractMonthlyHours") / given.Hours("collectiveMonthlyHours");
        return field switch
        {
            "monthly" => GrossPay.PerMonth(Money.Of(2_000)).WithoutSegur(time, on, FrenchLaw.Published).Segur,
            "uncapped" => given.Money("amount") * time, // the rule of three that the source advises against
            _ => throw Unknown(field),
        };
    }

    private static InvalidOperationException Unknown(string field) => new($"No answer for the expected field \"{field}\".");
}

using System.Text.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

/// <summary>What counts of a month beside the SMIC.</summary>
public sealed class CountedMonthTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate June = new(2026, 6, 1);
    private static readonly IReadOnlyList<PublishedCase> All = PublishedCase.Read("minimum-wage.json");

    public static TheoryData<string> Ids => [.. All.Select(static row => row.Id)];

    public static TheoryData<PayItemKind> Kinds => [.. Enum.GetValues<PayItemKind>()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id) => All.Single(row => row.Id == id).Check(Answer);

    [Fact]
    public void A_thirteenth_month_saves_the_month_that_pays_it_only()
    {
        PayItem pay = new(PayItemKind.BasePay, 1_850.Euros);
        Assert.Equal(17.02m.Euros, At(MonthOfPay.Of(pay)).Shortfall);
        Assert.True(At(MonthOfPay.Of(pay, new(PayItemKind.ThirteenthMonth, 925.Euros))).IsReached);
    }

    [Fact]
    public void With_Segur_only_it_is_not_settled()
    {
        CountedMonth month = At(MonthOfPay.Of(new(PayItemKind.BasePay, 1_700.Euros), new PayItem(PayItemKind.Segur, 238.Euros)));
        Assert.Null(month.IsReached);
        Assert.Equal((Money.Zero, 167.02m.Euros), (month.Shortfall, month.ShortfallWithoutSegur));
        Assert.Equal(
            ["Arrêté du 22 mai 2026", "C. trav. L3121-27", "C. trav. L3242-1", "C. trav. D3231-5", "C. trav. D3231-6"],
            month.Explain().Sources.Select(static source => source.Citation));
    }

    [Fact]
    public void Premiums_on_a_line_of_their_own_do_not_count_and_the_hours_are_held_at_the_SMIC()
    {
        MonthOfPay month = MonthOfPay.Of(
            new PayItem(PayItemKind.BasePay, 12.31m.Euros * 169), new PayItem(PayItemKind.OvertimePremium, 12.31m.Euros * 52 / 12));
        CountedMonth apart = month.OverMinimumWage(39.Hours, PayRegime.OvertimePaid, June, Law);
        Assert.Equal((2_080.39m.Euros, 2_080.39m.Euros, true), (apart.Threshold, apart.Countable, apart.IsReached));
        MonthOfPay together = MonthOfPay.Of(new PayItem(PayItemKind.BasePay, 2_133.73m.Euros));
        CountedMonth inside = together.OverMinimumWage(39.Hours, PayRegime.OvertimePaid, June, Law);
        Assert.Equal((2_133.73m.Euros, true), (inside.Threshold, inside.IsReached));
    }

    [Fact]
    public void A_month_that_is_not_whole_has_its_share_of_the_SMIC()
    {
        GrossPay pay = GrossPay.PerMonth(1_867.02m.Euros);
        IncompleteMonth part = pay.Month(new(2026, 6), new(new(2026, 6, 15), new(2026, 12, 31)), WeeklySchedule.Of(35.Hours));
        CountedMonth month = MonthOfPay.Of(new PayItem(PayItemKind.BasePay, part.Paid))
            .OverMinimumWage(35.Hours, PayRegime.OvertimePaid, June, Law, part.Share);
        Assert.Equal((1_018.37m.Euros, true), (month.Threshold, month.IsReached));
        Assert.Contains("C. trav. L3232-4", month.Explain().Sources.Select(static source => source.Citation));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_line_counts_as_its_kind_says(PayItemKind kind)
    {
        MonthOfPay month = MonthOfPay.Of(new PayItem(PayItemKind.BasePay, 1_000.Euros), new PayItem(kind, 100.Euros));
        CountedMonth counted = At(month);
        Assert.Equal(1_100.Euros, month.Total);
        Assert.Equal(kind.CountsBesideMinimumWage == false ? 1_000.Euros : 1_100.Euros, counted.Countable);
        Assert.Equal(kind.CountsBesideMinimumWage == true ? 1_100.Euros : 1_000.Euros, counted.CountableWithoutSegur);
    }

    [Property]
    internal bool The_shortfall_ends_exactly_at_the_threshold(HourlyRate pay)
    {
        CountedMonth month = At(MonthOfPay.Of(new PayItem(PayItemKind.BasePay, pay.Money)));
        Money lacking = month.Shortfall;
        return month.IsReached == (lacking == Money.Zero)
            && At(
                MonthOfPay.Of(new PayItem(PayItemKind.BasePay, pay.Money), new PayItem(PayItemKind.Commission, lacking))).IsReached == true
            && (lacking == Money.Zero
                || At(MonthOfPay.Of(new PayItem(PayItemKind.BasePay, pay.Money + lacking - 0.01m.Euros))).IsReached == false);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refused("items is 0: it must be 1 to 100 lines.", static () => MonthOfPay.Of());
        Refused("amount is -€1.00: it must be zero or more: a pay is not negative.", static () => new PayItem(PayItemKind.BasePay, -1.Euros));
        Refused("kind is 99: it must be a defined PayItemKind", static () => new PayItem((PayItemKind)99, 1.Euros));
        MonthOfPay month = MonthOfPay.Of(new PayItem(PayItemKind.BasePay, 1.Euros));
        Refused("present is 0%: it must be more than 0% and at most 100%.",
            () => month.OverMinimumWage(35.Hours, PayRegime.OvertimePaid, June, Law, Percent.Zero));
        Refused("regime is ForfaitJours: it must be ", () => month.OverMinimumWage(35.Hours, PayRegime.ForfaitJours, June, Law));
    }

    private static CountedMonth At(MonthOfPay month) => month.OverMinimumWage(35.Hours, PayRegime.OvertimePaid, June, Law);

    private static object? Answer(PublishedCase given, string field)
    {
        using JsonDocument document = JsonDocument.Parse(given.Word("items"));
        PayItem[] items =
        [
            .. document.RootElement.EnumerateArray().Select(static item => new PayItem(
                item.GetProperty("kind").GetString() switch
                {
                    "PerformanceBonus" => PayItemKind.OutputBonus,
                    string kind => Enum.Parse<PayItemKind>(kind),
                    null => throw new InvalidOperationException(),
                },
                Money.Of(decimal.Parse(item.GetProperty("amount").GetString()!, System.Globalization.CultureInfo.InvariantCulture)))),
        ];

        // Hours of a month; 151.67 stands for those of 35 h a week.
        Hours month = given.Hours("paidHours");
        Hours week = month == Hours.Of(151.67m) ? 35.Hours : Hours.FromExact(month.Exact * 12 / 52);
        LocalDate on = MinimumWage.Hourly.Single(row => row.Value == given.Money("smicHourly")).From;
        PayRegime regime = given.Has("regime") ? given.Enum<PayRegime>("regime") : PayRegime.OvertimePaid;
        PayRules? rules = given.Has("majoration") ? new() { OvertimePremium = Percent.OfRatio(given.Number("majoration")) } : null;
        CountedMonth counted = MonthOfPay.Of(items).OverMinimumWage(week, regime, on, Law, rules: rules);
        bool? isReached = given.Has("testWithoutSegur") && given.Truth("testWithoutSegur") ? counted.ShortfallWithoutSegur == Money.Zero : counted.IsReached;
        return field switch
        {
            "threshold" or "threshold39h" => counted.Threshold,
            "countable" => counted.Countable,
            "countableExcludingSegur" => counted.CountableWithoutSegur,
            "shortfall" => counted.Shortfall,
            "compliant" => isReached,
            _ => throw new NotSupportedException(field),
        };
    }

    private static void Refused(string message, Func<object> question) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(question).Message, StringComparison.Ordinal);
}

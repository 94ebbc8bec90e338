using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class DaysForfaitTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly DaysForfait Full = DaysForfait.Of(218.Days);
    private static readonly DateInterval FromJuly = new(new(2026, 7, 1), new(2026, 12, 31));

    [Theory]
    [InlineData("0")]
    [InlineData("0.5")]
    [InlineData("-218")]
    [InlineData("366.5")]
    [InlineData("213.3")]
    public void A_forfait_that_cannot_exist_is_refused(string days)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => DaysForfait.Of(Days.Parse(days, Language.English)));
        Assert.Contains("between 1 and 366 days, whole or halves; the law allows 218 days (C. trav. L3121-64)", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forfait_above_the_ceiling_is_refused_at_its_year()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => DaysForfait.Of(218.5m.Days).Year(2026, 25.Ouvres, Metropole, Law));
        Assert.StartsWith(
            "PerYear is 218.5 days: it must be at most 218 days (C. trav. L3121-64); another regime's ceiling is ForfaitRules.Ceiling, with its Source.",
            refusal.Message,
            StringComparison.Ordinal);
        ForfaitRules lower = new() { Ceiling = 213.Days };
        Assert.StartsWith(
            "PerYear is 218 days: it must be at most 213 days (C. trav. L3121-64).",
            Assert.Throws<ArgumentOutOfRangeException>(() => DaysForfait.Of(218.Days).Year(2026, 25.Ouvres, Metropole, Law, lower)).Message,
            StringComparison.Ordinal);
        Refused("PerYear is 219 days: it must be at most 218 days (C. trav. L3121-64); another regime's ceiling is ForfaitRules.Ceiling, with its Source.", () =>
            DaysForfait.Of(219.Days).Period(2026, FromJuly, 0.Ouvres, Metropole, Law));
    }

    [Fact]
    public void A_special_regime_has_its_own_ceiling_and_names_its_text()
    {
        DaysForfait special = DaysForfait.Of(226.Days);
        ForfaitRules rules = new() { Ceiling = 258.Days, Source = SocialActionCode.L433_1 };
        ForfaitYear year = special.Year(2026, 25.Ouvres, Metropole, Law, rules);
        Assert.Equal(1.Days, year.RestDays);
        Assert.Contains(SocialActionCode.L433_1, year.Explain().Sources);
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => special.Year(2026, 25.Ouvres, Metropole, Law, rules with { Source = null }));
        Assert.Contains("Source must name the text that allows it", refusal.Message, StringComparison.Ordinal);
        Refused($"PerYear is 226 days: it must be at most 225 days ({SocialActionCode.L433_1.Citation}).", () =>
            special.Year(2026, 25.Ouvres, Metropole, Law, rules with { Ceiling = 225.Days }));
        Refused("Ceiling is 0 days: it must be more than 0 and at most 366 days.", () =>
            special.Year(2026, 25.Ouvres, Metropole, Law, rules with { Ceiling = 0.Days }));
        Refused("Ceiling is 367 days: it must be more than 0 and at most 366 days.", () =>
            special.Year(2026, 25.Ouvres, Metropole, Law, rules with { Ceiling = 367.Days }));
        Assert.Equal(1.Days, special.Year(2026, 25.Ouvres, Metropole, Law, rules with { Ceiling = 366.Days }).RestDays);
    }

    [Fact]
    public void A_forfait_that_only_giving_up_leave_would_allow_is_refused()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Full.Year(2026, 35.Ouvres, Metropole, Law));
        Assert.Equal("leave", refusal.ParamName);
        Assert.Contains("2026 leaves 217 days to work, so it could only be worked by giving up leave (C. trav. L3121-64)", refusal.Message,
            StringComparison.Ordinal);
        Assert.Equal(Days.Zero, Full.Year(2026, 34.Ouvres, Metropole, Law).RestDays);
    }

    [Fact]
    public void A_reduced_forfait_is_below_the_ceiling()
    {
        LocalDate on = new(2026, 1, 1);
        Assert.True(DaysForfait.Of(131.Days).IsReduced(on, Law));
        Assert.False(Full.IsReduced(on, Law));
        Assert.Equal(96.Days, DaysForfait.Of(131.Days).Year(2026, 25.Ouvres, Metropole, Law).RestDays);
    }

    [Fact]
    public void Where_the_leave_leaves_less_than_the_ceiling_a_reduced_forfait_has_one_reading()
    {
        ForfaitYear year = DaysForfait.Of(200.Days).Year(2026, 40.Ouvres, Metropole, Law);
        Assert.Equal((212.Days, 12.Days), (year.WorkableDays, year.RestDays));
        Assert.Equal([year], year.Readings());
        Assert.Equal(2, DaysForfait.Of(200.Days).Year(2026, 34.Ouvres, Metropole, Law).Readings().Count);
        Refused(
            "leave is 40 days (ouvrés): it must be little enough for the forfait of 218 days",
            () => DaysForfait.Of(200.Days).Year(2026, 40.Ouvres, Metropole, Law, new() { ReducedRest = ReducedRest.ShareOfCeiling }));
    }

    [Fact]
    public void The_rest_days_of_a_reduced_forfait_have_two_readings()
    {
        Readings<ForfaitYear> readings = DaysForfait.Of(109.Days).Year(2026, 25.Ouvres, Metropole, Law).Readings();
        Assert.Equal([(118.Days, 0.Days), (4.5m.Days, 113.5m.Days)], readings.Select(static year => (year.RestDays, year.OtherDaysOff)));
        Assert.Equal(ReducedRest.Recomputed, readings.Usual.Reading);
        ForfaitRules share = new() { ReducedRest = ReducedRest.ShareOfCeiling };
        Assert.Equal(
            ReducedRest.ShareOfCeiling, DaysForfait.Of(109.Days).Year(2026, 25.Ouvres, Metropole, Law, share).Readings().Usual.Reading);
        Assert.Equal(4.5m.Days, DaysForfait.Of(109.Days).Year(2026, 25.Ouvres, Metropole, Law, share).RestDays);
        string undefined = "ReducedRest is 5: it must be a defined ReducedRest (Recomputed, ShareOfCeiling).";
        Refused(undefined, () => Full.Year(2026, 25.Ouvres, Metropole, Law, new() { ReducedRest = (ReducedRest)5 }));
        Refused(undefined, () => Full.Year(2026, 25.Ouvres, Metropole, Law, new() { ReducedRest = (ReducedRest)5 }).Readings());
    }

    [Fact]
    public void Extra_leave_cannot_pass_the_forfait()
    {
        Refused("extraLeave is 219 days (ouvrés): it must be between 0 and the 218 days of the forfait.", () =>
            Full.Year(2026, 25.Ouvres, 219.Ouvres, Metropole, Law));
        Refused("extraLeave is -1 day (ouvré): it must be between 0 and the 218 days of the forfait.", () =>
            Full.Year(2026, 25.Ouvres, (-1).Ouvres, Metropole, Law));
        Assert.Equal(Days.Zero, Full.Year(2026, 25.Ouvres, 218.Ouvres, Metropole, Law).DaysToWork);
    }

    [Theory]
    [InlineData(ForfaitProration.Simple, "109.8959")]
    [InlineData(ForfaitProration.ForfaitPlusLeave, "122.4986")]
    [InlineData(ForfaitProration.ForfaitPlusLeavePlusHolidays, "124.0356")]
    [InlineData(ForfaitProration.RemainingCalendar, "124.5000")]
    [InlineData(ForfaitProration.Weeks47, "121.9210")]
    public void An_entry_in_July_by_every_method(ForfaitProration method, string days)
    {
        Readings<ForfaitPeriod> readings = Full.Period(2026, FromJuly, 0.Ouvres, Metropole, Law).Readings();
        Assert.Equal(days, readings.Single(period => period.Method == method).DaysToWork.Exact.Round(4).ToDecimal().ToString("0.0000"));
        Assert.Equal(5, readings.Count);
        Assert.Equal(ForfaitProration.RemainingCalendar, readings.Usual.Method);
    }

    [Fact]
    public void Rest_days_up_to_the_half_day_leave_one_half_less() =>
        Assert.Equal(
            124.Days, Full.Period(2026, FromJuly, 0.Ouvres, Metropole, Law, new() { Rounding = DayRounding.HalfDayUp }).DaysToWork);

    [Fact]
    public void Days_are_rounded_only_where_a_rule_says_so()
    {
        ForfaitRules rules = new() { Proration = ForfaitProration.Simple, RoundDays = DayRounding.DayDown };
        ForfaitPeriod period = Full.Period(2026, FromJuly, 0.Ouvres, Metropole, Law, rules);
        Assert.Equal((109.Days, 20.Days), (period.DaysToWork, period.RestDays));
        Assert.Equal(Days.OfFraction(218 * 184, 365), period.Unrounded);
    }

    [Fact]
    public void Incomplete_leave_is_a_matter_of_full_years()
    {
        ForfaitRules rules = new() { Proration = ForfaitProration.IncompleteLeave };
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => Full.Period(2026, FromJuly, 0.Ouvres, Metropole, Law, rules));
        Assert.Contains("184 days present are not a full year", refusal.Message, StringComparison.Ordinal);
        ArgumentOutOfRangeException readings = Assert.Throws<ArgumentOutOfRangeException>(
            () => Full.Period(2026, FromJuly, 0.Ouvres, Metropole, Law, rules).Readings());
        Assert.Equal(refusal.Message, readings.Message);
    }

    [Fact]
    public void A_holiday_of_presence_asks_for_no_day_by_any_method()
    {
        Readings<ForfaitPeriod> readings = Full.Period(2026, new(new(2026, 1, 1), new(2026, 1, 1)), 0.Ouvres, Metropole, Law).Readings();
        Assert.All(readings, static period => Assert.Equal((Days.Zero, Days.Zero), (period.DaysToWork, period.RestDays)));
        Assert.Equal(
            Days.OfFraction(243, 365), readings.Single(static period => period.Method == ForfaitProration.ForfaitPlusLeave).Unrounded);
        string text = readings.Single(static period => period.Method == ForfaitProration.Weeks47).Explain().ToText(Language.French).Plain();
        Assert.Contains(
            "jours à travailler, au plus les jours ouvrés moins les congés = min((218/329); 0 − 0) = 0 j", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_year_is_any_twelve_months()
    {
        // Holidays on a weekday: 14 July, 11 November, 25 December, 1 January, Easter Monday, Ascension, Whit Monday: 365 − 104 − 7 − 25 − 218.
        ForfaitYear year = Full.Year(new LocalDate(2026, 6, 1), 25.Ouvres, Metropole, Law);
        Assert.Equal(Metropole.CountWorkingDays(new DateInterval(new(2026, 6, 1), new(2027, 5, 31))), year.Counts.WorkingDays);
        Assert.Equal((218.Days, year.OpenDays - 25.Days - 218.Days), (year.DaysToWork, year.RestDays));
        Assert.StartsWith("1er juin 2026 au 31 mai 2027 : 218 j à travailler, ", year.ToString(Language.French).Plain(), StringComparison.Ordinal);
        DateInterval entry = new(new(2026, 9, 1), new(2029, 12, 31));
        ForfaitPeriod period = Full.Period(
            new LocalDate(2026, 6, 1), entry, 0.Ouvres, Metropole, Law, new() { Proration = ForfaitProration.Simple });
        Assert.Equal(Days.OfFraction(218 * 273, 365), period.DaysToWork);
        ForfaitYear leap = Full.Year(new LocalDate(2028, 2, 29), 25.Ouvres, Metropole, Law);
        Assert.Equal(new LocalDate(2029, 2, 28), leap.Counts.End);
        Assert.Contains(
            "1 June 2026 to 31 May 2027 leaves ",
            Assert.Throws<ArgumentOutOfRangeException>(() => Full.Year(new LocalDate(2026, 6, 1), 45.Ouvres, Metropole, Law)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_period_cannot_hold_is_refused()
    {
        ArgumentOutOfRangeException leave = Assert.Throws<ArgumentOutOfRangeException>(
            () => Full.Period(2026, FromJuly, 130.Ouvres, Metropole, Law));
        Assert.StartsWith("leave is 130 days (ouvrés): it must be between 0 and the 129 open days of the presence.", leave.Message,
            StringComparison.Ordinal);
        Refused("presence is [2026-07-01, 2026-12-31]: it must be a period with at least a day of 2027-01-01 to 2027-12-31.", () =>
            Full.Period(2027, FromJuly, 0.Ouvres, Metropole, Law));
        Refused("PerYear is 218 days: it must be at most the 217 days that 2026 leaves after full leave (C. trav. L3121-64).", () =>
            FromJulyBy(new() { FullLeave = 35.Ouvres }));
        Refused("FullLeave is 121 days (ouvrés): it must be between 0 and 120 days.", () => FromJulyBy(new() { FullLeave = 121.Ouvres }));
        Refused(
            "Proration is 8: it must be a defined ForfaitProration (Simple, ForfaitPlusLeave, ForfaitPlusLeavePlusHolidays, RemainingCalendar, Weeks47, "
                + "IncompleteLeave).",
            () => FromJulyBy(new() { Proration = (ForfaitProration)8 }));
        Refused("date is 2003-01-01: it must be from ", () => Full.Year(2003, 25.Ouvres, Metropole, Law));
    }

    [Fact]
    public void A_full_year_has_at_most_53_weeks()
    {
        ForfaitRules weeks = new() { Proration = ForfaitProration.Weeks47 };
        Refused("BaseWeeks is 0 weeks: it must be more than 0 and at most 53 weeks.", () => FromJulyBy(weeks with { BaseWeeks = 0.Weeks }));
        Refused("BaseWeeks is 53.5 weeks: it must be more than 0 and at most 53 weeks.", () => FromJulyBy(weeks with { BaseWeeks = 53.5m.Weeks }));
        Assert.Equal(Days.OfFraction(218 * 184, 7 * 53), FromJulyBy(weeks with { BaseWeeks = 53.Weeks }).DaysToWork);
    }

    [Fact]
    public void A_forfait_and_its_years_say_what_they_are()
    {
        Assert.Equal("forfait de 218 j par an", Full.ToString(Language.French).Plain());
        Assert.Equal("2026: 218 days to work, 9 days of rest", Full.Year(2026, 25.Ouvres, Metropole, Law).ToString());
        Assert.Equal("124,5 j (calendrier réel de la période)", Full.Period(2026, FromJuly, 0.Ouvres, Metropole, Law).ToString(Language.French).Plain());
        Assert.Equal("124.5 days to work over 1 calendar year(s)", Full.Periods(FromJuly, 0.Ouvres, Metropole, Law).ToString());
        Assert.Equal("forfait rules", new ForfaitRules().ToString());
    }

    private static ForfaitPeriod FromJulyBy(ForfaitRules rules) => Full.Period(2026, FromJuly, 0.Ouvres, Metropole, Law, rules);
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

/// <summary>A pay beside the SMIC all through an employment.</summary>
public sealed class MinimumWageHistoryTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(35.Hours);
    private static readonly LegalSource Decree = new() { Citation = "décret à venir", Title = new("SMIC de 2027", "SMIC of 2027") };

    [Fact]
    public void A_pay_that_is_legal_at_the_start_is_below_the_SMIC_in_June()
    {
        MinimumWageHistory history = Of(1_850.Euros, new(2026, 3, 1), new(2026, 12, 31));

        Assert.Equal(
            [(new LocalDate(2026, 3, 1), 26.97m.Euros), (new LocalDate(2026, 6, 1), -17.02m.Euros)],
            history.Periods.Select(static period => (period.Days.Start, period.Margin.Margin)));
        Assert.Equal(
            (new LocalDate(2026, 6, 1), new LocalDate(2026, 12, 31)), (history.ShortfallFrom!.Value, history.ShortfallUntil!.Value));
        Assert.Equal(119.14m.Euros, history.Shortfall);
        Assert.Equal((false, (LocalDate?)null), (history.IsReached, history.UnknownFrom));
        Assert.Equal("below the SMIC from 1 June 2026 on, €119.14 are lacking", history.ToString());
        Assert.Equal(
            [
                "Décret n° 2025-1228 du 17 décembre 2025", "C. trav. L3121-27", "C. trav. L3242-1", "C. trav. L3232-3",
                "Arrêté du 22 mai 2026", "C. trav. L3232-4",
            ],
            history.Explain().Sources.Select(static source => source.Citation));
    }

    [Fact]
    public void A_month_of_entry_lacks_its_share_only()
    {
        MinimumWageHistory history = Of(1_850.Euros, new(2026, 6, 15), new(2026, 7, 31));
        Assert.Equal((Fraction)12 / 22 + 1, Assert.Single(history.Periods).Months.Exact);
        Assert.Equal(26.30m.Euros, history.Shortfall); // 17.02 × (12/22 + 1)
    }

    [Fact]
    public void From_a_year_whose_SMIC_is_not_known_nothing_is_said_unless_the_application_knows_it()
    {
        MinimumWageHistory unknown = Of(1_900.Euros, new(2026, 3, 1), new(2027, 12, 31));
        Assert.Equal(
            ((bool?)null, new LocalDate(2027, 1, 1), (LocalDate?)null),
            (unknown.IsReached, unknown.UnknownFrom!.Value, unknown.ShortfallFrom));
        FrenchLaw law = Law.With(MinimumWage.Hourly, new(2027, 1, 1), 12.60m.Euros, Decree);
        MinimumWageHistory known = GrossPay.PerMonth(1_900.Euros)
            .OverMinimumWage(new(new(2026, 3, 1), new(2027, 2, 28)), Week, PayRegime.OvertimePaid, law);
        Assert.Equal(
            (false, (LocalDate?)null, new LocalDate(2027, 1, 1)), (known.IsReached, known.UnknownFrom, known.ShortfallFrom!.Value));
        Assert.Equal(22.Euros, known.Shortfall);
    }

    [Fact]
    public void Mayotte_and_the_meanings_of_39_hours_have_their_own()
    {
        DateInterval year = new(new(2026, 1, 1), new(2026, 12, 31));
        WeeklySchedule week = WeeklySchedule.Of(39.Hours);
        GrossPay pay = GrossPay.PerMonth(2_100.Euros);
        Assert.False(pay.OverMinimumWage(year, week, PayRegime.OvertimePaid, Law).IsReached); // 2133.73 from June on
        Assert.True(pay.OverMinimumWage(year, week, PayRegime.RttAverage35, Law).IsReached);
        Assert.True(pay.OverMinimumWage(year, week, PayRegime.ForfaitJours, Law).IsReached);
        Assert.True(pay.OverMinimumWage(year, week, PayRegime.OvertimePaid, Law, rules: new() { Zone = HolidayZone.Mayotte }).IsReached);
    }

    [Fact]
    public void A_pay_by_the_hour_and_a_part_time_are_held_against_their_own_hours()
    {
        DateInterval year = new(new(2026, 1, 1), new(2026, 12, 31));
        GrossPay hourly = GrossPay.FromHourly(12.10m.Euros, 39.Hours, PayRegime.OvertimePaid, new(2026, 1, 1), Law).Pay;
        MinimumWageHistory byTheHour = hourly.OverMinimumWage(year, WeeklySchedule.Of(39.Hours), PayRegime.OvertimePaid, Law);
        Assert.Equal(
            [13.86m.Euros, -36.40m.Euros],
            byTheHour.Periods.Select(static period => period.Margin.Margin)); // 12.10 × 173.33, 0.08 more, 0.21 less
        Assert.Equal((new LocalDate(2026, 6, 1), 254.80m.Euros), (byTheHour.ShortfallFrom!.Value, byTheHour.Shortfall));
        MinimumWageHistory part = GrossPay.PerMonth(1_500.Euros).ForPartTime(28.Hours, 35.Hours)
            .OverMinimumWage(year, WeeklySchedule.Of(28.Hours), PayRegime.OvertimePaid, Law);
        Assert.Equal([1_458.43m.Euros, 1_493.61m.Euros], part.Periods.Select(static period => period.Margin.Threshold));
        Assert.Equal(new LocalDate(2026, 1, 1), part.ShortfallFrom);
    }

    [Fact]
    public void A_birthday_changes_the_share_of_the_SMIC_on_its_day()
    {
        DateInterval employment = new(new(2026, 1, 1), new(2026, 12, 31));
        MinimumWageHistory history = GrossPay.PerMonth(1_500.Euros)
            .OverMinimumWage(employment, new(2009, 3, 10), Months.Zero, Week, PayRegime.OvertimePaid, Law);

        // 80 % before 17, 90 % at 17, the whole after six months in the branch; the SMIC itself rises in June.
        Assert.Equal(
            [
                (new LocalDate(2026, 1, 1), 1_458.43m.Euros), (new LocalDate(2026, 3, 10), 1_640.73m.Euros),
                (new LocalDate(2026, 6, 1), 1_680.32m.Euros), (new LocalDate(2026, 7, 1), 1_867.02m.Euros),
            ],
            history.Periods.Select(static period => (period.Days.Start, period.Margin.Threshold)));
        Assert.Equal(new LocalDate(2026, 3, 10), history.ShortfallFrom);
        Assert.Equal(
            [
                "C. trav. D3231-3", "Décret n° 2025-1228 du 17 décembre 2025", "C. trav. L3121-27", "C. trav. L3242-1", "C. trav. L3232-3",
                "C. trav. L3232-4", "Arrêté du 22 mai 2026",
            ],
            history.Explain().Sources.Select(static source => source.Citation));
        MinimumWageHistory experienced = GrossPay.PerMonth(1_500.Euros)
            .OverMinimumWage(employment, new(2008, 2, 29), 5.Months, Week, PayRegime.OvertimePaid, Law);
        Assert.Equal(
            [(new LocalDate(2026, 1, 1), 1_640.73m.Euros), (new LocalDate(2026, 2, 1), 1_823.03m.Euros)],
            experienced.Periods.Take(2).Select(static period => (period.Days.Start, period.Margin.Threshold)));
        MinimumWageHistory adult = GrossPay.PerMonth(1_500.Euros)
            .OverMinimumWage(employment, new(2008, 2, 29), Months.Zero, Week, PayRegime.OvertimePaid, Law);
        Assert.Equal(new LocalDate(2026, 3, 1), adult.Periods[1].Days.Start); // 18 on 29 February: on 1 March
    }

    [Property]
    public bool Someone_of_age_has_the_whole_SMIC_and_nobody_more(PresenceInMonth there, GrossPay pay, byte years, byte inBranch)
    {
        LocalDate birth = Quantieme.AddMonths(there.Presence.Start, -12 * (15 + (years % 5))).PlusDays(-1);
        MinimumWageHistory young = pay.OverMinimumWage(
            there.Presence, birth, Months.Of(inBranch % 9), Week, PayRegime.OvertimePaid, Law);
        MinimumWageHistory whole = pay.OverMinimumWage(there.Presence, Week, PayRegime.OvertimePaid, Law);
        return young.Shortfall <= whole.Shortfall
            && ((years % 5 < 3 && inBranch % 9 < 6) || young.Shortfall == whole.Shortfall)
            && young.Periods.Zip(young.Periods.Skip(1)).All(static pair => pair.First.Days.End.PlusDays(1) == pair.Second.Days.Start);
    }

    [Property]
    internal bool The_sign_of_the_margin_flips_exactly_at_the_SMIC(PaidWeek week, FsCheck.NonNegativeInt seed)
    {
        if (week.Hours > 35.Hours)
        {
            return true;
        }

        WeeklySchedule schedule = WeeklySchedule.Of(week.Hours);
        DatedValue<Money> row = MinimumWage.Hourly[5 + (seed.Get % (MinimumWage.Hourly.Count - 5))];
        Money smic = GrossPay.AtMinimumWage(week.Hours, PayRegime.OvertimePaid, row.From, Law).Total.Round();
        DateInterval month = new(row.From, row.From.PlusDays(27));
        bool? At(Money pay) => GrossPay.PerMonth(pay).OverMinimumWage(month, schedule, PayRegime.OvertimePaid, Law).IsReached;
        return At(smic) == true && (smic == Money.Zero || At(smic - 0.01m.Euros) == false);
    }

    [Property]
    public bool The_stretches_follow_each_other_and_their_months_are_those_of_the_pay(PresenceInMonth there, GrossPay pay)
    {
        MinimumWageHistory history = pay.OverMinimumWage(there.Presence, Week, PayRegime.OvertimePaid, Law);
        LocalDate next = there.Presence.Start;
        foreach (MinimumWagePeriod period in history.Periods)
        {
            if (period.Days.Start != next
                || period.Margin.Threshold != pay.OverMinimumWage(35.Hours, PayRegime.OvertimePaid, period.Days.End, Law).Threshold)
            {
                return false;
            }

            next = period.Days.End.PlusDays(1);
        }

        Fraction months = history.Periods.Aggregate((Fraction)0, static (sum, period) => sum + period.Months.Exact);
        return next == (history.UnknownFrom ?? there.Presence.End.PlusDays(1))
            && (history.UnknownFrom is not null || months == pay.Over(there.Presence, Week).PaidMonths.Exact);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        DateInterval days = new(new(2026, 1, 1), new(2026, 2, 1));
        GrossPay pay = GrossPay.PerMonth(2_000.Euros);
        Refused(
            "OvertimePremium is 5%: it must be ",
            () => pay.OverMinimumWage(
                days, WeeklySchedule.Of(39.Hours), PayRegime.OvertimePaid, Law, rules: new() { OvertimePremium = 5.Percent }));
        Refused("age is 13: it must be between 14 and 99 years", () => Of(new(2012, 1, 2), Months.Zero));
        Refused("birth is 2026-01-02: it must be 2026-01-01 or an earlier day", () => Of(new(2026, 1, 2), Months.Zero));
        Refused("inBranch is ", () => Of(new(2009, 1, 2), Months.OfFraction(1, 2)));

        MinimumWageHistory Of(LocalDate birth, Months inBranch) =>
            pay.OverMinimumWage(days, birth, inBranch, Week, PayRegime.OvertimePaid, Law);
    }

    private static void Refused(string message, Func<object> question) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(question).Message, StringComparison.Ordinal);

    private static MinimumWageHistory Of(Money monthly, LocalDate from, LocalDate to) =>
        GrossPay.PerMonth(monthly).OverMinimumWage(new(from, to), Week, PayRegime.OvertimePaid, Law);
}

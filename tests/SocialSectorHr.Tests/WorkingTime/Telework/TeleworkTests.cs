using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class TeleworkTests
{
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly TeleworkPromise Promise = TeleworkPromise.PerYear(110.Days).OnSiteAtLeast(5.Days);
    private static readonly DateInterval FromMarch = new(new(2025, 3, 3), new(2025, 12, 31));

    [Property]
    public bool A_month_of_the_calendar_counts_its_own_days(
        FsCheck.NonNegativeInt month, FsCheck.NonNegativeInt first, FsCheck.NonNegativeInt days)
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        YearMonth asked = new YearMonth(2024, 1).PlusMonths(month.Get % 48);
        DateInterval whole = asked.ToDateInterval();
        DateInterval off = new(whole.Start.PlusDays(first.Get % 28), whole.Start.PlusDays((first.Get % 28) + (days.Get % 10)));
        DateInterval always = new(new(2020, 1, 1), new(2030, 12, 31));
        TeleworkMonth counted = TeleworkPromise.PerYear(Days.Of(110)).OnSiteAtLeast(Days.Of(5)).Month(asked, always, [off], calendar);
        int planned = calendar.CountWorkingDays(whole);
        int lost = whole.Intersection(off) is { } inside ? calendar.CountWorkingDays(inside) : 0;
        return counted.Planned == Days.Of(planned) && counted.Worked == Days.Of(planned - lost);
    }

    [Fact]
    public void The_stock_of_an_incomplete_year_is_a_share_of_its_calendar_days() => Assert.Equal(
        """
        Télétravail d'une année incomplète
          Retenu : accord collectif, charte ou accord avec le salarié [C. trav. L1222-9]
          Donné : télétravail par an = 110 j
          Donné : présence = du 3 mars 2025 au 31 décembre 2025
          Choisi : prorata = jours calendaires — par défaut : aucun texte ne l'impose
          Compté : jours calendaires de présence = 304 j
          Compté : jours calendaires de l'année = 365 j
          Calculé : jours de télétravail = 110 × 304 / 365 ≈ 91,6164 j
          Choisi : arrondi à la demi-journée la plus proche = 91,5 j — par défaut : aucun texte ne l'impose
        """.ReplaceLineEndings("\n"),
        Promise.In(2025, FromMarch).Explain().ToText(Language.French).Plain());

    [Fact]
    public void Only_the_article_on_telework_and_the_agreement_are_cited()
    {
        Assert.Equal([LabourCode.L1222_9], Promise.In(2025, FromMarch).Explain().Sources);
        Assert.Equal([LabourCode.L1222_9], Promise.Year(2026, 204.5m.Days, Metropole).Explain().Sources);
        Assert.Equal([LabourCode.L1222_9], TeleworkPromise.PerWeek(2.Days).Year(2026, 204.5m.Days, Metropole).Explain().Sources);
        string year = Promise.Year(2026, 204.5m.Days, Metropole).Explain().ToText(Language.French).Plain();
        Assert.Contains("Retenu : télétravail de la période = 110 j\n", year, StringComparison.Ordinal);
        LegalSource charter = new() { Citation = "Charte de télétravail, art. 2", Title = new("prorata", "pro-rata") };
        Assert.Contains(charter, Promise.In(2025, FromMarch, new() { Source = charter }).Explain().Sources);
    }

    [Fact]
    public void A_part_timer_has_a_share_rounded_once()
    {
        TeleworkPromise half = Promise.ForPartTime(17.5m.Hours, 35.Hours);
        Assert.Equal((55.Days, 5.Days), (half.Days, half.MinimumPresence));
        Assert.Equal(46.Days, half.In(2025, FromMarch).Days);
        Refused("week is 36 h: it must be more than 0 h and at most the full time of 35 h", () => Promise.ForPartTime(36.Hours, 35.Hours));
    }

    [Fact]
    public void Methods_of_an_incomplete_year_differ()
    {
        Readings<TeleworkShare> readings = Promise.In(2025, FromMarch).Readings();
        Assert.Equal(["91.6164", "91.0753"], readings.Select(static share => share.Unrounded.Exact.Round(4).ToDecimal().ToString("0.0000")));
        Assert.Equal(TeleworkProration.CalendarDays, readings.Usual.Method);
        TeleworkRules months = new() { Proration = TeleworkProration.Months, PartialMonth = PartialMonth.WholeFrom15Days };
        Assert.Equal(91.5m.Days, Promise.In(2025, FromMarch, months).Days);
        Assert.Equal(TeleworkProration.Months, Promise.In(2025, FromMarch, months).Readings().Usual.Method);
    }

    [Fact]
    public void A_month_leaves_what_the_presence_does_not_take()
    {
        TeleworkMonth full = Promise.Month(21.Days, 21.Days);
        Assert.Equal((5.Days, 16.Days, (bool?)null), (full.MinimumPresence, full.MostTelework, full.KeepsBoth));
        Assert.True(full.Allows(16.Days));
        Assert.False(full.Allows(16.5m.Days));
        TeleworkMonth part = Promise.Month(7.Days, 21.Days);
        Assert.Equal((2.Days, 5.Days), (part.MinimumPresence, part.MostTelework));
        Assert.Equal(
            1.5m.Days, Promise.Month(7.Days, 21.Days, rules: new() { PresenceRounding = DayRounding.HalfDayNearest }).MinimumPresence);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Two_promises_of_a_month_can_both_be_kept_or_not(int telework, bool kept) =>
        Assert.Equal(kept, TeleworkPromise.PerMonth(telework.Days).OnSiteAtLeast(5.Days).Month(21.Days, 21.Days).KeepsBoth);

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Two_promises_of_a_week_can_both_be_kept_or_not(int telework, bool kept) =>
        Assert.Equal(
            kept, TeleworkPromise.PerWeek(telework.Days).OnSiteAtLeast(2.Days, CountingPeriod.Week).Month(20.Days, 20.Days).KeepsBoth);

    [Theory]
    [InlineData(3, 2)]
    [InlineData(2, 3)]
    public void A_week_shared_between_telework_and_presence_is_kept_at_every_number_of_days(int telework, int onSite)
    {
        TeleworkPromise week = TeleworkPromise.PerWeek(telework.Days).OnSiteAtLeast(onSite.Days, CountingPeriod.Week);
        TeleworkMonth month = week.Month(22.Days, 22.Days);
        Assert.Equal((telework * 4.4m.Days, onSite * 4.4m.Days, true), (month.Promised, month.MinimumPresence, month.KeepsBoth));
        Assert.Equal(
            (telework * 4.4m.Days, telework * 40.9m.Days), (month.MostTelework, week.Year(2026, 204.5m.Days, Metropole).MostTelework));
        Assert.All(Enumerable.Range(0, 63), halves =>
        {
            Days worked = Days.OfFraction(halves, 2);
            Assert.True(week.Month(worked, 31.Days).KeepsBoth);
            Assert.True(week.Month(worked, worked).KeepsBoth);
        });
    }

    [Fact]
    public void A_presence_by_the_week_is_rounded_only_where_the_rules_say_so()
    {
        TeleworkPromise week = TeleworkPromise.PerWeek(3.Days).OnSiteAtLeast(2.Days, CountingPeriod.Week);
        TeleworkRules nearest = new() { PresenceRounding = DayRounding.DayNearest };
        Assert.Equal(
            (4.8m.Days, 5.Days),
            (week.Month(12.Days, 22.Days).MinimumPresence, week.Month(12.Days, 22.Days, rules: nearest).MinimumPresence));
        TeleworkMonth rounded = week.Month(22.Days, 22.Days, rules: nearest);
        Assert.Equal((9.Days, 13.Days, false), (rounded.MinimumPresence, rounded.MostTelework, rounded.KeepsBoth));
        Assert.Equal(81.8m.Days, week.Year(2026, 204.5m.Days, Metropole, nearest).MinimumPresence);
    }

    [Fact]
    public void A_presence_by_the_week_is_owed_of_the_days_worked_not_of_leave_and_rtt()
    {
        TeleworkYear week = TeleworkPromise.PerWeek(3.Days).OnSiteAtLeast(2.Days, CountingPeriod.Week).Year(2026, 204.5m.Days, Metropole);
        Assert.Equal((122.7m.Days, 81.8m.Days, 81.8m.Days, true), (week.Telework, week.OnSite, week.MinimumPresence, week.IsFeasible));
        TeleworkYear year = TeleworkPromise.PerYear(110.Days).OnSiteAtLeast(2.Days, CountingPeriod.Week).Year(2026, 204.5m.Days, Metropole);
        Assert.Equal((94.5m.Days, 81.8m.Days, true), (year.OnSite, year.MinimumPresence, year.IsFeasible));
        Assert.Equal(
            Days.Zero,
            TeleworkPromise.PerWeek(3.Days).OnSiteAtLeast(2.Days, CountingPeriod.Week).Year(2026, 0.Days, Metropole).MinimumPresence);
        Assert.Equal(
            """
            Télétravail de l'année
              Retenu : accord collectif, charte ou accord avec le salarié [C. trav. L1222-9]
              Donné : jours travaillés = 204,5 j
              Calculé : télétravail de la période = 3 × 204,5 / 5 = 122,7 j
              Calculé : présence minimale sur site = 2 × 204,5 / 5 = 81,8 j
              Calculé : jours sur site = 204,5 − 122,7 = 81,8 j
              Retenu : les deux engagements sont compatibles sur l'année = oui
            """.ReplaceLineEndings("\n"),
            week.Explain().ToText(Language.French).Plain());
    }

    [Fact]
    public void A_year_of_22_and_a_half_rtt_days_leaves_room_for_both_promises()
    {
        YearBalance balance = WeeklySchedule.Of(39.Hours).AnnualBalance(2026, 22.5m.Days, 25.Ouvres, Metropole, FrenchLaw.Published);
        TeleworkYear year = Promise.Year(balance.Year, balance.WorkedDays, Metropole);
        Assert.Equal((110.Days, 60.Days, 94.5m.Days, true), (year.Telework, year.MinimumPresence, year.OnSite, year.IsFeasible));
        Assert.Equal(144.5m.Days, year.MostTelework);
        Assert.False(TeleworkPromise.PerYear(145.Days).OnSiteAtLeast(5.Days).Year(2026, balance.WorkedDays, Metropole).IsFeasible);
    }

    [Fact]
    public void A_month_begun_asks_a_share_of_the_presence()
    {
        DateInterval fromMidMarch = new(new(2025, 3, 17), new(2025, 12, 31));
        Assert.Equal(48.Days, Promise.Year(2025, fromMidMarch, 150.Days, Metropole).MinimumPresence);
        Assert.Equal(50.Days, Promise.Year(2025, FromMarch, 150.Days, Metropole).MinimumPresence);
    }

    [Fact]
    public void A_promise_by_the_week_follows_the_days_worked()
    {
        TeleworkPromise week = TeleworkPromise.PerWeek(2.Days);
        Assert.Equal(80.Days, week.Year(2026, 200.Days, Metropole).Telework);
        Assert.Null(week.PerFullYear);
        Assert.Equal(
            "The promise is by the week: its days of a year follow the days worked; call Year(year, presence, worked, calendar), whose Telework they are.",
            Assert.Throws<InvalidOperationException>(() => week.In(2025, FromMarch)).Message);
        Assert.Equal(80.Days, week.Year(2025, FromMarch, 200.Days, Metropole).Telework);
        Assert.StartsWith(
            "The promise is by the week", Assert.Throws<InvalidOperationException>(() => week.WeeksAt(2.Days)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_of_a_year_are_weeks_at_so_many_a_week()
    {
        Assert.Equal(44.Weeks, Promise.WeeksAt(2.5m.Days));
        Assert.Equal(110.Days, TeleworkPromise.PerYear(44.Weeks, 2.5m.Days).Days);
    }

    [Fact]
    public void A_promise_that_cannot_exist_is_refused()
    {
        Refused("days is 0 days: it must be more than 0 and at most 366 days", () => TeleworkPromise.PerYear(0.Days));
        Refused("days is 32 days: it must be more than 0 and at most 31 days", () => TeleworkPromise.PerMonth(32.Days));
        Refused("days is 6.5 days: it must be more than 0 and at most 6 days", () => TeleworkPromise.PerWeek(6.5m.Days));
        Refused("weeks is 54 weeks: it must be more than 0 and at most 53 weeks", () => TeleworkPromise.PerYear(54.Weeks, 2.Days));
        Refused("daysPerWeek is 7 days: it must be more than 0 and at most 6 days", () => Promise.WeeksAt(7.Days));
        Refused("days is 32 days: it must be between 0 and 31 days a month", () => Promise.OnSiteAtLeast(32.Days));
        Refused("days is 8 days: it must be between 0 and 7 days a week", () => Promise.OnSiteAtLeast(8.Days, CountingPeriod.Week));
        Refused("per is Year: it must be the month or the week", () => Promise.OnSiteAtLeast(8.Days, CountingPeriod.Year));
    }

    [Fact]
    public void Days_that_a_period_cannot_hold_are_refused()
    {
        Refused("worked is 22 days: it must be between 0 and the 21 days planned", () => Promise.Month(22.Days, 21.Days));
        Refused("planned is 32 days: it must be between 0 and 31 days", () => Promise.Month(22.Days, 32.Days));
        Refused("weekdays is None: it must be at least a day of the week", () => Promise.Month(1.Days, 2.Days, Weekdays.None));
        Refused("worked is 366 days: it must be between 0 and the 365 days of the presence", () => Promise.Year(2026, 366.Days, Metropole));
        Assert.Contains("a period with at least a day of 2027", Assert.Throws<ArgumentOutOfRangeException>(() => Promise.In(2027, FromMarch)).Message,
            StringComparison.Ordinal);
        Refused("Proration is 5: it must be a defined TeleworkProration", () => Promise.In(2025, FromMarch, new() { Proration = (TeleworkProration)5 }));
    }
}

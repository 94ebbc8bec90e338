using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Nights, Sundays, 1 May and young workers: checked, or named as not checked.</summary>
public class NightAndSundayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate Monday = new(2026, 1, 5);
    private static readonly WorkingLimitRules Adult = new() { IsUnder18 = false };

    private static readonly WorkingLimitRules Branch = Adult with
    {
        IsNightWorkAllowed = true,
        NightMaximum = 12.Hours,
        NightAverageMaximum = 44.Hours,
        IsNightRestGiven = true,
    };

    private static readonly Roster Nights = Posts(Post, 0, 1, 2, 3);

    [Fact]
    public void Nights_of_nine_hours_and_a_half_are_not_lawful_unless_an_agreement_says_more()
    {
        WorkingTimeCheck check = Nights.Check(Law);
        Assert.Equal((WorkingTimeBreaches.None, null), (check.Breaches, check.IsLawful));
        Assert.Equal((true, 9.5m.Hours, 38.Hours), (check.IsNightWorker, check.LongestNight, check.HighestAverage));
        Assert.Equal(
            WorkingTimeBreaches.NightWork | WorkingTimeBreaches.NightDay | WorkingTimeBreaches.YoungWorker,
            check.Unchecked);
        Assert.Contains("9 h 30", check.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_agreement_and_the_rest_make_them_lawful_and_each_of_them_counts()
    {
        Assert.True(Nights.Check(Law, Branch).IsLawful);
        Assert.Equal(WorkingTimeBreaches.NightDay, Nights.Check(Law, Branch with { NightMaximum = 8.Hours }).Breaches);
        Assert.Equal(WorkingTimeBreaches.NightDay, Nights.Check(Law, Branch with { NightMaximum = 9.Hours }).Breaches);
        Assert.Equal(WorkingTimeBreaches.NightRest, Nights.Check(Law, Branch with { IsNightRestGiven = false }).Breaches);
        Assert.Equal(WorkingTimeBreaches.NightWork, Nights.Check(Law, Branch with { IsNightWorkAllowed = false }).Breaches);
        Assert.Equal(WorkingTimeBreaches.NightRest, Nights.Check(Law, Branch with { IsNightRestGiven = null }).Unchecked);
        Assert.Equal(WorkingTimeBreaches.NightWork, Nights.Check(Law, Branch with { IsNightWorkAllowed = null }).Unchecked);
        Assert.Equal(WorkingTimeBreaches.NightDay, Nights.Check(Law, Branch with { NightMaximum = null }).Unchecked);
        Assert.Equal(WorkingTimeBreaches.YoungWorker, Nights.Check(Law, Branch with { IsUnder18 = true }).Unchecked);
        Assert.Contains(LabourCode.L3122_17, Nights.Check(Law, Branch).Explain().Sources);
    }

    [Fact]
    public void Forty_hours_on_average_bind_a_night_worker_and_forty_four_whatever_the_agreement()
    {
        Roster five = Posts(Post, 0, 1, 2, 3, 4); // 47.5 h
        Assert.Equal(
            WorkingTimeBreaches.AverageMaximum | WorkingTimeBreaches.NightAverage, five.Check(Law, Branch).Breaches);
        Roster eight = Posts(
            static day => [Shift.On(day, new(21, 0), new(1, 0)), Shift.On(day.PlusDays(1), new(1, 30), new(6, 0))], 0, 1, 2, 3, 4);
        Assert.Equal(42.5m.Hours, eight.Check(Law, Branch).HighestAverage);
        Assert.True(eight.Check(Law, Branch).IsLawful);
        Assert.Equal(WorkingTimeBreaches.NightAverage, eight.Check(Law, Branch with { NightAverageMaximum = 40.Hours }).Breaches);
        Assert.Equal(WorkingTimeBreaches.NightAverage, eight.Check(Law, Branch with { NightAverageMaximum = null }).Unchecked);
    }

    [Fact]
    public void A_night_worker_is_one_by_the_usual_timetable_or_by_the_year()
    {
        Assert.True(Nights.Check(Law).IsNightWorker);
        Assert.False(Posts(static day => [Shift.On(day, new(9, 0), new(17, 0))], 0, 1, 2).Check(Law).IsNightWorker);
        Assert.Null(Posts(Post, 0).Check(Law).IsNightWorker); // one night a week, 102 hours of night
        Assert.True(Posts(static day => [Shift.On(day, new(20, 0), new(0, 0))], 0, 1).Check(Law).IsNightWorker); // three hours, twice
        Assert.Null(Posts(static day => [Shift.On(day, new(20, 0), new(23, 59))], 0, 1).Check(Law).IsNightWorker); // a minute less
        LocalDate end = Monday.PlusDays((52 * 7) - 1);
        Roster year = Roster.Over(new(Monday, end), Enumerable.Range(0, 52).SelectMany(static week => Post(Monday.PlusDays(7 * week))));
        Assert.True(year.Check(Law).IsNightWorker); // one night a week, 442 hours in the year
        Assert.False(Posts(Post, 0).Check(Law, Adult with { IsNightWorker = false }).IsNightWorker);
    }

    [Fact]
    public void The_night_of_the_agreement_takes_the_place_of_that_of_the_law()
    {
        Roster evenings = Posts(static day => [Shift.On(day, new(18, 0), new(0, 0))], 0, 1);
        Assert.True(evenings.Check(Law).IsNightWorker);
        Assert.Null(evenings.Check(Law, Adult with { NightStart = new(22, 0), NightEnd = new(7, 0) }).IsNightWorker);
        Roster early = Posts(static day => [Shift.On(day, new(4, 0), new(11, 0))], 0, 1);
        Assert.Null(early.Check(Law).IsNightWorker);
        Assert.True(early.Check(Law, Adult with { NightEnd = new(7, 0) }).IsNightWorker);
        Refused("NightStart is 20:00:00: it must be 21:00 or later (C. trav. L3122-2)", static () => new WorkingLimitRules { NightStart = new(20, 0) });
        Refused("NightEnd is 07:01:00: it must be between 05:00 and 07:00", static () => new WorkingLimitRules { NightEnd = new(7, 1) });
        Refused("NightEnd is 04:59:00: it must be between 05:00 and 07:00", static () => new WorkingLimitRules { NightEnd = new(4, 59) });
        Refused("NightMaximum is 7 h: it must be between 8 h and 12 h", static () => new WorkingLimitRules { NightMaximum = 7.Hours });
        Refused("NightMaximum is 13 h: it must be between 8 h and 12 h", static () => new WorkingLimitRules { NightMaximum = 13.Hours });
        Refused("NightAverageMaximum is 39 h: it must be between 40 h and 44 h", static () => new WorkingLimitRules { NightAverageMaximum = 39.Hours });
        Refused("NightAverageMaximum is 45 h: it must be between 40 h and 44 h", static () => new WorkingLimitRules { NightAverageMaximum = 45.Hours });
        Refused("Sundays is 9: it must be a defined SundayGround", static () => new WorkingLimitRules { Sundays = (SundayGround)9 });
    }

    [Fact]
    public void A_Sunday_needs_a_ground_and_Alsace_Moselle_has_its_own_rules()
    {
        Roster roster = Posts(static day => [Shift.On(day, new(9, 0), new(12, 0))], 0, 6);
        Assert.Equal((null, WorkingTimeBreaches.SundayRest), (roster.Check(Law, Adult).IsLawful, roster.Check(Law, Adult).Unchecked));
        Assert.Equal(WorkingTimeBreaches.SundayRest, roster.Check(Law, Adult with { Sundays = SundayGround.None }).Breaches);
        Assert.True(roster.Check(Law, Adult with { Sundays = SundayGround.Rotation }).IsLawful);
        Assert.True(roster.Check(Law, Adult with { Sundays = SundayGround.Other }).IsLawful);
        Assert.Equal(WorkingTimeBreaches.SundayRest, roster.Check(Law, Adult with { Sundays = SundayGround.AlsaceMoselle }).Unchecked);
        Assert.Contains(LabourCode.L3132_12, roster.Check(Law, Adult with { Sundays = SundayGround.Rotation }).Explain().Sources);
        WeekPattern week = WeekPattern.Of(7.Hours, 7.Hours, 7.Hours).With(IsoDayOfWeek.Sunday, 7.Hours);
        Assert.True(WorkCycle.Of(week).Check(Monday, Law).Unchecked.HasFlag(WorkingTimeBreaches.SundayRest));
        Assert.False(WeeklySchedule.Of(35.Hours).Check(Monday, Law).Unchecked.HasFlag(WorkingTimeBreaches.SundayRest));
        Assert.All(Enum.GetValues<SundayGround>(), static ground =>
            Assert.NotEqual(ground.Label(Language.English), ground.Label(Language.French)));
    }

    [Fact]
    public void A_first_of_May_is_named_and_never_found_lawful()
    {
        Roster may = Roster.Over(new(new(2026, 4, 27), new(2026, 5, 3)), Shift.On(new(2026, 5, 1), new(9, 0), new(12, 0)));
        Assert.True(may.Check(Law, Adult).Unchecked.HasFlag(WorkingTimeBreaches.MayDay));
        Roster eve = Roster.Over(new(new(2026, 4, 27), new(2026, 5, 3)), Shift.On(new(2026, 4, 30), new(20, 0), new(0, 0)));
        Assert.False(eve.Check(Law, Adult).Unchecked.HasFlag(WorkingTimeBreaches.MayDay));
    }

    /// <summary>
    /// What the rules do not say is what may still be asked: with any of these facts unsaid no roster that it matters to is lawful.
    /// </summary>
    [Property]
    public bool No_check_with_an_unstated_fact_is_true(FsCheck.DoNotSize<int> said, bool sundays, bool nights)
    {
        Random random = new(said.Item);
        T? Maybe<T>(T value)
            where T : struct => random.Next(2) == 0 ? null : value;
        WorkingLimitRules rules = new()
        {
            IsNightWorkAllowed = Maybe(true),
            NightMaximum = Maybe(12.Hours),
            IsNightRestGiven = Maybe(true),
            Sundays = Maybe(SundayGround.Rotation),
            IsUnder18 = Maybe(false),
        };
        Roster roster = Posts(nights ? Post : static day => [Shift.On(day, new(9, 0), new(12, 0))], sundays ? [0, 6] : [0, 2]);
        bool unsaid = rules.IsUnder18 is null
            || (sundays && rules.Sundays is null)
            || (nights && (rules.IsNightWorkAllowed is null || rules.NightMaximum is null || rules.IsNightRestGiven is null));
        return roster.Check(Law, rules).IsLawful == (unsaid ? null : true)
            && WeeklySchedule.Of(35.Hours).Check(Monday, Law, rules).IsLawful is null;
    }

    // Twelve weeks of the same days; a night that begins on a Sunday ends in a thirteenth.
    private static Roster Posts(Func<LocalDate, Shift[]> post, params int[] days) => Roster.Over(
        new(Monday, Monday.PlusDays(((days.Contains(6) ? 13 : 12) * 7) - 1)),
        Enumerable.Range(0, 12).SelectMany(week => days.SelectMany(day => post(Monday.PlusDays((7 * week) + day)))));

    private static Shift[] Post(LocalDate day) => [Shift.On(day, new(21, 0), new(1, 0)), Shift.On(day.PlusDays(1), new(1, 30), new(7, 0))];
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class WorkingLimitsTests
{
    private const WorkingTimeBreaches Age = WorkingTimeBreaches.YoungWorker;

    private const WorkingTimeBreaches Clock = WorkingTimeBreaches.DailyRest | WorkingTimeBreaches.WeeklyRest | WorkingTimeBreaches.Break
        | WorkingTimeBreaches.NightWork | Age;

    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate Monday = new(2026, 3, 16);
    private static readonly WorkCycle Heavy = WorkCycle.Of(WeekPattern.Of(11.Hours, 11.Hours, 11.Hours, 11.Hours, 5.Hours));

    [Fact]
    public void An_ordinary_week_is_lawful_as_far_as_its_hours_tell()
    {
        WorkingTimeCheck check = WeeklySchedule.Of(39.Hours).Check(Monday, Law);
        Assert.Equal((WorkingTimeBreaches.None, Clock, (bool?)null), (check.Breaches, check.Unchecked, check.IsLawful));
        Assert.Equal((7.8m.Hours, 39.Hours, 39.Hours, 5), (check.LongestDay, check.LongestWeek, check.HighestAverage, check.MostDays));
    }

    [Fact]
    public void Long_days_weeks_and_averages_are_told_apart()
    {
        Assert.Equal(WorkingTimeBreaches.DailyMaximum | WorkingTimeBreaches.WeeklyMaximum | WorkingTimeBreaches.AverageMaximum,
            Heavy.Check(Monday, Law).Breaches);
        Assert.Equal(WorkingTimeBreaches.AverageMaximum, WeeklySchedule.Of(45.Hours).Check(Monday, Law).Breaches);
        Assert.Equal(
            WorkingTimeBreaches.DaysAWeek, WorkCycle.Of(WeekPattern.Of([.. Enumerable.Repeat(5.Hours, 7)])).Check(Monday, Law).Breaches);
    }

    [Fact]
    public void Two_heavy_weeks_in_twelve_hold_the_average()
    {
        WeekPattern usual = WeekPattern.Of(WeeklySchedule.Of(43.2m.Hours));
        WeekPattern heavy = WeekPattern.Of(WeeklySchedule.Of(48.Hours));
        Assert.Equal(WorkingTimeBreaches.None, Cycle(2).Breaches);
        Assert.Equal(WorkingTimeBreaches.AverageMaximum, Cycle(3).Breaches);
        Assert.Equal(44.4m.Hours, Cycle(3).HighestAverage);

        WorkingTimeCheck Cycle(int weeks) =>
            WorkCycle.Of(Monday, [.. Enumerable.Repeat(heavy, weeks), .. Enumerable.Repeat(usual, 12 - weeks)]).Check(Monday, Law);
    }

    [Fact]
    public void An_agreement_or_an_authorisation_raises_a_limit_up_to_what_the_law_allows()
    {
        WorkingLimitRules raised = new() { DailyMaximum = 12.Hours, WeeklyMaximum = 60.Hours, AverageMaximum = 46.Hours };
        Assert.Equal(WorkingTimeBreaches.AverageMaximum, Heavy.Check(Monday, Law, raised).Breaches);
        Assert.Equal(
            WorkingTimeBreaches.WeeklyMaximum,
            WeeklySchedule.Of(44.5m.Hours).Check(Monday, Law, raised with { WeeklyMaximum = 44.Hours }).Breaches);
        Assert.StartsWith("DailyMaximum is 12.5 h: it must be at most 12 h (C. trav. L3121-19)", Refused(new() { DailyMaximum = 12.5m.Hours }),
            StringComparison.Ordinal);
        Assert.StartsWith("WeeklyMaximum is 61 h: it must be at most 60 h (C. trav. L3121-21)", Refused(new() { WeeklyMaximum = 61.Hours }),
            StringComparison.Ordinal);
        Assert.StartsWith("AverageMaximum is 47 h: it must be at most 46 h (C. trav. L3121-23)", Refused(new() { AverageMaximum = 47.Hours }),
            StringComparison.Ordinal);
        Assert.StartsWith("DailyMaximum is 0 h: it must be more than 0 h",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => new WorkingLimitRules { DailyMaximum = Hours.Zero }).Message, StringComparison.Ordinal);

        static string Refused(WorkingLimitRules rules) =>
            Assert.Throws<ArgumentOutOfRangeException>(() => Heavy.Check(Monday, Law, rules)).Message;
    }

    [Fact]
    public void A_forfait_in_days_is_outside_the_hours_not_outside_the_rests()
    {
        WorkingLimitRules forfait = new() { IsForfaitInDays = true };
        Assert.Equal(
            (WorkingTimeBreaches.None, Clock | WorkingTimeBreaches.NightDay | WorkingTimeBreaches.NightAverage),
            (Heavy.Check(Monday, Law, forfait).Breaches, Heavy.Check(Monday, Law, forfait).Unchecked));
        Assert.Contains(LabourCode.L3121_62, Heavy.Check(Monday, Law, forfait).Explain().Sources);
        Roster late = Roster.Of(Day(0, 8, 20), Day(1, 6, 20));
        Assert.Equal(WorkingTimeBreaches.DailyRest | WorkingTimeBreaches.Break, late.Check(Law, forfait).Breaches);
    }

    [Fact]
    public void A_roster_of_ordinary_days_is_lawful()
    {
        Roster roster = Roster.Over(
            new(Monday, Monday.PlusDays(6)), Enumerable.Range(0, 5).SelectMany(static day => new[] { Day(day, 9, 12), Day(day, 13, 17) }));
        WorkingTimeCheck check = roster.Check(Law);
        Assert.Equal((WorkingTimeBreaches.None, WorkingTimeBreaches.AverageMaximum | Age), (check.Breaches, check.Unchecked));
        Assert.Equal((7.Hours, 35.Hours, 5), (check.LongestDay, check.LongestWeek, check.MostDays));
        Assert.Equal((35.Hours, Hours.Zero, Hours.Zero),
            (roster.HoursInWeek(Monday), roster.HoursInWeek(Monday.PlusDays(7)), roster.HoursInWeek(Monday.PlusDays(-1))));
    }

    [Fact]
    public void Six_hours_need_a_break_of_twenty_minutes()
    {
        Assert.Equal(WorkingTimeBreaches.Break, Roster.Of(Day(0, 8, 14)).Check(Law).Breaches);
        Assert.Equal(WorkingTimeBreaches.None, Roster.Of(Shift.On(Monday, new(8, 0), new(13, 59))).Check(Law).Breaches);
        Assert.Equal(WorkingTimeBreaches.None, With(20).Breaches);
        Assert.Equal(WorkingTimeBreaches.Break, With(19).Breaches);

        static WorkingTimeCheck With(int minutes) =>
            Roster.Of(Day(0, 8, 12), Shift.On(Monday, new LocalTime(12, 0).PlusMinutes(minutes), new(16, 0))).Check(Law);
    }

    [Fact]
    public void The_six_hours_are_those_of_the_day_and_the_break_comes_by_their_end()
    {
        Assert.Equal(WorkingTimeBreaches.None, Roster.Of(Day(0, 8, 9), Shift.On(Monday, new(9, 30), new(16, 0))).Check(Law).Breaches);
        Assert.Equal(WorkingTimeBreaches.None, Roster.Of(Day(0, 8, 14), Shift.On(Monday, new(14, 20), new(16, 0))).Check(Law).Breaches);
        Assert.Equal(
            WorkingTimeBreaches.Break,
            Roster.Of(Day(0, 8, 11), Shift.On(Monday, new(11, 10), new(14, 11)), Day(0, 15, 16)).Check(Law).Breaches);
        Assert.Equal(WorkingTimeBreaches.Break, Roster.Of(Day(0, 8, 9), Day(0, 10, 11), Day(1, 8, 14)).Check(Law).Breaches);
        Assert.Equal(
            WorkingTimeBreaches.Break, Roster.Of(Day(0, 20, 2), Shift.On(Monday.PlusDays(1), new(2, 10), new(5, 0))).Check(Law).Breaches);
    }

    [Fact]
    public void The_daily_rest_is_the_longest_of_the_24_hours_from_a_start()
    {
        Roster roster = Roster.Of(Day(0, 8, 12), Shift.On(Monday, new(13, 0), new(21, 30)), Day(1, 7, 12));
        Assert.Contains("Compté : repos quotidien le plus court = 9 h 30\n  Retenu : repos quotidien respecté = non [C. trav. L3131-1]",
            roster.Check(Law).Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_known_in_part_leaves_its_rest_unchecked()
    {
        Roster two = Roster.Of(Day(0, 8, 12), Day(1, 8, 12));
        Assert.Equal(
            WorkingTimeBreaches.DailyRest | WorkingTimeBreaches.WeeklyRest | WorkingTimeBreaches.AverageMaximum | Age,
            Roster.Of(Day(0, 8, 12), Day(1, 14, 18)).Check(Law).Unchecked);
        Assert.Equal(WorkingTimeBreaches.WeeklyRest | WorkingTimeBreaches.AverageMaximum | Age, two.Check(Law).Unchecked);
        Assert.Contains("repos hebdomadaire = inconnu — le planning ne couvre pas toute la semaine",
            two.Check(Law).Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
        Roster week = Roster.Over(new(Monday, Monday.PlusDays(6)), two.Shifts);
        Assert.Equal(WorkingTimeBreaches.AverageMaximum | Age, week.Check(Law).Unchecked);
        Assert.Contains("repos hebdomadaire le plus court = 132 h", week.Check(Law).Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
        Assert.Equal((week.Shifts, false), (two.Shifts, week == two));
        Assert.StartsWith("shifts go beyond the period, 2026-03-16 to 2026-03-16",
            Assert.Throws<ArgumentException>(() => Roster.Over(new(Monday, Monday), two.Shifts)).Message, StringComparison.Ordinal);
        Assert.StartsWith("shifts go beyond the period, 2026-03-17 to 2026-03-17.",
            Assert.Throws<ArgumentException>(
                () => Roster.Over(new(Monday.PlusDays(1), Monday.PlusDays(1)), two.Shifts)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Eleven_hours_separate_two_days()
    {
        Assert.Equal(WorkingTimeBreaches.None, Roster.Of(Day(0, 17, 21), Day(1, 8, 12)).Check(Law).Breaches);
        Assert.Equal(
            WorkingTimeBreaches.DailyRest,
            Roster.Of(Day(0, 16, 21), Shift.On(Monday.PlusDays(1), new(7, 59), new(12, 0))).Check(Law).Breaches);
    }

    [Fact]
    public void A_night_belongs_to_both_its_days()
    {
        WorkingTimeCheck check = Roster.Of(Day(0, 22, 3), Shift.On(Monday.PlusDays(1), new(3, 30), new(7, 0))).Check(Law);
        Assert.Equal((6.5m.Hours, 8.5m.Hours, 2), (check.LongestDay, check.LongestWeek, check.MostDays));
        Assert.Equal(WorkingTimeBreaches.None, check.Breaches);
    }

    [Fact]
    public void Seven_days_in_a_row_have_no_weekly_rest()
    {
        Roster roster = Roster.Of(Enumerable.Range(0, 7).Select(static day => Day(day, 9, 12)));
        Assert.Equal(WorkingTimeBreaches.DaysAWeek | WorkingTimeBreaches.WeeklyRest, roster.Check(Law).Breaches);
        Roster saturday = Roster.Of(
        [
            .. Enumerable.Range(0, 6).Select(static day => Day(day, 9, 12)),
            Shift.On(Monday.PlusDays(5), new(20, 0), new(22, 0)),
            Day(7, 8, 12),
        ]);
        Assert.Equal(WorkingTimeBreaches.WeeklyRest, saturday.Check(Law).Breaches);
    }

    [Theory]
    [InlineData(8, 0, WorkingTimeBreaches.None)]
    [InlineData(7, 59, WorkingTimeBreaches.WeeklyRest)]
    public void Thirty_five_hours_of_weekly_rest_are_enough(int hour, int minute, WorkingTimeBreaches breaches)
    {
        // From Saturday at 21:00 to the next Monday.
        Shift[] shifts =
        [
            .. Enumerable.Range(0, 5).Select(
                static day => Day(day, 9, 12)), Day(5, 17, 21), Shift.On(Monday.PlusDays(7), new(hour, minute), new(12, 0)),
        ];
        WorkingTimeCheck check = Roster.Over(new(Monday, Monday.PlusDays(13)), shifts).Check(Law);
        Assert.Equal((breaches, WorkingTimeBreaches.AverageMaximum | Age), (check.Breaches, check.Unchecked));
    }

    [Fact]
    public void A_shift_that_ends_at_midnight_belongs_to_the_day_that_ends()
    {
        LocalDate sunday = Monday.PlusDays(6);
        Roster roster = Roster.Of(Day(6, 20, 0));
        Assert.Equal(new DateInterval(sunday, sunday), roster.Period);
        Assert.Equal((4.Hours, Hours.Zero), (roster.HoursInWeek(sunday), roster.HoursInWeek(sunday.PlusDays(1))));
        Assert.Equal(new DateInterval(Monday, sunday), Roster.Over(new(Monday, sunday), roster.Shifts).Period);
    }

    [Fact]
    public void Twelve_weeks_are_needed_for_the_average()
    {
        IEnumerable<Shift> shifts = Enumerable.Range(0, 12 * 7).Where(static day => day % 7 < 5)
            .SelectMany(static day => new[] { Day(day, 8, 12), Day(day, 13, 18) });
        WorkingTimeCheck check = Roster.Of(shifts).Check(Law);
        Assert.Equal(
            (WorkingTimeBreaches.AverageMaximum,
                WorkingTimeBreaches.DailyRest | WorkingTimeBreaches.WeeklyRest | WorkingTimeBreaches.MayDay | Age,
                45.Hours),
            (check.Breaches, check.Unchecked, check.HighestAverage));
        Assert.Null(Roster.Of(shifts.SkipLast(10)).Check(Law).HighestAverage);
    }

    [Fact]
    public void Stretches_that_cannot_be_are_refused()
    {
        LocalDateTime eight = Monday + new LocalTime(8, 0);
        Assert.Contains("end must be after the start, by 24 h at most", Refused(() => Shift.Of(eight, eight)), StringComparison.Ordinal);
        Assert.Contains("by 24 h at most", Refused(() => Shift.Of(eight, eight.PlusHours(25))), StringComparison.Ordinal);
        Assert.Contains("its times have no seconds", Refused(() => Shift.Of(eight.PlusSeconds(1), eight.PlusHours(1))), StringComparison.Ordinal);
        Assert.Contains("between 1982-01-01 and 2199-12-31", Refused(() => Shift.On(new(1981, 1, 1), new(8, 0), new(9, 0))), StringComparison.Ordinal);
        Assert.StartsWith("shifts is empty", Assert.Throws<ArgumentException>(() => Roster.Of()).Message, StringComparison.Ordinal);
        Assert.StartsWith("shifts overlap: 2026-03-16 08:00–12:00 (4 h) and 2026-03-16 11:00–13:00 (2 h)",
            Assert.Throws<ArgumentException>(() => Roster.Of(Day(0, 11, 13), Day(0, 8, 12))).Message, StringComparison.Ordinal);

        static string Refused(Func<object> action) => Assert.Throws<ArgumentOutOfRangeException>(action).Message;
    }

    [Fact]
    public void A_check_is_explained_with_its_articles()
    {
        Explanation why = WeeklySchedule.Of(45.Hours).Check(Monday, Law).Explain();
        Assert.Equal(
            """
            Durées maximales et repos
              Lu : durée quotidienne maximale = 10 h — à défaut d'accord ou d'autorisation [C. trav. L3121-18]
              Compté : journée la plus longue = 9 h
              Retenu : durée quotidienne maximale respectée = oui [C. trav. L3121-18]
              Lu : durée hebdomadaire maximale = 48 h — à défaut d'autorisation [C. trav. L3121-20]
              Compté : semaine la plus longue = 45 h
              Retenu : durée hebdomadaire maximale respectée = oui [C. trav. L3121-20]
              Lu : moyenne maximale sur 12 semaines = 44 h — à défaut d'accord ou d'autorisation [C. trav. L3121-22]
              Compté : moyenne la plus haute de 12 semaines consécutives = 45 h
              Retenu : moyenne maximale sur 12 semaines respectée = non — moyenne maximale sur 12 semaines par accord : 46 h (C. trav. L3121-23) [C. trav. L3121-22]
              Lu : jours de travail par semaine = 6 j [C. trav. L3132-1]
              Compté : jours travaillés dans la semaine, au plus = 5 j
              Retenu : six jours de travail par semaine au plus = oui [C. trav. L3132-1]
              Retenu : repos quotidien ; repos hebdomadaire ; pause = inconnu — les heures de début et de fin ne sont pas connues
              Retenu : travailleur de nuit = inconnu — les heures de début et de fin ne sont pas connues [C. trav. L3122-5]
              Retenu : recours au travail de nuit = inconnu — l'accord ou l'autorisation n'est pas précisé
              Lu : durée quotidienne maximale du travailleur de nuit = 8 h — à défaut d'accord ou d'autorisation [C. trav. L3122-6]
              Compté : journée la plus longue touchant la nuit = 9 h
              Retenu : durée quotidienne du travailleur de nuit = inconnu — il n'est pas établi que le salarié travaille de nuit
              Lu : moyenne maximale sur 12 semaines du travailleur de nuit = 40 h — à défaut d'accord [C. trav. L3122-7]
              Retenu : moyenne du travailleur de nuit sur 12 semaines = inconnu — il n'est pas établi que le salarié travaille de nuit
              Retenu : repos dominical respecté, ou dérogation = oui [C. trav. L3132-3]
              Retenu : limites des moins de 18 ans = inconnu — l'âge du salarié n'est pas précisé
            Droit vérifié le 24 juillet 2026.
            """.ReplaceLineEndings("\n"),
            why.ToText(Language.French).Plain());
        Assert.Equal(
            [
                LabourCode.L3121_18,
                LabourCode.L3121_20,
                LabourCode.L3121_22,
                LabourCode.L3132_1,
                LabourCode.L3122_5,
                LabourCode.L3122_6,
                LabourCode.L3122_7,
                LabourCode.L3132_3,
            ],
            why.Sources);
        Assert.Equal(
            [
                LabourCode.L3121_18,
                LabourCode.L3121_20,
                LabourCode.L3121_22,
                LabourCode.L3132_1,
                LabourCode.L3131_1,
                LabourCode.L3132_2,
                LabourCode.L3121_16,
                LabourCode.L3122_2,
                LabourCode.L3122_5,
                LabourCode.L3132_3,
            ],
            Roster.Over(new(Monday, Monday.PlusDays(6)), Day(0, 8, 12)).Check(Law).Explain().Sources);
    }

    [Fact]
    public void Terms_and_results_say_what_they_are()
    {
        Assert.Equal("a day too long; a week too long; too long on average over 12 weeks", Heavy.Check(Monday, Law).ToString());
        Assert.Equal("rien à redire sur ce qui a pu être contrôlé", WeeklySchedule.Of(35.Hours).Check(Monday, Law).ToString(Language.French));
        Assert.Equal("2 stretch(es) of work, 16 March 2026 to 17 March 2026", Roster.Of(Day(0, 8, 12), Day(1, 8, 12)).ToString());
        Assert.Equal("1 plage(s) de travail, 16 mars 2026 au 16 mars 2026", Roster.Of(Day(0, 8, 12)).ToString(Language.French));
        Assert.Equal(("limits of working time", "C. trav. L3121-23"),
            (new WorkingLimitRules().ToString(), new WorkingLimitRules { Source = LabourCode.L3121_23 }.ToString()));
        Assert.Equal(Roster.Of(Day(0, 8, 12), Day(1, 8, 12)), Roster.Of(Day(1, 8, 12), Day(0, 8, 12)));
        Assert.Equal(4.Hours, Day(0, 8, 12).Length);
    }

    private static Shift Day(int day, int from, int to) => Shift.On(Monday.PlusDays(day), new(from, 0), new(to, 0));
}

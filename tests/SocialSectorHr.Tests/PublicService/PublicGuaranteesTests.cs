using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.PublicService;

/// <summary>The guarantees of working time of public agents, each at its boundary; the absences and the leave beside them.</summary>
public class PublicGuaranteesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate Monday = new(2026, 3, 2);

    private static readonly PublicLeaveRight FiveDays = PublicLeaveRight.Of(Days.Of(5));

    // Clock times of one day in a week that is else free.
    public static TheoryData<PublicTimeBreaches, string> DaysOfWork => new()
    {
        { PublicTimeBreaches.None, "8:00-13:00 14:00-19:00" }, // ten hours
        { PublicTimeBreaches.Day, "8:00-13:00 14:00-19:01" },
        { PublicTimeBreaches.None, "7:00-12:00 15:00-19:00" }, // a span of twelve
        { PublicTimeBreaches.Span, "7:00-12:00 15:00-19:01" },
        { PublicTimeBreaches.None, "8:00-13:59" },
        { PublicTimeBreaches.Break, "8:00-14:00" },
        { PublicTimeBreaches.None, "8:00-13:00 13:20-18:00" },
        { PublicTimeBreaches.Break, "8:00-13:00 13:19-18:00" },
    };

    [Theory]
    [MemberData(nameof(DaysOfWork))]
    public void A_day_keeps_to_each_guarantee_or_not(PublicTimeBreaches breach, string times)
    {
        PublicTimeCheck check = Week(Shifts(Monday.PlusDays(2), times)).PublicGuarantees(Law);
        Assert.Equal(breach, check.Breaches);
        Assert.Equal(PublicTimeBreaches.Average, check.Unchecked);
        Assert.Equal(breach == PublicTimeBreaches.None ? null : false, check.IsLawful);
        Assert.Equal([PublicAgentDecree.Guarantees], check.Explain().Sources);
    }

    [Fact]
    public void The_rests_and_the_weeks_are_held_to_theirs()
    {
        Shift[] late = [.. Shifts(Monday, "14:00-19:00"), .. Shifts(Monday.PlusDays(1), "5:59-11:00")];
        // The day goes on until a daily rest: its span is too long as well.
        Assert.Equal(PublicTimeBreaches.Span | PublicTimeBreaches.DailyRest, Week(late).PublicGuarantees(Law).Breaches);
        Shift[] eleven = [.. Shifts(Monday, "14:00-19:00"), .. Shifts(Monday.PlusDays(1), "6:00-11:00")];
        Assert.Equal(PublicTimeBreaches.None, Week(eleven).PublicGuarantees(Law).Breaches);
        Shift[] long48 = [.. Enumerable.Range(0, 6).SelectMany(static day => Shifts(Monday.PlusDays(day), "8:00-12:00 13:00-17:00"))];
        Assert.Equal(PublicTimeBreaches.None, Week(long48).PublicGuarantees(Law).Breaches);
        Shift[] more = [.. long48.SkipLast(1), .. Shifts(Monday.PlusDays(5), "13:00-17:01")];
        Assert.Equal(PublicTimeBreaches.Week, Week(more).PublicGuarantees(Law).Breaches);
        Shift[] seven = [.. Enumerable.Range(0, 7).SelectMany(static day => Shifts(Monday.PlusDays(day), "8:00-12:00"))];
        Assert.Equal(PublicTimeBreaches.WeeklyRest, Week(seven).PublicGuarantees(Law).Breaches);
        Assert.Equal(
            PublicTimeBreaches.Average | PublicTimeBreaches.DailyRest | PublicTimeBreaches.WeeklyRest,
            Roster.Of(Shifts(Monday, "8:00-13:00 14:00-19:00")).PublicGuarantees(Law).Unchecked);
        Assert.Throws<ArgumentNullException>("roster", () => ((Roster)null!).PublicGuarantees(Law));
    }

    [Theory]
    [InlineData("8:00-13:00 14:00-17:48", true)] // 44 h
    [InlineData("8:00-13:00 14:00-17:49", false)]
    public void Twelve_weeks_are_held_to_44_hours_on_average(string times, bool isLawful)
    {
        Shift[] shifts =
        [
            .. Enumerable.Range(0, 84).Where(static day => day % 7 < 5).SelectMany(day => Shifts(Monday.PlusDays(day), times)),
        ];
        PublicTimeCheck check = Roster.Over(new(Monday, Monday.PlusDays(83)), shifts).PublicGuarantees(Law);
        Assert.Equal((isLawful, PublicTimeBreaches.None), (check.IsLawful!.Value, check.Unchecked));
        Assert.Equal(isLawful ? PublicTimeBreaches.None : PublicTimeBreaches.Average, check.Breaches);
    }

    [Property]
    public bool A_later_end_never_keeps_to_more(ushort length, ushort more)
    {
        LocalDateTime start = Monday.PlusDays(2).At(new(6, 0));
        int shorter = 1 + (length % 900);
        PublicTimeBreaches Found(int minutes) => Week([Shift.Of(start, start.PlusMinutes(minutes))]).PublicGuarantees(Law).Breaches;
        PublicTimeBreaches less = Found(shorter);
        return (Found(shorter + (more % 120)) & less) == less;
    }

    [Fact]
    public void The_quotient_of_sickness_has_its_readings()
    {
        PublicCycle cycle = PublicCycle.Of(Hours.Of(39));
        Readings<PublicRttLost> readings = cycle.RttLost(Days.Of(10), Days.Of(80)).Readings();
        Assert.Equal(6, readings.Count);
        Assert.Equal((Days.Of(1), Days.Of(1), Days.Of(10)), (readings.Usual.Lost, readings.Lowest.Lost, readings.Highest.Lost));
        Assert.Equal(3, cycle.RttLost(Days.Of(30)).Readings().Count);
        PublicRttRules halves = new() { QuotientRounding = DayRounding.HalfDayUp };
        Assert.Equal(Days.Of(10), cycle.RttLost(Days.Of(30), rules: halves).Readings().Usual.WholeQuotient);
        Assert.Equal(4, cycle.RttLost(Days.Of(30), rules: halves).Readings().Count);
        Assert.Single(PublicCycle.Of(Hours.Of(35)).RttLost(Days.Of(30)).Readings());
        Assert.Single(default(PublicRttLost).Readings());
    }

    [Fact]
    public void An_absence_on_leave_lasts_31_days_at_most()
    {
        PublicLeaveAbsence july = FiveDays.Absence(new(new(2026, 7, 1), new(2026, 7, 31)));
        Assert.Equal((Days.Of(31), true, new LocalDate(2026, 7, 31)), (july.Days, july.IsLawful!.Value, july.LatestEnd!.Value));
        Assert.False(FiveDays.Absence(new(new(2026, 7, 1), new(2026, 8, 1))).IsLawful);
        Assert.Null(FiveDays.Absence(new(new(2026, 7, 1), new(2026, 8, 31)), isBonified: true).IsLawful);
        Assert.Equal([PublicAgentDecree.Leave4], july.Explain().Sources);
        Assert.Throws<ArgumentNullException>("right", () => ((PublicLeaveRight)null!).Absence(new(Monday, Monday)));
    }

    [Fact]
    public void Leave_is_not_lost_by_who_was_not_told()
    {
        LocalDate back = new(2026, 3, 2);
        Assert.True(FiveDays.CarryOver(Days.Of(12), PublicLeaveCause.Health, back).IsLossAtRisk);
        Assert.False(FiveDays.CarryOver(Days.Of(12), PublicLeaveCause.Health, back, informedOn: new(2027, 6, 2)).IsLossAtRisk);
        Assert.True(FiveDays.CarryOver(Days.Of(12), PublicLeaveCause.Health, back, informedOn: new(2027, 6, 3)).IsLossAtRisk);
        Assert.False(default(PublicCarryOver).IsLossAtRisk);
        Assert.Contains(
            AdministrativeRulings.Ce_2025_10_17, FiveDays.CarryOver(Days.Of(12), PublicLeaveCause.Health, back).Explain().Sources);
    }

    [Theory]
    [InlineData("2025-10-01", "2025-10-01", "2027-01-01")] // back in the year
    [InlineData("2026-03-02", "2025-12-31", "2027-03-31")] // back later
    [InlineData(null, "2025-12-31", "2027-03-31")] // still away
    public void Leave_acquired_in_the_absence_begins_to_run_at_the_end_of_its_year(string? back, string start, string end)
    {
        PublicCarryOver carried = FiveDays.CarryOverEarned(
            Days.Of(25), PublicLeaveCause.Health, 2025, back is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(back).Value);
        Assert.Equal(
            (Days.Of(20), NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value),
            (carried.Days, carried.Start!.Value, carried.End!.Value));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => FiveDays.CarryOverEarned(Days.Of(5), PublicLeaveCause.Health, 2024));
        Assert.Throws<ArgumentOutOfRangeException>("cause", () => FiveDays.CarryOverEarned(Days.Of(5), PublicLeaveCause.Other, 2025));
    }

    [Fact]
    public void Part_time_has_the_days_it_works_and_youth_the_rest_unpaid()
    {
        Assert.Equal(Days.Of(25), FiveDays.Year(Months.Of(12)).Annual); // 80 % over five days
        Assert.Equal(Days.Of(20), PublicLeaveRight.Of(Days.Of(4)).Year(Months.Of(12)).Annual);
        PublicLeaveYear young = FiveDays.Year(Months.Of(4));
        Assert.Equal((Days.Of(8.5m), Days.Of(16.5m)), (young.Annual, young.UnpaidUnder21));
        Assert.Equal(Days.Zero, FiveDays.Year(Months.Of(12)).UnpaidUnder21);
        Assert.Contains(PublicAgentDecree.LeaveUnder21, young.Explain().Sources);

        // Half days count for a half: eight of them are four days.
        Assert.Equal(Days.Zero, FiveDays.Year(Months.Of(12), Days.OfFraction(8, 2)).Fractioning);
    }

    [Theory]
    [InlineData(PublicEvent.Marriage, "2026-11-21", 5, LeaveUnit.Ouvrables, false, null)]
    [InlineData(PublicEvent.CloseRelative, "2026-11-21", 3, LeaveUnit.Ouvrables, false, null)]
    [InlineData(PublicEvent.ChildDeath, "2023-07-20", 5, LeaveUnit.Ouvrables, true, null)]
    [InlineData(PublicEvent.ChildDeath, "2023-07-21", 12, LeaveUnit.Ouvrables, true, null)]
    [InlineData(PublicEvent.YoungChildDeath, "2023-07-20", 7, LeaveUnit.Ouvres, true, "2024-07-20")]
    [InlineData(PublicEvent.YoungChildDeath, "2026-11-10", 14, LeaveUnit.Ouvrables, true, "2027-11-10")]
    [InlineData(PublicEvent.ChildDisability, "2026-11-21", null, LeaveUnit.Ouvrables, false, null)]
    public void An_event_gives_its_days_by_right_or_by_deliberation(
        PublicEvent happening, string on, int? days, LeaveUnit unit, bool isRight, string? until)
    {
        PublicEventAbsence absence = happening.Absence(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, Law);
        Assert.Equal((days is { } count ? LeaveDays.Of(Days.Of(count), unit) : null, isRight), (absence.Days, absence.IsRight));
        Assert.Equal(until is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value, absence.FurtherUntil);
        Assert.Equal(until is null ? null : LeaveDays.Ouvrables(8), absence.Further);
        Assert.Equal(isRight || days is null ? null : Hours.Of(48), absence.Travel);
        IReadOnlyList<LegalSource> sources = absence.Explain().Sources;
        Assert.Contains(isRight ? PublicServiceCode.L622_2 : PublicServiceCode.L622_1, sources);
        Assert.Equal(!isRight, sources.Contains(AdministrativeRulings.Ce_2025_12_10));
    }

    [Fact]
    public void An_unknown_event_is_refused_and_answers_allocate_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>("happening", () => ((PublicEvent)99).Absence(Monday, Law));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublicEvent.ChildDeath.Absence(new(2022, 2, 28), Law));
        Roster roster = Week(Shifts(Monday, "8:00-13:00 14:00-19:00"));
        DateInterval july = new(new(2026, 7, 1), new(2026, 7, 31));
        Allocation.IsNone(() => roster.PublicGuarantees(Law));
        Allocation.IsNone(() => PublicEvent.YoungChildDeath.Absence(Monday, Law));
        Allocation.IsNone(() => FiveDays.Absence(july));
        Allocation.IsNone(() => FiveDays.CarryOverEarned(Days.Of(12), PublicLeaveCause.Health, 2025));
    }

    private static Roster Week(Shift[] shifts) => Roster.Over(new(Monday, Monday.PlusDays(6)), shifts);

    private static Shift[] Shifts(LocalDate day, string times) =>
    [
        .. times.Split(' ').Select(stretch =>
        {
            string[] ends = stretch.Split('-');
            return Shift.Of(day.At(Time(ends[0])), day.At(Time(ends[1])));
        }),
    ];

    private static LocalTime Time(string text) => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("H:mm").Parse(text).Value;
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Leave;

public class CarryOverTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly SickLeave Long = SickLeave.Since(new(2024, 5, 2)).BackOn(new(2026, 11, 2)).InformedOn(new(2026, 11, 20));

    // The lots of one long sickness, each by its own clock.
    [Theory]
    [InlineData(2024, 30, CarryOverGround.NotTaken, "2028-02-20")]
    [InlineData(2025, 24, CarryOverGround.AcquiredDuringSickness, "2026-08-31")]
    [InlineData(2026, 24, CarryOverGround.AcquiredDuringSickness, "2027-09-19")]
    [InlineData(2027, 28, null, "2028-04-30")]
    public void Each_lot_of_a_long_sickness_has_its_clock(int end, int days, CarryOverGround? ground, string last)
    {
        CarryOver carried = Lot(end, days).CarryOver(Long, Calendar, Law);

        Assert.Equal((ground, last), (carried.Ground, $"{carried.LastDay:yyyy-MM-dd}"));
        Assert.Equal(ground is null ? 0.Ouvrables : LeaveDays.Ouvrables(days), carried.Days);
        Assert.Equal(new LocalDate(2026, 12, 2), carried.InformationDue);
    }

    // The examples of the administration, to the day.
    [Theory]
    [InlineData("2023-11-06", "2024-05-02", "2024-05-13", "2025-08-13")]
    [InlineData("2023-11-06", "2024-11-25", "2024-11-30", "2026-02-28")]
    [InlineData("2023-06-01", "2024-12-01", "2024-12-20", "2025-09-20")]
    public void The_months_run_from_the_information_to_the_same_day_number(string first, string back, string informed, string last) =>
        Assert.Equal(
            last, $"{Lot(first == "2023-06-01" ? 2024 : 2023, 20).CarryOver(Sick(first, back, informed), Calendar, Law).LastDay:yyyy-MM-dd}");

    [Fact]
    public void Without_the_information_no_month_runs()
    {
        CarryOver notTaken = Lot(2024, 30).CarryOver(Sick("2025-01-06", "2025-10-06", null), Calendar, Law);
        Assert.Equal((null, null, false), (notTaken.Start, notTaken.LastDay, notTaken.IsLostOn(new(2040, 1, 1))));
        Assert.Equal("30 days (ouvrables), months stopped", notTaken.ToString());
        Assert.Equal(LabourCode.L3141_19_3, notTaken.Explain().Steps[^1].Source);

        CarryOver acquired = Lot(2025, 24).CarryOver(Sick("2024-06-01", "2025-12-01", null), Calendar, Law);
        Assert.Equal((new LocalDate(2025, 5, 31), null, 6.Months), (acquired.Start, acquired.LastDay, acquired.MonthsUsed));

        // No return: the months run out by themselves.
        Assert.Equal(new LocalDate(2026, 8, 31), Lot(2025, 24).CarryOver(SickLeave.Since(new(2024, 6, 1)), Calendar, Law).LastDay);
    }

    [Theory]
    [InlineData("2024-06-01", true)]
    [InlineData("2024-06-02", false)]
    public void A_year_is_reached_on_the_last_day_of_the_period(string first, bool reached)
    {
        CarryOver carried = Lot(2025, 24).CarryOver(Sick(first, "2026-05-04", "2026-05-04"), Calendar, Law);
        Assert.Equal(reached, carried.WasSuspendedAYear);
        Assert.Equal(reached ? CarryOverGround.AcquiredDuringSickness : CarryOverGround.NotTaken, carried.Ground);
    }

    [Fact]
    public void Sickness_that_ends_in_time_carries_nothing_over()
    {
        // Twelve ouvrables from Friday 17 April 2026 to the end of the period, without 1 May that comes after it.
        UntakenLeave twelve = UntakenLeave.Of(12.Ouvrables, Period(2025));
        Assert.Null(twelve.CarryOver(Sick("2026-02-02", "2026-04-17", "2026-04-17"), Calendar, Law).Ground);

        CarryOver late = twelve.CarryOver(Sick("2026-02-02", "2026-04-18", "2026-04-20"), Calendar, Law);
        Assert.Equal((CarryOverGround.NotTaken, 12.Ouvrables), (late.Ground, late.Days));
        Assert.True(late.Fitted < 12.Ouvrables && late.Fitted > 0.Ouvrables, $"{late.Fitted}");
        Assert.Equal([12.Ouvrables, 12.Ouvrables - late.Fitted], late.Readings().Select(static reading => reading.Days));
        Assert.Equal(late, late.Readings().Usual);

        // Sickness before the period, or after it, prevents nothing.
        Assert.Null(twelve.CarryOver(Sick("2025-02-03", "2025-05-01", "2025-05-01"), Calendar, Law).Ground);
        Assert.Null(twelve.CarryOver(SickLeave.Since(new(2026, 5, 1)), Calendar, Law).Ground);
    }

    [Fact]
    public void A_longer_length_of_an_agreement_wins_and_a_shorter_one_gives_way()
    {
        LegalSource source = new() { Citation = "accord", Title = new("report", "carry-over") };
        CarryOver By(Months length) => Lot(2024, 30).CarryOver(
            Sick("2025-01-06", "2025-10-06", "2025-10-31"), Calendar, Law, new() { Length = length, Source = source });
        Assert.Equal(new LocalDate(2027, 4, 30), By(18.Months).LastDay);
        Assert.Equal(new LocalDate(2027, 1, 31), By(6.Months).LastDay);
        Assert.Contains(source, By(6.Months).Explain().Sources);
    }

    [Fact]
    public void The_articles_are_cited_and_the_text_is_read()
    {
        CarryOver carried = Lot(2026, 24).CarryOver(Long, Calendar, Law);
        Assert.Equal(
            ["C. trav. L3141-19-3", "C. trav. L3141-19-2", "C. trav. L3141-19-1"],
            carried.Explain().Sources.Select(static source => source.Citation));
        Assert.Equal("24 days (ouvrables), until 19 September 2027", carried.ToString());
        Assert.Equal("24 jours ouvrables, jusqu'au 19 septembre 2027", carried.ToString(Language.French).Plain());
        Assert.Equal("not carried over", Lot(2027, 28).CarryOver(Long, Calendar, Law).ToString());
    }

    [Fact]
    public void An_agreement_carries_over_to_the_end_of_the_next_year_at_most()
    {
        UntakenLeave leave = UntakenLeave.Of(6.Ouvrables, Period(2025));

        AgreedCarryOver latest = leave.AgreedCarryOver();
        Assert.Equal((new LocalDate(2026, 12, 31), false), (latest.LastDay, latest.IsBeyondTheLaw));
        Assert.Equal((false, true), (latest.IsLostOn(new(2026, 12, 31)), latest.IsLostOn(new(2027, 1, 1))));
        Assert.Equal(new LocalDate(2026, 9, 30), leave.AgreedCarryOver(new(2026, 9, 30)).LastDay);
        Assert.Equal((new LocalDate(2026, 12, 31), true), Shown(leave.AgreedCarryOver(new(2027, 6, 30))));
        Assert.Equal(["C. trav. L3141-22"], latest.Explain().Sources.Select(static source => source.Citation));
        Assert.False(default(AgreedCarryOver).IsLostOn(new(2030, 1, 1)));

        static (LocalDate Last, bool Beyond) Shown(AgreedCarryOver carried) => (carried.LastDay, carried.IsBeyondTheLaw);
    }

    [Fact]
    public void What_cannot_exist_is_refused()
    {
        Refused("days is -1 day (ouvrable): it must be zero or more.", static () => UntakenLeave.Of(LeaveDays.Ouvrables(-1), Period(2025)));
        Refused(
            "taking is 2024-05-01 to 2025-04-30: it must be a period that ends after the leave is acquired (2025-05-31).",
            static () => UntakenLeave.Of(1.Ouvrables, Period(2025), new(new(2024, 5, 1), new(2025, 4, 30))));
        Refused(
            "day is 2024-05-02: it must be after the first day of the suspension (2024-05-02).",
            static () => SickLeave.Since(new(2024, 5, 2)).BackOn(new(2024, 5, 2)));
        Refused(
            "day is 2024-05-03: it must be after a return: the information counts back at work (C. trav. L3141-19-3).",
            static () => SickLeave.Since(new(2024, 5, 2)).InformedOn(new(2024, 5, 3)));
        Refused("day is 2026-11-01: it must be on the day of the return (2026-11-02) or after.", static () => Long.InformedOn(new(2026, 11, 1)));
        Refused("Length is 1.5 months: it must be whole months, at least one.", static () =>
            Lot(2026, 24).CarryOver(Long, Calendar, Law, new() { Length = 1.5m.Months }));
        Refused("date is 2008-05-31: it must be from 2009-12-01 on for length of the carry-over.", static () =>
            Lot(2008, 24).CarryOver(SickLeave.Since(new(2006, 6, 1)), Calendar, Law));
        Refused("until is 2026-04-29: it must be on or after the end of the taking period (2026-04-30).", static () =>
            Lot(2025, 6).AgreedCarryOver(new(2026, 4, 29)));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        UntakenLeave leave = Lot(2026, 24);
        UntakenLeave before = Lot(2024, 30);
        Allocation.IsNone(() => leave.CarryOver(Long, Calendar, Law));
        Allocation.IsNone(() => before.CarryOver(Long, Calendar, Law));
        Allocation.IsNone(() => leave.AgreedCarryOver());
    }

    internal static DateInterval Period(int end) => new(new LocalDate(end - 1, 6, 1), new LocalDate(end, 5, 31));

    internal static UntakenLeave Lot(int end, int days) => UntakenLeave.Of(LeaveDays.Ouvrables(days), Period(end));

    private static SickLeave Sick(string first, string back, string? informed)
    {
        SickLeave sickness = SickLeave.Since(Day(first)).BackOn(Day(back));
        return informed is null ? sickness : sickness.InformedOn(Day(informed));

        static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
    }
}

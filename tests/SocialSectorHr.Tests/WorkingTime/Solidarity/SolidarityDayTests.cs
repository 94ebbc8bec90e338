using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>The solidarity day on a date, or elsewhere.</summary>
public sealed class SolidarityDayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);

    [Theory]
    [InlineData("2026-05-25", HolidayZone.Metropole, true)]
    [InlineData("2026-05-01", HolidayZone.Metropole, false)]
    [InlineData("2026-12-26", HolidayZone.Metropole, true)]
    [InlineData("2026-03-17", HolidayZone.Metropole, null)]
    [InlineData("2026-03-15", HolidayZone.Metropole, null)]
    [InlineData("2026-03-14", HolidayZone.Metropole, true)]
    [InlineData("2026-12-25", HolidayZone.Metropole, true)]
    [InlineData("2026-04-03", HolidayZone.Metropole, null)]
    [InlineData("2026-12-26", HolidayZone.AlsaceMoselle, false)]
    [InlineData("2026-12-25", HolidayZone.AlsaceMoselleWithGoodFriday, false)]
    [InlineData("2026-04-03", HolidayZone.AlsaceMoselle, false)]
    [InlineData("2026-05-25", HolidayZone.AlsaceMoselle, true)]
    public void Some_dates_cannot_be_the_solidarity_day(string date, HolidayZone zone, bool? allowed) => Assert.Equal(
        allowed, Week.SolidarityDay(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, WorkCalendar.For(zone), Law).IsAllowed);

    [Fact]
    public void A_day_worked_already_is_the_solidarity_day_only_on_a_condition()
    {
        LocalDate whitMonday = new(2026, 5, 25);
        WorkCalendar worked = Metropole.WorkedOn(PublicHoliday.WhitMonday);
        Assert.Null(Week.SolidarityDay(whitMonday, worked, Law).IsAllowed);
        Assert.Contains(
            "férié travaillé selon le calendrier : seulement s'il était chômé auparavant",
            Week.SolidarityDay(whitMonday, worked, Law).Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
        Assert.True(Week.SolidarityDay(new(2026, 5, 15), Metropole.ClosedOn(new LocalDate(2026, 5, 15)), Law).IsAllowed);
        Assert.Equal("17 mars 2026, 7 h, sous condition", Week.SolidarityDay(new(2026, 3, 17), Metropole, Law).ToString(Language.French).Plain());
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => WeeklySchedule.Of(28.Hours, Weekdays.MondayToSaturday).SolidarityDay(whitMonday, Metropole, Law));
        Assert.StartsWith(
            "calendar is open Monday to Friday: it must be open on the days of the schedule, Monday to Saturday; "
                + "use calendar.Working(schedule.Weekdays).",
            refusal.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_longerday_is_paid_beyond_seven_hours_and_a_short_one_leaves_some_to_do()
    {
        SolidarityDay full = Week.SolidarityDay(new(2026, 5, 25), Metropole, Law);
        Assert.Equal((7.Hours, 0.8m.Hours, 0.Hours), (full.Hours, full.PaidExcess, full.HoursLeft));
        SolidarityDay half = WeeklySchedule.Of(17.5m.Hours, Weekdays.MondayToSaturday)
            .SolidarityDay(new(2026, 5, 25), Metropole.Working(Weekdays.MondayToSaturday), Law);
        Assert.Equal((3.5m.Hours, 0.Hours, Hours.OfFraction(7, 12)), (half.Hours, half.PaidExcess, half.HoursLeft));
        Assert.Equal("25 mai 2026, 7 h", full.ToString(Language.French).Plain());
        Assert.Equal("1 May 2026, excluded", Week.SolidarityDay(new(2026, 5, 1), Metropole, Law).ToString());
        Assert.False(default(SolidarityDay).IsAllowed);
        Refused("date is 2004-06-30: it must be from 2004-07-01 on for ", () => Week.SolidarityDay(new(2004, 6, 30), Metropole, Law));
    }

    [Fact]
    public void A_day_done_elsewhere_cites_its_article()
    {
        RttRules rules = new() { Solidarity = SolidarityMode.DoneElsewhere };
        Assert.Contains(
            Week.AnnualBalance(2026, 20.Days, 25.Ouvres, Metropole, Law, rules)
                .Explain().Sources, static source => source == LabourCode.L3133_10);
        Assert.Equal(
            Week.Rtt(
                2026,
                25.Ouvres,
                Metropole,
                Law,
                rules with { Method = RttMethod.AnnualHoursTarget, Solidarity = SolidarityMode.Waived }).Unrounded,
            Week.Rtt(2026, 25.Ouvres, Metropole, Law, rules with { Method = RttMethod.AnnualHoursTarget }).Unrounded);
    }
}

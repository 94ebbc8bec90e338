using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>What a statement says of RTT where the offer gives no single number of days.</summary>
public class RttFiguresTests
{
    private const string Exceeds = "worktime.2027.exceeds1607";
    private static readonly LocalDate On = new(2026, 3, 1);

    [Fact]
    public void RTT_without_a_number_lie_between_the_lowest_and_the_highest_method()
    {
        OfferStatement statement = Statement(new() { Hours = [39.Hours.PerWeek], Rtt = new() });
        AssertFigure(statement, "rtt.2026.lowest", 20.Days, Mark.Derived, nameof(RttMethod.AnnualHoursTarget));
        AssertFigure(statement, "rtt.2026.highest", 23.5m.Days, Mark.Derived, nameof(RttMethod.Average35));
        AssertFigure(statement, "rtt.2027.lowest", 22.Days, Mark.Derived, nameof(RttMethod.AnnualHoursTarget));
    }

    [Fact]
    public void Hours_and_leave_alone_give_a_supposition()
    {
        OfferStatement statement = Statement(new() { Hours = [39.Hours.PerWeek] });
        Figure lowest = AssertFigure(statement, "rtt.2026.lowest", 20.Days, Mark.Assumed, nameof(RttMethod.AnnualHoursTarget));
        Assert.Equal("RTT si les heures au-delà de 35 h en donnent, au moins en 2026", lowest.Label.French);
        Assert.NotEmpty(lowest.Explain().Steps);
    }

    [Theory]
    [InlineData(39, OvertimeTreatment.Paid)]
    [InlineData(35, null)]
    [InlineData(28, null)]
    public void Paid_overtime_or_a_week_at_the_legal_one_gives_no_RTT(int hours, OvertimeTreatment? overtime) =>
        Assert.DoesNotContain(Statement(new() { Hours = [hours.Hours.PerWeek], Overtime = overtime }).Figures, IsRange);

    [Fact]
    public void A_number_leaves_no_range() =>
        Assert.DoesNotContain(Statement(new() { Hours = [39.Hours.PerWeek], Rtt = 20.Days.PerYear }).Figures, IsRange);

    [Fact]
    public void Both_ends_of_a_range_go_through()
    {
        OfferStatement statement = Statement(new() { Hours = [39.Hours.PerWeek], Rtt = Stated.Between(10.Days, 15.Days, Per.Year) });
        AssertFigure(statement, "rtt.perYear.min", 10.Days, Mark.Exact, null);
        AssertFigure(statement, "rtt.perYear.max", 15.Days, Mark.Exact, null);
        AssertFigure(statement, "rtt.prorata.calendarDays.halfDayNearest.min", 8.Days, Mark.Derived, nameof(RttProration.CalendarDays));
        AssertFigure(statement, "rtt.prorata.calendarDays.halfDayNearest.max", 12.Days, Mark.Derived, nameof(RttProration.CalendarDays));
    }

    [Fact]
    public void A_range_may_overshoot_1607_hours_by_both_ends()
    {
        // 2027, 229 theoretical days: 211 × 7.8 h and 206 × 7.8 h, and 7 h of solidarity.
        OfferStatement statement = Statement(new() { Hours = [39.Hours.PerWeek], Rtt = Stated.Between(18.Days, 23.Days, Per.Year) });
        Figure most = AssertFigure(
            statement, "worktime.2027.annualHoursWithSolidarity.min", 1_652.8m.Hours, Mark.Derived, nameof(SolidarityMode.ExtraHours));
        AssertFigure(statement, "worktime.2027.annualHoursWithSolidarity.max", 1_613.8m.Hours, Mark.Derived, nameof(SolidarityMode.ExtraHours));
        AssertFigure(statement, "worktime.2027.exceeds1607.min", true, Mark.Derived, nameof(SolidarityMode.ExtraHours));
        AssertFigure(statement, "worktime.2027.exceeds1607.max", true, Mark.Derived, nameof(SolidarityMode.ExtraHours));
        AssertFigure(statement, "worktime.2026.exceeds1607.max", false, Mark.Derived, nameof(SolidarityMode.ExtraHours));
        Assert.Equal("heures, journée de solidarité en plus, avec 18 j de RTT, en 2027", most.Label.French.Plain());
        Assert.NotEmpty(most.Explain().Sources);
    }

    [Fact]
    public void Up_to_two_a_month_is_up_to_24_a_year()
    {
        OfferStatement statement = Statement(new() { Hours = [39.Hours.PerWeek], Rtt = Stated.UpTo(2.Days, Per.Month) });
        AssertFigure(statement, "rtt.perYear.max", 24.Days, Mark.Derived, null);
        Assert.DoesNotContain(statement.Figures, static figure => figure.Id is "rtt.perYear.min");
    }

    [Fact]
    public void One_a_fortnight_is_26_a_year_or_one_by_fortnight_worked()
    {
        OfferStatement statement = Statement(new() { Hours = [39.Hours.PerWeek], Rtt = 1.Days.PerFortnight });
        AssertFigure(statement, "worktime.2026.rttTheory.stated", 26.Days, Mark.Derived, nameof(RttMethod.Flat));
        AssertFigure(statement, "worktime.2026.rttTheory.workedFortnights", 22.7m.Days, Mark.Derived, nameof(RttMethod.Accrual));
    }

    [Fact]
    public void The_1607_hours_are_a_supposition_where_nothing_says_that_time_is_arranged_over_the_year()
    {
        // 230 days of 7 h: 1610 h, without an hour of overtime under a weekly count.
        Figure weekly = AssertFigure(
            Statement(new() { Hours = [35.Hours.PerWeek] }), Exceeds, true, Mark.Assumed, nameof(SolidarityMode.ExtraHours));
        Assert.Equal("au-delà de 1\u00A0607 heures, si le temps est annualisé, en 2027", weekly.Label.French);
        Assert.Contains(weekly.Explain().Sources, static source => source == LabourCode.L3121_41);
        Figure annual = AssertFigure(
            Statement(
                new() { Hours = [39.Hours.PerWeek], Rtt = 20.Days.PerYear }), Exceeds, true, Mark.Derived, nameof(SolidarityMode.ExtraHours));
        Assert.Equal("au-delà de 1\u00A0607 heures en 2027", annual.Label.French);
        AssertFigure(
            Statement(
                new() { Hours = [35.Hours.PerWeek], Annualised = true }), Exceeds, true, Mark.Derived, nameof(SolidarityMode.ExtraHours));
    }

    private static bool IsRange(Figure figure) =>
        figure.Id.StartsWith("rtt.20", StringComparison.Ordinal) || figure.Id.StartsWith("rtt.perYear", StringComparison.Ordinal);

    private static OfferStatement Statement(StatedWorkingTime time) => new JobOffer
    {
        Employer = new() { Sector = Sector.Private },
        Contracts = [new StatedContract.Permanent()],
        Start = new LocalDate(2026, 3, 16),
        WorkingTime = time,
        Leave = new() { Weeks = 5.Weeks.PerYear },
        Workplace = new() { Zone = HolidayZone.Metropole },
    }.Statement(FrenchLaw.Published, On);

    private static Figure AssertFigure(OfferStatement statement, string id, FigureValue value, Mark mark, string? method)
    {
        Figure figure = Assert.Single(statement.Figures, figure => figure.Id == id);
        Assert.Equal((value, mark, method), (figure.Value, figure.Mark, figure.Method?.Code));
        return figure;
    }
}

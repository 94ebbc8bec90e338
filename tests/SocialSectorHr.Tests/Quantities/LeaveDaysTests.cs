namespace SocialSectorHr.Tests;

public sealed class LeaveDaysTests
{
    [Fact]
    public void The_default_is_no_leave_in_ouvrables() => Assert.Equal(LeaveDays.Ouvrables(0), default);

    [Fact]
    public void Six_ouvrables_are_five_ouvres()
    {
        Assert.Equal(LeaveDays.Ouvres(25), LeaveDays.Ouvrables(30).In(LeaveUnit.Ouvres));
        Assert.Equal(LeaveDays.Ouvrables(30), LeaveDays.Ouvres(25).In(LeaveUnit.Ouvrables));
        Assert.Equal(
            LeaveDays.Ouvres(2) + LeaveDays.Of(Days.OfFraction(1, 12), LeaveUnit.Ouvres), LeaveDays.Ouvrables(2.5m).In(LeaveUnit.Ouvres));
    }

    [Property]
    public bool Converting_there_and_back_changes_nothing(LeaveDays leave, LeaveUnit unit) =>
        leave.In(unit).Unit == unit && leave.In(unit).In(leave.Unit) == leave && leave.In(leave.Unit) == leave;

    [Property]
    public bool Converting_a_sum_is_adding_what_was_converted(LeaveDays a, LeaveDays b, LeaveUnit unit) =>
        (a + b.In(a.Unit)).In(unit) == a.In(unit) + b.In(unit);

    [Property]
    public bool Weeks_of_leave_are_worth_the_same_in_both_units(Weeks weeks) =>
        LeaveDays.Of(weeks, LeaveUnit.Ouvrables).In(LeaveUnit.Ouvres) == LeaveDays.Of(weeks, LeaveUnit.Ouvres)
        && LeaveDays.Of(weeks, LeaveUnit.Ouvrables).Days == Days.FromExact(weeks.Exact * 6);

    [Fact]
    public void Equality_is_of_amount_and_unit() => Assert.NotEqual(LeaveDays.Ouvrables(30), LeaveDays.Ouvres(30));

    [Property]
    public bool Leave_of_one_unit_adds_compares_and_scales_like_days(Days x, Days y, LeaveUnit unit, sbyte factor)
    {
        LeaveDays a = LeaveDays.Of(x, unit);
        LeaveDays b = LeaveDays.Of(y, unit);
        return a + b == LeaveDays.Of(x + y, unit)
            && a - b == LeaveDays.Of(x - y, unit)
            && a * factor == LeaveDays.Of(x * factor, unit)
            && a.CompareTo(b) == x.CompareTo(y)
            && (a < b, a <= b, a > b, a >= b) == (x < y, x <= y, x > y, x >= y)
            && (factor == 0 || a / factor == LeaveDays.Of(x / factor, unit));
    }

    [Fact]
    public void Two_units_never_mix_by_accident()
    {
        const string Expected = "30 days (ouvrables) and 5 days (ouvrés) are counted in different units: convert one with In(LeaveUnit.Ouvrables) first.";
        LeaveDays ouvrables = LeaveDays.Ouvrables(30);
        LeaveDays ouvres = LeaveDays.Ouvres(5);

        Assert.All(
            new Action[]
            {
                () => _ = ouvrables + ouvres,
                () => _ = ouvrables - ouvres,
                () => _ = ouvrables < ouvres,
                () => _ = ouvrables <= ouvres,
                () => _ = ouvrables > ouvres,
                () => _ = ouvrables >= ouvres,
                () => _ = ouvrables.CompareTo(ouvres),
            },
            mixing => Assert.Equal(Expected, Assert.Throws<InvalidOperationException>(mixing).Message));
    }

    [Theory]
    [InlineData(30, LeaveUnit.Ouvrables, "30 jours ouvrables", "30 days (ouvrables)")]
    [InlineData(25, LeaveUnit.Ouvres, "25 jours ouvrés", "25 days (ouvrés)")]
    [InlineData(1, LeaveUnit.Ouvrables, "1 jour ouvrable", "1 day (ouvrable)")]
    [InlineData(1.5, LeaveUnit.Ouvres, "1,5 jour ouvré", "1.5 days (ouvrés)")]
    [InlineData(2.0833333, LeaveUnit.Ouvres, "2,0833 jours ouvrés", "2.0833 days (ouvrés)")]
    public void Leave_is_written_with_its_unit(decimal days, LeaveUnit unit, string french, string english)
    {
        LeaveDays leave = LeaveDays.Of(Days.Of(days), unit);

        Assert.Equal(
            (french, english, english), (leave.ToString(Language.French).Plain(), leave.ToString(Language.English), leave.ToString()));
    }

    [Fact]
    public void An_undefined_unit_is_refused_wherever_it_comes_in()
    {
        const LeaveUnit Undefined = (LeaveUnit)7;

        Assert.All(
            new Action[]
            {
                static () => LeaveDays.Of(Days.Of(1), Undefined),
                static () => LeaveDays.Of(Weeks.Of(1), Undefined),
                static () => LeaveDays.Ouvres(1).In(Undefined),
            },
            static act => Assert.StartsWith(
                "unit is 7: it must be a defined LeaveUnit (Ouvrables, Ouvres).",
                Assert.Throws<ArgumentOutOfRangeException>(act).Message,
                StringComparison.Ordinal));
    }

    [Property]
    public bool The_number_of_days_comes_back_as_it_went_in(int tenths) =>
        LeaveDays.Ouvres(tenths / 10m).ToDecimal() == tenths / 10m && LeaveDays.Ouvrables(tenths / 10m).ToDecimal() == tenths / 10m;
}

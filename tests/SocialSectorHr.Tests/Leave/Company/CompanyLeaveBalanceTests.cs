namespace SocialSectorHr.Tests.Leave.Company;

public class CompanyLeaveBalanceTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);

    private static readonly CompanyLeave Menstrual = CompanyLeave.Of(
        CompanyLeaveKind.Menstrual, Days.Of(16)) with
    { DaysPerMonth = Days.Of(2) };

    [Fact]
    public void A_year_and_a_month_have_each_their_quota()
    {
        Absence[] taken = [Of(2025, 12, 30, 31), Of(2026, 3, 2, 3), Of(2026, 4, 10, 13), Of(2026, 5, 1, 1)];
        CompanyLeaveBalance april = Menstrual.Balance(taken, new(2026, 4, 30), Calendar);
        Assert.Equal((Days.Of(12), Days.Zero, Days.Zero), (april.LeftInYear, april.LeftInMonth!.Value, april.Available));
        CompanyLeaveBalance may = Menstrual.Balance(taken, new(2026, 5, 31), Calendar);
        Assert.Equal((Days.Of(12), Days.Of(2)), (may.LeftInYear, may.Available));
        Assert.Equal(Days.Of(16), Menstrual.Balance(taken, new(2026, 1, 31), Calendar).LeftInYear);
    }

    [Fact]
    public void The_fewer_of_the_two_is_available_and_never_less_than_none()
    {
        Absence[] eight = [.. Enumerable.Range(1, 8).Select(static month => Of(2026, month, 5, 9))];
        CompanyLeaveBalance september = Menstrual.Balance(eight, new(2026, 9, 1), Calendar);
        Assert.True(september.LeftInYear < Days.Zero);
        Assert.Equal((Days.Of(2), Days.Zero), (september.LeftInMonth!.Value, september.Available));
        CompanyLeaveBalance plain = CompanyLeave.Of(CompanyLeaveKind.Other, Days.Of(3)).Balance(eight, new(2026, 9, 1), Calendar);
        Assert.Equal((null, Days.Of(3)), (plain.LeftInMonth, plain.Available));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.StartsWith("taken overlap", Assert.Throws<ArgumentException>(
            static () => Menstrual.Balance(
                [Of(2026, 3, 2, 3), Of(2026, 3, 3, 4)], new(2026, 4, 1), Calendar)).Message, StringComparison.Ordinal);
        Assert.Contains("DaysPerMonth is 17", Assert.Throws<ArgumentOutOfRangeException>(
            static () => Menstrual with { DaysPerMonth = Days.Of(17) }).Message, StringComparison.Ordinal);
    }

    [Property]
    public bool A_month_never_holds_more_than_its_year(byte month, byte first, byte length)
    {
        int day = (first % 20) + 1;
        Absence absence = Of(2026, (month % 12) + 1, day, day + (length % 8));
        CompanyLeaveBalance balance = Menstrual.Balance([absence], new(2026, (month % 12) + 1, 28), Calendar);
        return balance.TakenInMonth == balance.TakenInYear && balance.Available >= Days.Zero && balance.Available <= Days.Of(2)
            && balance.TakenInMonth == Days.Of(Calendar.CountWorkingDays(absence.Period));
    }

    private static Absence Of(int year, int month, int first, int last) =>
        new(new(new(year, month, first), new(year, month, last)), AbsenceKind.Menstrual);
}

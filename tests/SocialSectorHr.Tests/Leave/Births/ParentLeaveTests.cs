using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave.Births;

public class ParentLeaveTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);

    private static readonly Childbirth October = Childbirth.PresumedFor(new(2026, 10, 1));

    [Theory]
    [InlineData(1, 0, 6, 10)]
    [InlineData(1, 1, 6, 10)]
    [InlineData(1, 2, 8, 18)]
    [InlineData(2, 0, 12, 22)]
    [InlineData(2, 3, 12, 22)]
    [InlineData(3, 0, 24, 22)]
    [InlineData(4, 1, 24, 22)]
    public void The_weeks_of_maternity_by_the_children(int children, int before, int weeksBefore, int weeksAfter)
    {
        MaternityLeave leave = (October with { Children = children, ChildrenBefore = before }).Maternity(Law);
        Assert.Equal((Weeks.Of(weeksBefore), Weeks.Of(weeksAfter)), (leave.Before, leave.After));
        Assert.Equal(7 * (weeksBefore + weeksAfter), Period.DaysBetween(leave.From, leave.To) + 1);
    }

    [Theory]
    [InlineData(2026, 10, 8, "2026-08-20", "2026-12-16")]
    [InlineData(2026, 10, 1, "2026-08-20", "2026-12-09")]
    [InlineData(2026, 9, 1, "2026-08-20", "2026-12-09")]
    [InlineData(2026, 8, 1, "2026-08-01", "2026-11-20")]
    public void A_late_birth_keeps_the_weeks_after_and_an_early_one_the_whole(int year, int month, int day, string from, string to)
    {
        MaternityLeave leave = (October with { BornOn = new LocalDate(year, month, day) }).Maternity(Law);
        Assert.Equal((from, to), (Iso(leave.From), Iso(leave.To)));
    }

    [Fact]
    public void Weeks_moved_after_the_birth_lengthen_nothing()
    {
        MaternityLeave leave = October.Maternity(Weeks.Of(3), Law);
        Assert.Equal((Weeks.Of(3), Weeks.Of(13), "2026-09-10", "2026-12-30"), (leave.Before, leave.After, Iso(leave.From), Iso(leave.To)));
    }

    [Fact]
    public void A_pathological_state_adds_its_days_before_and_after()
    {
        Childbirth birth = October with { PathologicalBefore = Days.Of(14), PathologicalAfter = Days.Of(28) };
        MaternityLeave leave = birth.Maternity(Law);
        Assert.Equal(("2026-08-06", "2027-01-06"), (Iso(leave.From), Iso(leave.To)));
        Assert.Contains(LabourCode.L1225_21, leave.Explain().Sources);
        Assert.Contains("PathologicalBefore is 15", Refused(() => October with { PathologicalBefore = Days.Of(15) }), StringComparison.Ordinal);
        Assert.Contains("PathologicalAfter is 0.5", Refused(() => October with { PathologicalAfter = Days.Of(0.5m) }), StringComparison.Ordinal);
    }

    /// <summary>Presumed for 1 October: the six weeks begin on 20 August.</summary>
    [Theory]
    [InlineData("2026-08-01", true, "2026-08-01", "2026-12-09")] // 19 days more than 20 November
    [InlineData("2026-08-01", false, "2026-08-01", "2026-11-20")]
    [InlineData("2026-08-20", true, "2026-08-20", "2026-12-09")] // six weeks, not more
    [InlineData("2026-08-19", true, "2026-08-19", "2026-12-09")]
    public void A_child_in_hospital_after_a_birth_over_six_weeks_early_gives_the_days_before_the_leave(
        string born, bool stays, string from, string to)
    {
        MaternityLeave leave = (October with { BornOn = Date(born), IsChildInHospital = stays }).Maternity(Law);
        Assert.Equal((from, to), (Iso(leave.From), Iso(leave.To)));
        Assert.Equal(stays && born != "2026-08-20", leave.Explain().Sources.Contains(LabourCode.L1225_23));
    }

    [Theory]
    [InlineData(1, 2, 2, 10, 16)]
    [InlineData(2, 0, 4, 16, 18)]
    public void Weeks_may_be_taken_before_for_a_third_child_or_twins(int children, int before, int most, int weeksBefore, int weeksAfter)
    {
        Childbirth birth = October with { Children = children, ChildrenBefore = before };
        MaternityLeave leave = birth.MaternityAdvanced(Weeks.Of(most), Law);
        Assert.Equal((Weeks.Of(weeksBefore), Weeks.Of(weeksAfter)), (leave.Before, leave.After));
        Assert.Equal(birth.Maternity(Law), birth.MaternityAdvanced(Weeks.Zero, Law));
        Assert.Contains("advanced is", Refused(() => birth.MaternityAdvanced(Weeks.Of(most + 1), Law)), StringComparison.Ordinal);
        Assert.Contains("advanced is 1", Refused(() => October.MaternityAdvanced(Weeks.Of(1), Law)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-09-05", BirthLeaveStart.BirthDay, "2026-09-05", "2026-09-08", "2026-09-09", "2026-09-12")]
    [InlineData("2026-09-05", BirthLeaveStart.NextOuvrable, "2026-09-07", "2026-09-09", "2026-09-10", "2026-09-13")]
    [InlineData("2026-09-06", BirthLeaveStart.BirthDay, "2026-09-07", "2026-09-09", "2026-09-10", "2026-09-13")]
    [InlineData("2026-09-06", BirthLeaveStart.NextOuvrable, "2026-09-07", "2026-09-09", "2026-09-10", "2026-09-13")]
    public void Three_ouvrables_then_four_calendar_days(
        string born, BirthLeaveStart start, string from, string to, string compulsoryFrom, string compulsoryTo)
    {
        PaternityLeave leave = Childbirth.On(Date(born)).Paternity(start, Calendar, Law);
        Assert.Equal((from, to), (Iso(leave.BirthLeaveFrom), Iso(leave.BirthLeaveTo)));
        Assert.Equal((compulsoryFrom, compulsoryTo), (Iso(leave.CompulsoryFrom!.Value), Iso(leave.CompulsoryTo!.Value)));
    }

    [Theory]
    [InlineData("2021-06-30", 1, 11, 0, "2021-10-30")]
    [InlineData("2021-06-30", 2, 18, 0, "2021-10-30")]
    [InlineData("2021-07-01", 1, 25, 4, "2022-01-01")]
    [InlineData("2021-07-01", 3, 32, 4, "2022-01-01")]
    public void Paternity_leave_by_the_day_of_birth(string born, int children, int days, int compulsory, string until)
    {
        PaternityLeave leave = (Childbirth.On(Date(born)) with { Children = children }).Paternity(BirthLeaveStart.BirthDay, Calendar, Law);
        Assert.Equal((Days.Of(days), Days.Of(compulsory), until), (leave.CalendarDays, leave.Compulsory, Iso(leave.OptionalUntil)));
        Assert.Equal(compulsory == 0, leave.CompulsoryFrom is null);
    }

    [Fact]
    public void A_child_due_from_1_July_2021_and_born_before_has_the_new_leave() => Assert.Equal(
        Days.Of(25),
        (Childbirth.PresumedFor(new(2021, 7, 5)) with { BornOn = new LocalDate(2021, 6, 20) })
            .Paternity(BirthLeaveStart.BirthDay, Calendar, Law).CalendarDays);

    [Theory]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", "2027-03-31")]
    [InlineData("2026-07-01", "2027-03-31")]
    [InlineData("2026-10-15", "2027-07-14")]
    public void The_supplementary_leave_begins_within_nine_months(string born, string? last)
    {
        SupplementaryBirthLeave leave = Childbirth.On(Date(born)).Supplementary(Law);
        Assert.Equal((last is not null, last), (leave.IsOpen, leave.LastBeginning is { } day ? Iso(day) : null));
        Assert.Equal(last is null ? Months.Zero : Months.Of(2), leave.Longest);
    }

    [Theory]
    [InlineData(1, 0, 16, 25)]
    [InlineData(1, 1, 16, 25)]
    [InlineData(1, 2, 18, 25)]
    [InlineData(2, 0, 22, 32)]
    public void The_weeks_of_adoption_by_the_children(int children, int before, int weeks, int shared)
    {
        ChildAdoption adoption = ChildAdoption.On(new(2026, 3, 31)) with { Children = children, ChildrenBefore = before };
        AdoptionLeave alone = adoption.Leave(Law);
        Assert.Equal((Weeks.Of(weeks), Days.Zero), (alone.Weeks, alone.SharedDays));
        Assert.Equal(("2026-03-24", "2026-11-30"), (Iso(alone.Earliest), Iso(alone.Latest)));
        Assert.Equal(Days.Of(shared), (adoption with { IsShared = true }).Leave(Law).SharedDays);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Contains("Children is 0", Refused(() => October with { Children = 0 }), StringComparison.Ordinal);
        Assert.Contains("ChildrenBefore is -1", Refused(() => ChildAdoption.On(new(2026, 1, 1)) with { ChildrenBefore = -1 }), StringComparison.Ordinal);
        Assert.Contains("0 to 3 whole weeks", Refused(() => October.Maternity(Weeks.Of(4), Law)), StringComparison.Ordinal);
        Assert.Contains("must be known", Assert.Throws<ArgumentException>(
            () => October.Paternity(BirthLeaveStart.BirthDay, Calendar, Law)).Message, StringComparison.Ordinal);
        Assert.Contains("from 2021-07-01 on", Refused(() => ChildAdoption.On(new(2021, 6, 30)).Leave(Law)), StringComparison.Ordinal);
        Assert.Contains("from 2008-05-01 on", Refused(() => Childbirth.On(new(2008, 4, 30)).Maternity(Law)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_articles_are_cited()
    {
        Assert.Equal(["C. trav. L1225-19", "C. trav. L1225-17"], Cited((October with { ChildrenBefore = 2 }).Maternity(Law).Explain()));
        Assert.Equal(
            ["C. trav. L3142-4", "C. trav. L1225-35", "C. trav. D1225-8"],
            Cited(Childbirth.On(new(2026, 9, 5)).Paternity(BirthLeaveStart.BirthDay, Calendar, Law).Explain()));
        Assert.Equal(
            ["C. trav. L1225-37", "C. trav. L1225-40", "C. trav. D1225-11-1"],
            Cited((ChildAdoption.On(new(2026, 3, 31)) with { IsShared = true }).Leave(Law).Explain()));
        Assert.Contains("C. trav. L1225-46-3", Cited(Childbirth.On(new(2026, 9, 5)).Supplementary(Law).Explain()));
    }

    [Fact]
    public void An_answer_allocates_nothing()
    {
        Childbirth born = Childbirth.On(new(2026, 9, 5));
        ChildAdoption adoption = ChildAdoption.On(new(2026, 3, 31));
        Allocation.IsNone(() => born.Maternity(Law));
        Allocation.IsNone(() => born.Paternity(BirthLeaveStart.NextOuvrable, Calendar, Law));
        Allocation.IsNone(() => born.Supplementary(Law));
        Allocation.IsNone(() => adoption.Leave(Law));
    }

    [Property]
    public bool A_maternity_never_lasts_less_than_its_weeks_and_a_later_birth_never_ends_it_earlier(byte children, byte before, short late)
    {
        Childbirth birth = October with { Children = (children % 4) + 1, ChildrenBefore = before % 5 };
        LocalDate born = October.PresumedOn.PlusDays(late % 60);
        MaternityLeave leave = (birth with { BornOn = born }).Maternity(Law);
        MaternityLeave later = (birth with { BornOn = born.PlusDays(1) }).Maternity(Law);
        int days = Period.DaysBetween(leave.From, leave.To) + 1;
        return leave.To <= later.To && leave.From <= born && days >= 7 * (leave.Before.ToDecimal() + leave.After.ToDecimal())
            && leave.To >= born.PlusDays((int)(7 * leave.After.ToDecimal()) - 1);
    }

    private static IEnumerable<string> Cited(Explanation why) => why.Sources.Select(static source => source.Citation);

    private static string Refused(Func<object> ask) => Assert.Throws<ArgumentOutOfRangeException>(ask).Message;

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}

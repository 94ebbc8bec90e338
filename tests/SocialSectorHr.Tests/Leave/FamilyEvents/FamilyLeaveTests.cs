using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave.FamilyEvents;

public class FamilyLeaveTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly CollectiveAgreement[] Held = [.. CollectiveAgreements.All.Where(
        static agreement => agreement.FamilyLeave is not null)];

    [Theory]
    [InlineData(FamilyEvent.ChildDisability, "2023-07-20", 2)]
    [InlineData(FamilyEvent.ChildDisability, "2023-07-21", 5)]
    [InlineData(FamilyEvent.ChildDisability, "2026-06-13", 5)]
    [InlineData(FamilyEvent.ChildDisability, "2026-06-14", 10)]
    [InlineData(FamilyEvent.ChildIllness, "2021-12-18", 0)]
    [InlineData(FamilyEvent.ChildIllness, "2021-12-19", 2)]
    [InlineData(FamilyEvent.ChildIllness, "2026-06-14", 10)]
    [InlineData(FamilyEvent.CohabitantDeath, "2016-08-10", 3)]
    [InlineData(FamilyEvent.GrandparentDeath, "2026-11-01", 0)]
    [InlineData(FamilyEvent.Move, "2026-11-01", 0)]
    public void The_law_of_the_day(FamilyEvent happened, string on, int days) => Assert.Equal(
        LeaveDays.Ouvrables(days), FamilyOccasion.Of(happened, Date(on)).Leave(Law).Days);

    [Fact]
    public void The_law_of_the_day_names_its_text()
    {
        LegalSource? SourceOn(string day) => FamilyOccasion.Of(FamilyEvent.ChildDisability, Date(day)).Leave(Law).Source;

        Assert.Equal(LabourCode.L3142_4, SourceOn("2023-07-20"));
        Assert.Equal(Acts.Act_2023_622, SourceOn("2023-07-21"));
        Assert.Equal(Acts.Act_2026_492, SourceOn("2026-06-14"));
        Assert.Contains(
            Acts.Act_2026_492, FamilyOccasion.Of(FamilyEvent.ChildDisability, new(2026, 6, 14)).Leave(Law).Explain().Sources);
    }

    [Theory]
    [InlineData("2020-06-30", 10, false, 5, LeaveUnit.Ouvrables, false)]
    [InlineData("2020-07-01", 10, false, 7, LeaveUnit.Ouvres, true)]
    [InlineData("2023-07-20", 24, false, 7, LeaveUnit.Ouvres, true)]
    [InlineData("2023-07-21", 24, false, 14, LeaveUnit.Ouvrables, true)]
    [InlineData("2023-07-21", 25, false, 12, LeaveUnit.Ouvrables, false)]
    [InlineData("2023-07-21", 25, true, 14, LeaveUnit.Ouvrables, false)]
    public void The_death_of_a_child_and_the_bereavement_leave(string on, int age, bool wasParent, int days, LeaveUnit unit, bool mourns)
    {
        FamilyLeave leave = FamilyOccasion.OfChildDeath(Date(on), age, wasParent).Leave(Law);
        Assert.Equal(LeaveDays.Of(Days.Of(days), unit), leave.Days);
        Assert.Equal(mourns ? LeaveDays.Ouvrables(8) : null, leave.BereavementDays);
        Assert.Equal(mourns ? Date(on).PlusYears(1) : null, leave.BereavementUntil);
    }

    /// <summary>Two periods: Wednesday to Monday, five days, then three.</summary>
    [Fact]
    public void Bereavement_is_taken_in_two_periods_within_the_year()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        FamilyLeave leave = FamilyOccasion.OfChildDeath(new(2026, 11, 10), 10, wasParent: false).Leave(Law);
        DateInterval first = new(new(2026, 12, 2), new(2026, 12, 7));
        DateInterval second = new(new(2027, 3, 1), new(2027, 3, 3));

        BereavementBalance half = leave.Bereavement([first], calendar);
        Assert.Equal(
            (LeaveDays.Ouvrables(5), LeaveDays.Ouvrables(3), true, true), (half.Taken, half.Left, half.AreTwoAtMost, half.AreInTheYear));
        Assert.Equal(LeaveDays.Ouvrables(0), leave.Bereavement([second, first], calendar).Left);
        Assert.False(leave.Bereavement([first, second, new(new(2027, 4, 1), new(2027, 4, 1))], calendar).AreTwoAtMost);
        Assert.True(leave.Bereavement([new(new(2027, 11, 10), new(2027, 11, 10))], calendar).AreInTheYear);
        Assert.False(leave.Bereavement([new(new(2027, 11, 10), new(2027, 11, 12))], calendar).AreInTheYear);
        Assert.Equal([LabourCode.L3142_1_1, LabourCode.D3142_1_1], half.Explain().Sources);
        Assert.Equal("taken", Assert.Throws<ArgumentException>(() => leave.Bereavement([first, first], calendar)).ParamName);
        Assert.Equal("leave", Assert.Throws<ArgumentException>(
            () => FamilyOccasion.Of(FamilyEvent.Marriage, new(2026, 11, 10)).Leave(Law).Bereavement([first], calendar)).ParamName);
    }

    [Theory]
    [InlineData(29, 300, 0, true)]
    [InlineData(29, 301, 1, true)]
    [InlineData(29, 600, 1, true)]
    [InlineData(29, 601, 2, true)]
    [InlineData(413, 0, 0, false)]
    [InlineData(413, 40, 2, false)]
    public void Days_for_the_journey_come_on_top(int idcc, int km, int days, bool discretion)
    {
        CollectiveAgreement agreement = CollectiveAgreements.OfIdcc(idcc)!;
        FamilyOccasion wedding = FamilyOccasion.Of(FamilyEvent.ChildMarriage, new(2026, 7, 4));
        FamilyLeave leave = (wedding with { DistanceKm = km }).Leave(Law, agreement);
        Assert.Equal(LeaveDays.Ouvrables(days), leave.MostForJourney);
        Assert.Equal(discretion, agreement.FamilyLeave!.IsJourneyAtDiscretion);
        Assert.Equal(wedding.Leave(Law, agreement).Days, leave.Days);
        Assert.Null(wedding.Leave(Law, agreement).MostForJourney);
        Assert.Null((wedding with { DistanceKm = km }).Leave(Law, CollectiveAgreements.Eclat).MostForJourney);
        Assert.Contains(
            "DistanceKm is -1", Assert.Throws<ArgumentOutOfRangeException>(() => wedding with { DistanceKm = -1 }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dependant_gives_what_a_young_child_does()
    {
        FamilyLeave leave = FamilyOccasion.OfDependantDeath(new(2026, 11, 10), 20).Leave(Law);
        Assert.Equal((LeaveDays.Ouvrables(14), LeaveDays.Ouvrables(8)), (leave.Days, leave.BereavementDays!.Value));
        Assert.Equal(new LocalDate(2027, 11, 10), leave.BereavementUntil);
        Assert.Equal(LeaveDays.Ouvrables(0), FamilyOccasion.OfDependantDeath(new(2020, 6, 30), 20).Leave(Law).Days);
    }

    [Fact]
    public void The_eight_agreements_that_were_read_hold_the_topic_and_the_others_say_that_they_do_not()
    {
        Assert.Equal([29, 405, 413, 1261, 1518, 2190, 2336, 2941], Held.Select(static agreement => agreement.Idcc!.Value).Order());
        FamilyLeave chrs = FamilyOccasion.Of(FamilyEvent.Marriage, new(2026, 6, 1)).Leave(Law, CollectiveAgreements.Chrs);
        Assert.Equal(CollectiveAgreements.Chrs.Name, chrs.NotHeld);
        Assert.Null(chrs.AgreementDays);
    }

    [Fact]
    public void Event_by_event_the_better_is_due_and_its_text_is_cited()
    {
        FamilyLeave marriage = FamilyOccasion.Of(FamilyEvent.Marriage, new(2026, 11, 1)).Leave(Law, CollectiveAgreements.Ccn66);
        Assert.Equal(("CCN 66 art. 24", true), (marriage.Source!.Citation, marriage.IsByAgreement));
        FamilyLeave parent = FamilyOccasion.Of(FamilyEvent.ParentDeath, new(2026, 11, 1)).Leave(Law, CollectiveAgreements.Ccn66);
        Assert.Equal(("C. trav. L3142-4", false), (parent.Source!.Citation, parent.IsByAgreement));
        Assert.Equal(
            ["C. trav. L3142-4", "CCN 66 art. 24", "C. trav. L3142-2"], parent.Explain().Sources.Select(static source => source.Citation));
        Assert.Equal(
            ["Loi n° 2026-492 du 12 juin 2026", "C. trav. L3142-2"],
            FamilyOccasion.Of(FamilyEvent.ChildDisability, new(2026, 7, 1)).Leave(Law).Explain().Sources.Select(
                static source => source.Citation));
        Assert.Equal(
            ["Loi n° 2023-622 du 19 juillet 2023", "C. trav. L3142-1-1", "C. trav. D3142-1-1", "C. trav. L3142-2"],
            FamilyOccasion.OfChildDeath(new(2026, 7, 1), 3, wasParent: false).Leave(Law).Explain().Sources.Select(
                static source => source.Citation));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Contains("OfChildDeath", Assert.Throws<ArgumentOutOfRangeException>(
            () => FamilyOccasion.Of(FamilyEvent.ChildDeath, new(2026, 1, 1))).Message, StringComparison.Ordinal);
        Assert.Contains("age is 25", Assert.Throws<ArgumentOutOfRangeException>(
            () => FamilyOccasion.OfDependantDeath(new(2026, 1, 1), 25)).Message, StringComparison.Ordinal);
        Assert.Contains("age is -1", Assert.Throws<ArgumentOutOfRangeException>(
            () => FamilyOccasion.OfChildDeath(new(2026, 1, 1), -1, wasParent: false)).Message, StringComparison.Ordinal);
        Assert.Contains("from 2016-08-10 on", Assert.Throws<ArgumentOutOfRangeException>(
            () => FamilyOccasion.Of(FamilyEvent.Birth, new(2016, 8, 9)).Leave(Law)).Message, StringComparison.Ordinal);
        Assert.Contains("Days is ", Assert.Throws<ArgumentOutOfRangeException>(
            () => new FamilyLeaveRow { Event = FamilyEvent.Move, Days = LeaveDays.Ouvres(-1) }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_allocates_nothing()
    {
        FamilyOccasion child = FamilyOccasion.OfChildDeath(new(2026, 11, 10), 10, wasParent: false);
        Allocation.IsNone(() => child.Leave(Law, CollectiveAgreements.HomeCare));
    }

    [Property]
    public bool An_agreement_never_gives_less_than_the_law(FamilyEvent happened, byte which, int day)
    {
        LocalDate on = new LocalDate(2023, 7, 21).PlusDays(Math.Abs(day % 1000));
        CollectiveAgreement agreement = Held[which % Held.Length];
        FamilyOccasion occasion = happened switch
        {
            FamilyEvent.ChildDeath => FamilyOccasion.OfChildDeath(on, which % 60, wasParent: false),
            FamilyEvent.DependantDeath => FamilyOccasion.OfDependantDeath(on, which % 25),
            _ => FamilyOccasion.Of(happened, on),
        };
        FamilyLeave own = occasion.Leave(Law, agreement);
        FamilyLeave law = occasion.Leave(Law);
        LeaveDays due = own.Days.In(LeaveUnit.Ouvrables);
        return own.LegalDays == law.Days && due >= law.Days.In(LeaveUnit.Ouvrables)
            && (own.AgreementDays is not { } days || due >= days.In(LeaveUnit.Ouvrables)) && own.BereavementDays == law.BereavementDays;
    }

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}

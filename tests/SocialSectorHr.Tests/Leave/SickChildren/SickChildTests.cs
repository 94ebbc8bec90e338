using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave.SickChildren;

public class SickChildTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 11, 1);

    [Theory]
    [InlineData(5, 1, 3)]
    [InlineData(15, 2, 3)]
    [InlineData(0, 1, 5)]
    [InlineData(8, 3, 5)]
    [InlineData(16, 0, 0)]
    public void The_law_gives_three_unpaid_days_or_five(int age, int children, int days)
    {
        SickChildLeave leave = SickChild.Of(age, children).Leave(On, Law);
        Assert.Equal((Days.Of(days), Days.Zero), (leave.Days, leave.PaidDays));
    }

    [Theory]
    [InlineData(1518, 10, 1, false, 12, 12)]
    [InlineData(1518, 17, 1, true, 12, 12)]
    [InlineData(1518, 17, 1, false, 0, 0)]
    [InlineData(29, 12, 1, false, 4, 4)]
    [InlineData(29, 13, 1, false, 0, 3)]
    [InlineData(29, 19, 0, true, 4, 4)]
    [InlineData(2941, 14, 2, false, 3, 3)]
    [InlineData(2941, 14, 3, false, 4, 5)]
    [InlineData(2941, 14, 1, true, 5, 5)]
    [InlineData(1261, 15, 1, false, 10, 10)]
    [InlineData(2336, 10, 1, false, 3, 3)]
    [InlineData(2336, 0, 1, false, 3, 10)]
    [InlineData(405, 10, 1, false, 3, 3)]
    [InlineData(405, 0, 1, false, 5, 5)]
    public void An_agreement_gives_paid_days_among_those_of_the_law(int idcc, int age, int children, bool isDisabled, int paid, int days)
    {
        CollectiveAgreement agreement = CollectiveAgreements.OfIdcc(idcc)!;
        SickChildLeave leave = (SickChild.Of(age, children) with { IsDisabled = isDisabled }).Leave(On, Law, agreement);
        Assert.Equal((Days.Of(paid), Days.Of(days)), (leave.PaidDays, leave.Days));
        Assert.Null(leave.NotHeld);
    }

    [Fact]
    public void An_agreement_that_is_not_held_leaves_the_law_and_says_so()
    {
        SickChildLeave leave = SickChild.Of(10, 1).Leave(On, Law, CollectiveAgreements.RedCross);
        Assert.Equal((CollectiveAgreements.RedCross.Name, Days.Of(3)), (leave.NotHeld!.Value, leave.Days));
    }

    [Theory]
    [InlineData("2026-06-13", "2026-05-29")]
    [InlineData("2026-06-14", "2026-06-04")]
    public void Parental_presence_is_asked_fifteen_days_before_or_ten(string start, string by)
    {
        ParentalPresenceBalance balance = (ParentalPresence.From(Date(start)) with { Taken = Days.Of(120.5m) }).Balance(Law);
        Assert.Equal((Date(by), Days.Of(189.5m)), (balance.RequestBy, balance.Left));
        Assert.Equal(Date(start).PlusYears(3).PlusDays(-1), balance.LastDay);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Contains("age is 61", Refused(() => SickChild.Of(61, 1)), StringComparison.Ordinal);
        Assert.Contains("childrenUnder16 is 0", Refused(() => SickChild.Of(5, 0)), StringComparison.Ordinal);
        Assert.Contains("between 0 and 310", Refused(() => ParentalPresence.From(On) with { Taken = Days.Of(311) }), StringComparison.Ordinal);
        Assert.Contains("from 2016-08-10 on", Refused(() => SickChild.Of(5, 1).Leave(new(2016, 8, 9), Law)), StringComparison.Ordinal);
        Assert.Contains("from 2016-08-10 on", Refused(() => ParentalPresence.From(new(2016, 8, 9)).Balance(Law)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_articles_are_cited()
    {
        Assert.Equal(
            ["C. trav. L1225-61", "CCN ECLAT art. 6.2"],
            SickChild.Of(5, 1).Leave(On, Law, CollectiveAgreements.Eclat).Explain().Sources.Select(static source => source.Citation));
        Assert.Equal(
            ["C. trav. L1225-62", "C. trav. D1225-16", "Loi n° 2026-492 du 12 juin 2026", "C. trav. L1225-63"],
            ParentalPresence.From(On).Balance(Law).Explain().Sources.Select(static source => source.Citation));
    }

    [Fact]
    public void An_answer_allocates_nothing()
    {
        SickChild child = SickChild.Of(5, 1);
        ParentalPresence presence = ParentalPresence.From(On);
        Allocation.IsNone(() => child.Leave(On, Law, CollectiveAgreements.Eclat));
        Allocation.IsNone(() => presence.Balance(Law));
    }

    [Property]
    public bool An_agreement_never_takes_days_away(byte age, byte children, bool isDisabled, byte which)
    {
        CollectiveAgreement agreement = CollectiveAgreements.All[which % CollectiveAgreements.All.Count];
        SickChild child = SickChild.Of(age % 25, (children % 5) + 1) with { IsDisabled = isDisabled };
        if (!agreement.IsInForce(On))
        {
            return true;
        }

        SickChildLeave own = child.Leave(On, Law, agreement);
        return own.Days >= child.Leave(On, Law).Days && own.Days >= own.PaidDays && own.PaidDays >= Days.Zero;
    }

    private static string Refused(Func<object> ask) => Assert.Throws<ArgumentOutOfRangeException>(ask).Message;

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}

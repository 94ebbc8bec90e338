using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Days not taken: lost, owed, or given up for pay.</summary>
public sealed class UntakenRttTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    [Fact]
    public void Days_not_taken_are_lost_unless_someone_owes_them()
    {
        LocalDate end = new(2025, 12, 31);
        UntakenRtt lost = UntakenRtt.Of(3.Days, 120.Euros, UntakenRttCause.NotAskedFor, end, Law);
        Assert.Equal((Money.Zero, true), (lost.Amount, lost.IsLost));
        UntakenRtt prevented = UntakenRtt.Of(3.Days, 120.Euros, UntakenRttCause.PreventedByEmployer, end, Law);
        Assert.Equal((360.Euros, false), (prevented.Amount, prevented.IsLost));
        UntakenRtt cashed = UntakenRtt.Of(2.5m.Days, 121.62m.Euros, UntakenRttCause.CashedOut, end, Law);
        Assert.Equal((380.0625m.Euros, 380.06m.Euros), (cashed.Unrounded, cashed.Amount));
        Assert.Equal(
            330.Euros, UntakenRtt.Of(3.Days, 100.Euros, UntakenRttCause.CashedOut, end, Law, new() { CashOutPremium = 10.Percent }).Amount);
        Assert.Equal("3 j (jours non demandés par le salarié), 0,00 €", lost.ToString(Language.French).Plain());
        Assert.Equal("3 j (jours dont l'employeur a empêché la prise), 360,00 €", prevented.ToString(Language.French).Plain());
        Assert.False(default(UntakenRtt).IsLost);
    }

    [Theory]
    [InlineData("2021-12-31", false)]
    [InlineData("2022-01-01", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", null)]
    public void Days_acquired_from_2022_to_2026_may_be_given_up_for_pay(string on, bool? may) =>
        Assert.Equal(may, UntakenRtt.MayBeCashedOut(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, Law));

    [Fact]
    public void A_prolongation_that_an_application_knows_of_is_read()
    {
        LegalSource act = new() { Citation = "Loi de finances pour 2027", Title = new("rachat prolongé", "prolonged") };
        FrenchLaw law = Law.With(RttLimits.CashOutPremium, new(2027, 1, 1), 25.Percent, act);
        Assert.True(UntakenRtt.MayBeCashedOut(new(2027, 6, 30), law));
        Assert.Equal(250.Euros, UntakenRtt.Of(2.Days, 100.Euros, UntakenRttCause.CashedOut, new(2027, 6, 30), law).Amount);
    }

    [Fact]
    public void Days_that_cannot_be_valued_are_refused()
    {
        LocalDate end = new(2025, 12, 31);
        Refused("days is -1 day: it must be 0 days or more.", () => UntakenRtt.Of(-1.Days, 120.Euros, UntakenRttCause.NotAskedFor, end, Law));
        Refused("dayValue is -€120.00: it must be 0 euros or more.", () => UntakenRtt.Of(1.Days, -120.Euros, UntakenRttCause.NotAskedFor, end, Law));
        Refused("cause is 9: it must be a defined UntakenRttCause", () => UntakenRtt.Of(1.Days, 120.Euros, (UntakenRttCause)9, end, Law));
        Refused(
            "CashOutPremium is 9%: it must be at least 10%, the lowest overtime premium of an agreement (C. trav. L3121-33).",
            () => UntakenRtt.Of(1.Days, 120.Euros, UntakenRttCause.CashedOut, end, Law, new() { CashOutPremium = 9.Percent }));
        Refused("on is 2027-01-01: it must be a day on which the law", () => UntakenRtt.Of(1.Days, 120.Euros, UntakenRttCause.CashedOut, new(2027, 1, 1), Law));
        Refused("on is 2021-12-31: it must be a day on which the law", () => UntakenRtt.Of(1.Days, 120.Euros, UntakenRttCause.CashedOut, new(2021, 12, 31), Law));
        Refused(
            "on is 2027-05-31: it must be a day on which the law is known to let RTT days be given up for pay, published for 2022-01-01 to 2026-12-31 "
                + "(loi 2022-1157 art. 5, loi 2025-127); in a period that straddles the end, give the days acquired by then with that day.",
            () => UntakenRtt.Of(1.Days, 120.Euros, UntakenRttCause.CashedOut, new(2027, 5, 31), Law));
    }
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Leave;

public class LeavePayBaseTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly DateInterval Year = new(new LocalDate(2025, 6, 1), new LocalDate(2026, 5, 31));

    // What of 1,000 € is in, element by element.
    [Theory]
    [InlineData(LeavePayElement.Work, 1_000)]
    [InlineData(LeavePayElement.LeavePay, 1_000)]
    [InlineData(LeavePayElement.CompensatoryRest, 1_000)]
    [InlineData(LeavePayElement.AssimilatedPeriod, 1_000)]
    [InlineData(LeavePayElement.Sickness, 800)]
    [InlineData(LeavePayElement.PayKeptInAbsence, 0)]
    [InlineData(LeavePayElement.PremiumForWork, 1_000)]
    [InlineData(LeavePayElement.PremiumForTheYear, 0)]
    [InlineData(LeavePayElement.PartialActivity, 1_000)]
    [InlineData(LeavePayElement.EndOfFixedTerm, 1_000)]
    [InlineData(LeavePayElement.BenefitInKind, 1_000)]
    [InlineData(LeavePayElement.Expenses, 0)]
    [InlineData(LeavePayElement.ProfitSharing, 0)]
    [InlineData(LeavePayElement.Gratuity, 0)]
    [InlineData(LeavePayElement.Severance, 0)]
    [InlineData(LeavePayElement.ElectiveOffice, 0)]
    public void Each_element_is_in_for_its_share(LeavePayElement element, int isIn)
    {
        LeavePayBase @base = Base((element, 1_000));
        Assert.Equal(Money.Of(isIn), @base.Amount);
        Assert.Equal(isIn == 0 ? 1_000.Euros : Money.Zero, @base.LeftOut);
        Assert.Equal(LabourCode.L3141_24, @base.Explain().Steps[^1].Source);
    }

    [Fact]
    public void A_thirteenth_month_is_out_and_sickness_is_in_for_four_fifths()
    {
        // Ten months worked, two of sickness kept at half pay, a thirteenth month for the whole year.
        LeavePayBase year = Base(
            (LeavePayElement.Work, 24_000),
            (LeavePayElement.Sickness, 4_800),
            (LeavePayElement.PayKeptInAbsence, 2_400),
            (LeavePayElement.PremiumForTheYear, 2_400));

        Assert.Equal((27_840.Euros, 4_800.Euros), (year.Amount, year.LeftOut));
        Assert.Equal(
            2_784.Euros, PaidLeaveRight.Legal(LeaveUnit.Ouvrables).Pay(30.Ouvrables, 30.Ouvrables, year.Amount, Money.Zero, Law).Due);
        Assert.Contains(LeavePayRates.Sickness.Name.English, year.Explain().ToString(), StringComparison.Ordinal);
        Assert.Contains(LabourCode.L3141_25, Base((LeavePayElement.BenefitInKind, 1)).Explain().Sources);
        Assert.Contains(LabourCode.L1242_16, Base((LeavePayElement.EndOfFixedTerm, 1)).Explain().Sources);
    }

    [Fact]
    public void Sickness_before_the_act_has_no_share()
    {
        DateInterval before = new(new LocalDate(2022, 6, 1), new LocalDate(2023, 5, 31));
        LeavePayItem sick = LeavePayItem.Of(LeavePayElement.Sickness, 1_000.Euros);
        Refused("date is 2023-05-31: it must be from 2024-04-24 on for share of the pay rebuilt for sickness.", () => LeavePayBase.Of(before, [sick], Law));
        Assert.Equal(1_000.Euros, LeavePayBase.Of(before, [LeavePayItem.Of(LeavePayElement.Work, 1_000.Euros)], Law).Amount);
        Refused("amount is -€1.00: it must be zero or more: a pay is not negative.", static () => LeavePayItem.Of(LeavePayElement.Work, Money.Of(-1)));
        Refused("element is 99: it must be a defined LeavePayElement", static () => LeavePayItem.Of((LeavePayElement)99, Money.Zero));
    }

    [Property]
    public bool What_is_in_and_what_is_out_are_all_there_is_but_a_fifth_of_sickness(int[] amounts)
    {
        (LeavePayElement Element, int Amount)[] items =
            [.. amounts.Select(static (amount, i) => ((LeavePayElement)(i % 16), amount == int.MinValue ? 0 : Math.Abs(amount)))];
        LeavePayBase @base = Base(items);
        Money fifth = Sum(items.Where(static item => item.Element == LeavePayElement.Sickness)) / 5;
        return @base.Amount + @base.LeftOut + fifth == Sum(items);
    }

    private static Money Sum(IEnumerable<(LeavePayElement Element, int Amount)> items) =>
        items.Aggregate(Money.Zero, static (sum, item) => sum + Money.Of(item.Amount));

    private static LeavePayBase Base(params (LeavePayElement Element, int Amount)[] items) =>
        LeavePayBase.Of(Year, items.Select(static item => LeavePayItem.Of(item.Element, Money.Of(item.Amount))), Law);
}

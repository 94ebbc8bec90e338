using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Pay;

namespace SocialSectorHr.Tests.Leave;

public class LeavePayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly PaidLeaveRight SixWeeks = PaidLeaveRight.OfWeeks(6.Weeks, LeaveUnit.Ouvres);
    private static readonly GrossPay Pay = GrossPay.PerMonth(2_343.Euros);
    private static readonly Money Reference = 19_798.35m.Euros;

    [Fact]
    public void Six_weeks_scale_the_tenth_and_the_better_is_due()
    {
        LeavePay pay = SixWeeks.Pay(22.Ouvres, 22.Ouvres, Reference, Pay, Law);

        Assert.Equal(2_375.80m.Euros, pay.Tenth.Round());
        Assert.Equal(2_379.05m.Euros, pay.Maintained.Round());
        Assert.Equal(pay.Maintained, pay.Due);
        Assert.Equal(["C. trav. L3141-24"], pay.Explain().Sources.Select(source => source.Citation));
        Assert.Equal(
            """
            Indemnité de congés payés
              Donné : rémunération brute de référence = 19 798,35 €
              Donné : congés acquis = 22 jours ouvrés
              Compté : congés à payer = 22 jours ouvrés
              Calculé : dixième, à proportion du congé dû = 19 798,35 / 10 × 30 / 25 × 22 / 22 ≈ 2 375,80 € [C. trav. L3141-24]
              Donné : salaire mensuel brut = 2 343,00 €
              Choisi : jours d'un mois moyen ≈ 21,6667 j — retenue par défaut
              Calculé : maintien de salaire = 2 343 × 22 / (65/3) ≈ 2 379,05 € [C. trav. L3141-24]
              Calculé : le plus favorable = max(2 375,802; (154 638/65)) ≈ 2 379,05 € [C. trav. L3141-24]
            Droit vérifié le 24 juillet 2026.
            """,
            pay.Explain().ToText(Language.French).Plain().TrimEnd());
    }

    [Theory]
    [InlineData(2_379, "2379.05")]
    [InlineData(2_400, "2400")]
    public void A_contract_or_a_usage_that_pays_more_is_kept(int agreed, string due)
    {
        LeavePay pay = SixWeeks.Pay(22.Ouvres, 22.Ouvres, Reference, Pay, Law, new() { ByContract = agreed.Euros });
        Assert.Equal(decimal.Parse(due, System.Globalization.CultureInfo.InvariantCulture).Euros, pay.Due.Round());
        Assert.Contains(LabourCode.L3141_27, pay.Explain().Sources);
        Assert.All(pay.Readings(), reading => Assert.True(reading.Due >= agreed.Euros));
    }

    [Fact]
    public void Of_several_periods_their_sum_is_compared_with_the_contract()
    {
        LeavePeriodLeft[] left = [LeavePeriodLeft.Of(
            5.Ouvres, 25.Ouvres, 24_000.Euros), LeavePeriodLeft.Of(5.Ouvres, 10.Ouvres, 9_000.Euros)];
        PayInLieuOfLeave law = SixWeeks.PayInLieu(left, Pay, Law);
        PayInLieuOfLeave more = SixWeeks.PayInLieu(left, Pay, Law, new() { ByContract = law.Due + 1.Euros });
        Assert.Equal(law.Due + 1.Euros, more.Due);
        Assert.Equal(law.Due, SixWeeks.PayInLieu(left, Pay, Law, new() { ByContract = law.Due / 2 }).Due);
        Assert.Contains(LabourCode.L3141_27, more.Explain().Sources);
        Refused("ByContract is -€1.00", static () => new LeavePayRules() { ByContract = Money.Of(-1) });
    }

    [Property]
    public bool The_unit_does_not_change_the_pay(GrossPay pay) =>
        SixWeeks.Pay(18.Ouvrables, 30.Ouvres, pay.Annual, pay, Law).Due == SixWeeks.Pay(15.Ouvres, 30.Ouvres, pay.Annual, pay, Law).Due;

    [Property]
    public bool Days_paid_apart_add_up_by_each_of_the_two_methods(GrossPay pay) =>
        Enumerable.Range(0, 31).All(days =>
        {
            LeavePay some = SixWeeks.Pay(LeaveDays.Ouvres(days), 30.Ouvres, pay.Annual, pay, Law);
            LeavePay rest = SixWeeks.Pay(LeaveDays.Ouvres(30 - days), 30.Ouvres, pay.Annual, pay, Law);
            LeavePay all = SixWeeks.Pay(30.Ouvres, 30.Ouvres, pay.Annual, pay, Law);
            return some.Tenth + rest.Tenth == all.Tenth && some.Maintained + rest.Maintained == all.Maintained && some.Due >= some.Tenth;
        });

    [Fact]
    public void What_cannot_be_paid_is_refused()
    {
        Refused(
            "acquired is 0 days (ouvrés): it must be more than 0 days: leave that was not acquired has no pay (C. trav. L3141-24).",
            static () => SixWeeks.Pay(1.Ouvres, 0.Ouvres, Reference, Pay, Law));
        Refused("days is 23 days (ouvrés): it must be between 0 and the 22 days (ouvrés) acquired.", static () =>
            SixWeeks.Pay(23.Ouvres, 22.Ouvres, Reference, Pay, Law));
        Refused("reference is -€1.00: it must be zero or more: the pay of a period is not negative.", static () =>
            SixWeeks.Pay(2.Ouvres, 22.Ouvres, Money.Of(-1), Pay, Law));
        Refused("maintained is -€1.00: it must be zero or more: a pay is not negative.", static () =>
            SixWeeks.Pay(2.Ouvres, 22.Ouvres, Reference, Money.Of(-1), Law));
        Refused(
            "Maintenance is 9: it must be a defined LeaveMaintenance (AverageOuvres, AverageOuvres21_67, AverageOuvrables, RealHours, RealWorkingDays).",
            static () => SixWeeks.Pay(2.Ouvres, 22.Ouvres, Reference, Pay, Law, new() { Maintenance = (LeaveMaintenance)9 }));
    }

    [Fact]
    public void The_pay_kept_is_of_the_exact_month_by_the_mean_month_of_the_method()
    {
        // A month of 2 635,8333… €.
        GrossPay year = GrossPay.PerYear(31_630.Euros);
        Money Kept(LeaveMaintenance? method) =>
            SixWeeks.Pay(22.Ouvres, 22.Ouvres, Reference, year, Law, new() { Maintenance = method }).Maintained;
        Assert.Equal(Money.FromExact(Fraction.Of(31_630 * 22 * 3, 12 * 65)), Kept(null));
        Assert.Equal(Kept(null), Kept(LeaveMaintenance.AverageOuvres));
        Assert.Equal(Money.FromExact(Fraction.Of(31_630 * 22 * 100, 12 * 2_167)), Kept(LeaveMaintenance.AverageOuvres21_67));
        Assert.Equal(Money.FromExact(Fraction.Of(31_630 * 22 * 6, 12 * 5 * 26)), Kept(LeaveMaintenance.AverageOuvrables));
    }
}

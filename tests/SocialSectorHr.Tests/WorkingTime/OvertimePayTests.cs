using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class OvertimePayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 19);

    [Fact]
    public void Hours_that_leave_makes_overtime_owe_the_premium_alone()
    {
        OvertimePay pay = WorkedTime.InWeek(On, 33.Hours, 7.Hours).Overtime(Law).Pay(12.Euros);

        Assert.Equal((Money.Zero, 15.Euros, 15.Euros), (pay.Plain, pay.Premiums, pay.Amount));
        Assert.Equal(
            """
            Paiement des heures supplémentaires
              Donné : taux horaire brut = 12,00 €
              Donné : heures supplémentaires = 5 h
              Donné : dont nées des congés payés = 5 h
              Calculé : heures travaillées au taux normal = (5 − 5) × 12 = 0,00 €
              Calculé : majorations = 12 × (5 × 0,25 + 0 × 0,5) = 15,00 € [C. trav. L3121-36]
              Calculé : montant dû = 0 + 15 = 15,00 €
            """,
            pay.Explain().ToText(Language.French).Plain().TrimEnd());
    }

    [Fact]
    public void Both_premiums_are_paid_on_hours_worked() => Assert.Equal(174.Euros, WorkedTime.InWeek(On, 46.Hours).Overtime(Law).Pay(12.Euros).Amount);

    [Fact]
    public void Without_leave_it_is_each_hour_at_its_own_rate() => Property.Holds((FsCheck.NonNegativeInt quarters, FsCheck.NonNegativeInt cents) =>
    {
        Hours worked = Hours.OfFraction(quarters.Get % 240, 4);
        Money rate = Money.OfFraction(cents.Get % 10_000, 100);
        Fraction due = 0;
        for (int quarter = 140; quarter < quarters.Get % 240; quarter++)
        {
            due += rate.Exact / 4 * (quarter < 172 ? Fraction.Of(5, 4) : Fraction.Of(3, 2));
        }

        return WorkedTime.InWeek(On, worked).Overtime(Law).Pay(rate).Amount!.Value.Exact == due;
    });

    [Fact]
    public void A_negative_rate_is_refused() => Assert.Contains(
        "zero or more", Assert.Throws<ArgumentOutOfRangeException>(() => WorkedTime.InWeek(On, 46.Hours).Overtime(Law).Pay(Money.Of(-1))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Asking_allocates_nothing()
    {
        WorkedOvertime overtime = WorkedTime.InWeek(On, 46.Hours).Overtime(Law);
        Allocation.IsNone(() => overtime.Pay(12.Euros).Amount);
    }
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

public class OvertimePayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 19);

    [Fact]
    public void A_pay_for_thirty_five_hours_leaves_the_hours_beyond_and_their_premium()
    {
        // 31 h worked in four days and a day of leave of 7 h: 38 h to pay, of which the month holds 35.
        OvertimePay pay = WorkedTime.InWeek(On, 31.Hours, 7.Hours).Overtime(Law).Pay(15.Euros);

        Assert.Equal((3.Hours, 45.Euros, 11.25m.Euros, 56.25m.Euros), (pay.PlainHours, pay.Plain, pay.Premiums, pay.Amount));
        Assert.Equal(
            """
            Paiement des heures supplémentaires
              Donné : taux horaire brut = 15,00 €
              Donné : heures supplémentaires = 3 h
              Donné : heures travaillées et de congés payés = 38 h
              Choisi : heures que le salaire de la période comprend déjà = 35 h — par défaut : celles du seuil, congés compris
              Calculé : heures supplémentaires non encore payées = max(0; min(3; 38 − 35)) = 3 h
              Calculé : ces heures au taux normal = 3 × 15 = 45,00 €
              Calculé : majorations = 15 × (3 × 0,25 + 0 × 0,5) = 11,25 € [C. trav. L3121-36]
              Calculé : montant dû = 45 + 11,25 = 56,25 €
            """,
            pay.Explain().ToText(Language.French).Plain().TrimEnd());
    }

    [Fact]
    public void A_pay_that_already_holds_the_whole_week_owes_the_premium_alone()
    {
        OvertimePay pay = WorkedTime.InWeek(On, 31.Hours, 7.Hours).Overtime(Law).Pay(15.Euros, paid: 38.Hours);
        Assert.Equal((Hours.Zero, Money.Zero, 11.25m.Euros), (pay.PlainHours, pay.Plain, pay.Amount));
        string why = pay.Explain().ToText(Language.French).Plain();
        Assert.Contains("comprend déjà = 38 h — donné par l'application", why, StringComparison.Ordinal);
        Assert.Contains("Retenu : majorations déjà comprises dans ce salaire — à déduire s'il y en a : elles ne sont pas connues", why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pay_of_fewer_hours_than_the_threshold_leaves_only_overtime_here() =>
        Assert.Equal(3.Hours, WorkedTime.InWeek(On, 38.Hours).Overtime(Law).Pay(15.Euros, paid: 30.Hours).PlainHours);

    [Fact]
    public void Over_a_year_leave_is_paid_by_the_months_beside_the_hours_worked()
    {
        OvertimeRules counted = new() { CountPaidLeave = true, FirstHours = 40.Hours };
        OvertimePay pay = WorkedTime.InYear(new(2026, 1, 1), 1_605.Hours, 35.Hours).Overtime(Law, counted).Pay(15.Euros);
        Assert.Equal((Hours.Zero, 123.75m.Euros), (pay.PlainHours, pay.Amount)); // 33 h × 25 % × 15
        OvertimePay worked = (WorkedTime.InYear(new(2026, 1, 1), 1_650.Hours, 35.Hours) with { AlreadyCounted = 12.Hours })
            .Overtime(Law, new() { FirstHours = 40.Hours }).Pay(15.Euros);
        Assert.Equal((31.Hours, 581.25m.Euros), (worked.PlainHours, worked.Amount));
    }

    [Fact]
    public void A_month_without_overtime_owes_nothing()
    {
        OvertimePay pay = WorkedTime.InMonth(new(2026, 2), 140.Hours).Overtime(Law).Pay(15.Euros);
        Assert.Equal((Hours.Zero, Money.Zero, Money.Zero), (pay.PlainHours, pay.Premiums, pay.Amount));
        Assert.Null(WorkedTime.InMonth(new(2026, 2), 160.Hours).Overtime(Law).Pay(15.Euros).Amount);
    }

    [Fact]
    public void Both_premiums_are_paid_on_hours_worked() =>
        Assert.Equal(174.Euros, WorkedTime.InWeek(On, 46.Hours).Overtime(Law).Pay(12.Euros).Amount);

    [Property]
    public bool Without_leave_it_is_each_hour_at_its_own_rate(FsCheck.NonNegativeInt quarters, FsCheck.NonNegativeInt cents)
    {
        Hours worked = Hours.OfFraction(quarters.Get % 240, 4);
        Money rate = Money.OfFraction(cents.Get % 10_000, 100);
        Fraction due = 0;
        for (int quarter = 140; quarter < quarters.Get % 240; quarter++)
        {
            due += rate.Exact / 4 * (quarter < 172 ? Fraction.Of(5, 4) : Fraction.Of(3, 2));
        }

        return WorkedTime.InWeek(On, worked).Overtime(Law).Pay(rate).Amount!.Value.Exact == due;
    }

    [Fact]
    public void A_negative_rate_or_negative_hours_are_refused()
    {
        WorkedOvertime overtime = WorkedTime.InWeek(On, 46.Hours).Overtime(Law);
        Assert.StartsWith(
            "hourly is -€1.00: it must be zero or more", Assert.Throws<ArgumentOutOfRangeException>(() => overtime.Pay(Money.Of(-1))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "paid is -1 h: it must be zero or more", Assert.Throws<ArgumentOutOfRangeException>(() => overtime.Pay(12.Euros, (-1).Hours)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        WorkedOvertime overtime = WorkedTime.InWeek(On, 46.Hours).Overtime(Law);
        Allocation.IsNone(() => overtime.Pay(12.Euros).Amount);
    }
}

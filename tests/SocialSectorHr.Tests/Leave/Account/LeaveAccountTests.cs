using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Leave;

public class LeaveAccountTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);

    internal static LeaveAccount Account { get; } = LeaveAccount.Of(
        LeaveUnit.Ouvrables,
        LeaveMovement.Acquired(new(2025, 5, 1), 2025, 30.Days),
        LeaveMovement.LastDay(new(2025, 5, 1), 2025, new LocalDate(2026, 4, 30)),
        LeaveMovement.Taken(new(2025, 8, 4), 24.Days),
        LeaveMovement.Acquired(new(2026, 5, 1), 2026, 30.Days),
        LeaveMovement.LastDay(new(2026, 5, 1), 2026, new LocalDate(2027, 4, 30)),
        LeaveMovement.Taken(new(2026, 7, 6), 12.Days));

    [Theory]
    [InlineData("2025-04-30", 0, 0, 0, 0)]
    [InlineData("2025-05-01", 30, 0, 0, 30)]
    [InlineData("2025-08-03", 30, 0, 0, 30)]
    [InlineData("2025-08-04", 30, 24, 0, 6)]
    [InlineData("2026-04-30", 30, 24, 0, 6)]
    [InlineData("2026-05-01", 60, 24, 6, 30)]
    [InlineData("2026-07-06", 60, 36, 6, 18)]
    [InlineData("2027-04-30", 60, 36, 6, 18)]
    [InlineData("2027-05-01", 60, 36, 24, 0)]
    [InlineData("2099-01-01", 60, 36, 24, 0)]
    public void The_balance_is_right_on_each_day(string on, int acquired, int taken, int lost, int left)
    {
        LeaveBalance balance = Account.BalanceOn(Day(on));
        Assert.Equal(
            (LeaveDays.Ouvrables(acquired), LeaveDays.Ouvrables(taken), LeaveDays.Ouvrables(lost), LeaveDays.Ouvrables(left)),
            (balance.Acquired, balance.Taken, balance.Lost, balance.Left));
        Assert.Equal(balance.Left.In(LeaveUnit.Ouvres), Account.BalanceOn(Day(on), LeaveUnit.Ouvres).Left);
    }

    [Fact]
    public void Days_are_taken_from_the_lot_that_is_lost_first_and_given_back_to_the_last()
    {
        LeaveAccount account = LeaveAccount.Of(
            LeaveUnit.Ouvres,
            LeaveMovement.Acquired(new(2025, 5, 1), 2025, 5.Days),
            LeaveMovement.Acquired(new(2025, 5, 1), 2024, 5.Days),
            LeaveMovement.LastDay(new(2025, 5, 1), 2025, new LocalDate(2026, 4, 30)),
            LeaveMovement.Taken(new(2025, 8, 4), 7.Days),
            LeaveMovement.GivenBack(new(2025, 9, 1), 3.Days),
            LeaveMovement.Taken(new(2025, 12, 1), 1.Days, lot: 2024));

        Assert.Equal(
            [
                (LeaveMovementKind.Acquired, 2025, 5), (LeaveMovementKind.Acquired, 2024, 5),
                (LeaveMovementKind.Taken, 2025, 5), (LeaveMovementKind.Taken, 2024, 2),
                (LeaveMovementKind.GivenBack, 2024, 2), (LeaveMovementKind.GivenBack, 2025, 1),
                (LeaveMovementKind.Taken, 2024, 1), (LeaveMovementKind.Lost, 2025, 1),
            ],
            account.Postings.Select(static posting => (posting.Kind, posting.Lot, (int)posting.Days.ToDecimal())));
        Assert.Equal(["2024: 4 days (ouvrés)", "2025: 1 day (ouvré)"], account.BalanceOn(new(2026, 4, 30)).Lots.Select(static lot => lot.ToString()));
        Assert.Equal([null, new LocalDate(2026, 4, 30)], account.BalanceOn(new(2026, 4, 30)).Lots.Select(static lot => lot.LastDay));
        Assert.Equal("1 September 2025: given back to the account (2025), 1 day (ouvré)", account.Postings[5].ToString());
    }

    [Fact]
    public void An_employment_fills_the_account_and_an_absence_is_charged_day_by_day()
    {
        PaidLeaveRight right = PaidLeaveRight.Legal(LeaveUnit.Ouvrables);
        LeaveAccount account = LeaveAccount.Of(LeaveUnit.Ouvrables)
            .Acquire(right.Lots(new(new LocalDate(2024, 6, 1), new LocalDate(2026, 5, 31)), Calendar, Law))
            .Take(new DateInterval(new(2025, 7, 28), new(2025, 8, 15)), Calendar);

        // Two weeks and four days; Friday 15 August is a holiday.
        LeaveDays counted = Calendar.CountLeave(new DateInterval(new(2025, 7, 28), new(2025, 8, 15)), LeaveUnit.Ouvrables).Days;
        Assert.Equal(counted, account.BalanceOn(new(2025, 8, 31)).Taken);
        Assert.Equal(4.Ouvrables, account.BalanceOn(new(2025, 7, 31)).Taken);
        Assert.Equal(["2025: 13 days (ouvrables)"], account.BalanceOn(new(2026, 4, 30)).Lots.Select(static lot => lot.ToString()));
        Assert.Equal("2026: 30 days (ouvrables)", account.BalanceOn(new(2026, 5, 1)).Lots[1].ToString());
        Assert.Equal(13.Ouvrables, account.BalanceOn(new(2026, 5, 1)).Lost);
    }

    [Fact]
    public void A_plan_is_projected_without_being_recorded()
    {
        DateInterval[] planned = [new(
            new LocalDate(2026, 12, 21), new LocalDate(2026, 12, 31)), new(new LocalDate(2027, 2, 15), new LocalDate(2027, 2, 19))];

        LeaveBalance end = Account.Project(new(2026, 12, 31), planned, Calendar);
        Assert.Equal(18.Ouvrables - Calendar.CountLeave(planned[0], LeaveUnit.Ouvrables).Days, end.Left);
        Assert.Equal(18.Ouvrables, Account.BalanceOn(new(2026, 12, 31)).Left);
        Assert.Equal(2.Ouvrables, Account.Project(new(2027, 4, 30), planned, Calendar).Left);
        Assert.Equal(LeaveDays.Ouvres(15), Account.Project(new(2026, 11, 30), planned, Calendar, LeaveUnit.Ouvres).Left);
        Assert.StartsWith(
            "days is ",
            Assert.Throws<ArgumentOutOfRangeException>(static () =>
                Account.Project(new(2027, 4, 30), [new(new LocalDate(2026, 9, 1), new LocalDate(2026, 9, 30))], Calendar)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_carry_over_puts_the_loss_off()
    {
        UntakenLeave left = CarryOverTests.Lot(2025, 6);
        SickLeave sickness = SickLeave.Since(new(2026, 1, 5)).BackOn(new(2026, 9, 1));
        LeaveAccount stopped = Account.CarryOver(2025, left.CarryOver(sickness, Calendar, Law));
        Assert.Equal(0.Ouvrables, stopped.BalanceOn(new(2026, 9, 30)).Lost);

        LeaveAccount account = Account.CarryOver(2025, left.CarryOver(sickness.InformedOn(new(2026, 9, 15)), Calendar, Law));
        Assert.Equal(
            [null, new LocalDate(2027, 12, 15)],
            new LocalDate[] { new(2026, 9, 14), new(2026, 9, 15) }.Select(day => account.BalanceOn(day).Lots[0].LastDay));

        // The lot of 2026 is now lost first: it gives the twelve days.
        Assert.Equal((6.Ouvrables, 24.Ouvrables), (account.BalanceOn(new(2027, 12, 15)).Left, account.BalanceOn(new(2027, 12, 16)).Lost));
        Assert.Same(
            Account, Account.CarryOver(2025, left.CarryOver(SickLeave.Since(new(2024, 1, 1)).BackOn(new(2024, 2, 1)), Calendar, Law)));

        // Acquired in sickness: from the end of the period, stopped by the return, then from the information.
        LeaveAccount acquired = LeaveAccount.Of(
            LeaveUnit.Ouvrables,
            LeaveMovement.Acquired(new(2026, 5, 1), 2026, 24.Days),
            LeaveMovement.LastDay(new(2026, 5, 1), 2026, new LocalDate(2027, 4, 30)));
        SickLeave during = SickLeave.Since(new(2024, 5, 2)).BackOn(new(2026, 11, 2)).InformedOn(new(2026, 11, 20));
        acquired = acquired.CarryOver(2026, CarryOverTests.Lot(2026, 24).CarryOver(during, Calendar, Law));
        Assert.Equal((24.Ouvrables, 24.Ouvrables), (acquired.BalanceOn(new(2027, 9, 19)).Left, acquired.BalanceOn(new(2027, 9, 20)).Lost));
        Assert.Equal(
            [new LocalDate(2027, 8, 31), null, new LocalDate(2027, 9, 19)],
            new LocalDate[] { new(2026, 11, 1), new(2026, 11, 2), new(2026, 11, 20) }.Select(
                day => acquired.BalanceOn(day).Lots[0].LastDay));
    }

    [Fact]
    public void Leave_carried_over_by_agreement_is_lost_after_its_last_day()
    {
        AgreedCarryOver agreed = CarryOverTests.Lot(2025, 6).AgreedCarryOver();
        LeaveAccount account = LeaveAccount.Of(LeaveUnit.Ouvrables, Account.Movements.Take(3)).CarryOver(2025, agreed);
        Assert.Equal(new LocalDate(2026, 12, 31), account.BalanceOn(new(2026, 5, 1)).Lots[0].LastDay);
        Assert.Equal((6.Ouvrables, 0.Ouvrables), (account.BalanceOn(new(2026, 12, 31)).Left, account.BalanceOn(new(2026, 12, 31)).Lost));
        Assert.Equal((0.Ouvrables, 6.Ouvrables), (account.BalanceOn(new(2027, 1, 1)).Left, account.BalanceOn(new(2027, 1, 1)).Lost));
        Assert.Same(Account, Account.CarryOver(2025, default(AgreedCarryOver)));
        Assert.Equal(5.Days, agreed.MostDaysOnTop);
    }

    [Fact]
    public void Half_days_are_charged_on_their_day_and_projected()
    {
        LeaveCountingRules halves = new() { HalfDays = true };
        TakenLeave leave = TakenLeave.Of(new(new(2026, 9, 3), new(2026, 9, 8))) with { FromNoon = true, UntilNoon = true };
        LeaveAccount account = Account.Take(leave, Calendar, rules: halves);

        // Thursday afternoon, Friday, Saturday, Monday and Tuesday morning.
        Assert.Equal(
            [17.5m.Ouvrables, 15.5m.Ouvrables, 15.5m.Ouvrables, 14.5m.Ouvrables, 14.Ouvrables],
            new[] { 3, 4, 6, 7, 8 }.Select(day => account.BalanceOn(new(2026, 9, day)).Left));
        Assert.Equal(account.BalanceOn(new(2026, 9, 30)).Left, Account.Project(new(2026, 9, 30), [leave], Calendar, personal: null, halves).Left);
        Assert.Equal(account, LeaveAccountJson.Read(LeaveAccountJson.Write(account)));
    }

    [Fact]
    public void The_balance_is_explained_lot_by_lot() => Assert.Equal(
        """
        Solde du compte de congés
          Donné : jour du solde = 1er août 2026
          Lot de 2025
            Calculé : 1er mai 2025, acquis au compte = 0 + 30 = 30 jours ouvrables
            Calculé : 4 août 2025, pris au compte = 30 − 24 = 6 jours ouvrables
            Calculé : 1er mai 2026, perdu au compte = 6 − 6 = 0 jour ouvrable
            Donné : date limite du lot = 30 avril 2026
          Calculé : cumul des lots = 0 + 0 = 0 jour ouvrable
          Lot de 2026
            Calculé : 1er mai 2026, acquis au compte = 0 + 30 = 30 jours ouvrables
            Calculé : 6 juillet 2026, pris au compte = 30 − 12 = 18 jours ouvrables
            Donné : date limite du lot = 30 avril 2027
          Calculé : cumul des lots = 0 + 18 = 18 jours ouvrables
          Calculé : dans l'autre unité = 18 × 5 / 6 = 15 jours ouvrés
          Retenu : solde de congés = 15 jours ouvrés
        """,
        Account.BalanceOn(new(2026, 8, 1), LeaveUnit.Ouvres).Explain().ToText(Language.French).Plain());

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refused(
            "days is 7 days: it must be at most the 6 days left on 2025-10-01: leave is not taken in advance.",
            static () => Account.Record(LeaveMovement.Taken(new(2025, 10, 1), 7.Days)));
        Refused(
            "days is 1 day: it must be at most the 0 days left of 2025 on 2026-05-01: leave is not taken in advance.",
            static () => Account.Record(LeaveMovement.Taken(new(2026, 5, 1), 1.Days, lot: 2025)));
        Refused(
            "days is 25 days: it must be at most the 24 days taken and not given back on 2025-10-01.",
            static () => Account.Record(LeaveMovement.GivenBack(new(2025, 10, 1), 25.Days)));
        Refused(
            "on is 2026-05-01: it must be on the last day of the lot (2026-04-30) or before: it is lost afterwards.",
            static () => Account.Record(LeaveMovement.LastDay(new(2026, 5, 1), 2025, null)));
        Refused("days is 0 days: it must be more than 0 days.", static () => LeaveMovement.Taken(new(2026, 5, 1), 0.Days));
        Refused("lot is 0: it must be the year in which a reference period ends.", static () => LeaveMovement.Acquired(new(2026, 5, 1), 0, 1.Days));
        Refused(
            "lastDay is 2026-04-30: it must be on the day it is set (2026-05-01) or after.",
            static () => LeaveMovement.LastDay(new(2026, 5, 1), 2025, new LocalDate(2026, 4, 30)));
        Refused("unit is 7: it must be a defined LeaveUnit", static () => LeaveAccount.Of((LeaveUnit)7));
        Refused("unit is 7: it must be a defined LeaveUnit", static () => Account.BalanceOn(new(2026, 5, 1), (LeaveUnit)7));

        // A taking before what is recorded counts too: what was possible then no longer is.
        Refused("days is 24 days: it must be at most the 20 days left on 2025-08-04", static () =>
            Account.Record(LeaveMovement.Taken(new(2025, 6, 2), 10.Days)));
    }

    [Fact]
    public void A_balance_allocates_nothing()
    {
        LeaveAccount account = Account;
        Allocation.IsNone(() => account.BalanceOn(new(2026, 8, 1), LeaveUnit.Ouvres));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}

using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

public class ThirteenthMonthExitTests
{
    private static readonly LocalDate Entry = new(2020, 3, 2);
    private static readonly YearlyBonus Term = ThirteenthMonth.Of(2_400.Euros, 2, 6.Months)
        .PayableOn(new(6, 30), new AnnualDate(11, 30));
    private static readonly YearlyBonusRules Granted = new() { DueAtExit = true };

    [Fact]
    public void An_exit_pays_what_was_earned_and_not_paid()
    {
        YearlyBonusExit exit = Term.AtExit(Entry, new(2026, 9, 30), Granted with { Proration = YearlyBonusProration.Twelfths });
        Assert.Equal((1_800.Euros, 1_200.Euros, 600.Euros), (exit.Amount, exit.Paid, exit.Due));
        Assert.Equal((new LocalDate(2026, 9, 30), 273, Percent.OfFraction(9, 12)), (exit.Exit, exit.DaysPresent, exit.Share));
        Assert.Equal("30 September 2026: €1,800.00", exit.ToString());
    }

    [Fact]
    public void A_payment_of_the_exit_day_is_made_and_may_be_more_than_was_earned()
    {
        YearlyBonusRules twelfths = Granted with { Proration = YearlyBonusProration.CompleteMonths };
        Assert.Equal((1_200.Euros, 1_200.Euros, Money.Zero), Parts(Term.AtExit(Entry, new(2026, 6, 30), twelfths)));
        Assert.Equal((1_000.Euros, Money.Zero, 1_000.Euros), Parts(Term.AtExit(Entry, new(2026, 6, 29), twelfths)));
        Assert.Equal((2_200.Euros, 2_400.Euros, -200.Euros), Parts(Term.AtExit(Entry, new(2026, 11, 30), twelfths)));
        Assert.Equal((1_200.Euros, 500.Euros, 700.Euros), Parts(Term.AtExit(500.Euros, Entry, new(2026, 6, 30), twelfths)));
    }

    [Fact]
    public void What_no_text_says_is_not_said()
    {
        Assert.Null(Term.AtExit(Entry, new(2026, 9, 30)).Due);
        Assert.Equal(Money.Zero, Term.AtExit(Entry, new(2026, 9, 30), new() { DueAtExit = false }).Due);
        YearlyBonus undated = ThirteenthMonth.Of(2_400.Euros);
        Assert.Equal(
            (null, null), (undated.AtExit(Entry, new(2026, 9, 30), Granted).Paid, undated.AtExit(Entry, new(2026, 9, 30), Granted).Due));
    }

    [Fact]
    public void A_whole_year_asks_no_rule() =>
        Assert.Equal(Money.Zero, Term.AtExit(Entry, new(2026, 12, 31), new() { DueAtExit = false }).Due);

    [Fact]
    public void Without_the_seniority_nothing_is_earned()
    {
        YearlyBonusExit eve = Term.AtExit(new(2026, 1, 1), new(2026, 6, 30), Granted);
        Assert.Equal((false, Money.Zero, Money.Zero), (eve.IsConditionMet, eve.Amount, eve.Due));
        YearlyBonusExit day = Term.AtExit(new(2026, 1, 1), new(2026, 7, 1), Granted);
        Assert.Equal((true, 1_196.71m.Euros), (day.IsConditionMet, day.Amount));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refused("exit is 2026-03-01: it must be the entry (2026-03-02) or a later day.", static () => Term.AtExit(new(2026, 3, 2), new(2026, 3, 1)));
        Refused("paid is -€1.00: it must be zero or more", static () => Term.AtExit(-1.Euros, Entry, new(2026, 3, 1)));
        Assert.Equal([new(2026, 6, 30), new LocalDate(2026, 11, 30)], Term.InYear(2026, Entry).PaidOn);
        Assert.Empty(ThirteenthMonth.Of(1.Euros).InYear(2026, Entry).PaidOn);
    }

    [Fact]
    public void Asking_allocates_nothing() => Allocation.IsNone(static () => Term.AtExit(Entry, new(2026, 9, 30), Granted).Due);

    [Property]
    public bool An_exit_on_the_last_day_of_the_year_earns_the_year(
        YearlyBonus term, LocalDate entry, YearlyBonusProration proration, YearlyBonusStart from)
    {
        YearlyBonusRules rules = new() { Proration = proration, From = from };
        YearlyBonusExit exit = term.AtExit(entry, new(entry.Year, 12, 31), rules);
        YearlyBonusYear year = term.InYear(entry.Year, entry, rules);
        return (exit.DaysPresent, exit.Share, exit.ConditionMetOn) == (year.DaysPresent, year.Share, year.ConditionMetOn)
            && exit.Amount == (exit.IsConditionMet ? year.Amount : Money.Zero);
    }

    [Property]
    public bool A_later_exit_never_earns_less_and_never_more_than_the_year(
        YearlyBonus term, DateInterval employment, YearlyBonusProration proration, YearlyBonusStart from)
    {
        YearlyBonusRules rules = new() { Proration = proration, From = from };
        Money earned = term.AtExit(employment.Start, employment.End, rules).Amount;
        LocalDate later = employment.End.Month == 12 && employment.End.Day == 31 ? employment.End : employment.End.PlusDays(1);
        return earned >= Money.Zero && earned <= term.FullYear.Round() && earned <= term.AtExit(employment.Start, later, rules).Amount;
    }

    [Property]
    public bool What_is_paid_and_what_is_due_are_what_was_earned(
        YearlyBonus term, DateInterval employment, YearlyBonusProration proration)
    {
        AnnualDate[] days = [.. Enumerable.Range(1, term.Payments).Select(static month => new AnnualDate(month, 28))];
        YearlyBonusExit exit = term.PayableOn(days)
            .AtExit(employment.Start, employment.End, new() { DueAtExit = true, Proration = proration });
        return exit.Paid + exit.Due == exit.Amount && (exit.IsConditionMet || (exit.Paid, exit.Due) == (Money.Zero, Money.Zero));
    }

    [Property]
    public bool The_days_of_two_employments_in_a_row_are_those_of_one(
        YearlyBonus term, DateInterval employment, FsCheck.NonNegativeInt at)
    {
        LocalDate first = LocalDate.Max(employment.Start, new(employment.End.Year, 1, 1));
        LocalDate split = first.PlusDays(at.Get % (Period.DaysBetween(first, employment.End) + 1));
        return term.AtExit(employment.Start, employment.End).DaysPresent
            == term.AtExit(employment.Start, split).DaysPresent + Period.DaysBetween(split, employment.End);
    }

    private static (Money Amount, Money? Paid, Money? Due) Parts(YearlyBonusExit exit) => (exit.Amount, exit.Paid, exit.Due);

    private static void Refused(string message, Func<object> action) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(action).Message, StringComparison.Ordinal);
}

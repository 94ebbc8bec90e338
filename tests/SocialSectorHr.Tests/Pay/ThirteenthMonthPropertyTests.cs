using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

public class ThirteenthMonthPropertyTests
{
    [Property]
    public bool A_year_of_full_presence_pays_the_whole(
        YearlyBonus term, LocalDate entry, YearlyBonusProration proration, YearlyBonusStart from)
    {
        YearlyBonusYear year = term.InYear(entry.Year + 7, entry, new() { Proration = proration, From = from });
        return year.Amount == term.FullYear.Round() && year.Share == Percent.Of(100) && year.CarriedOver == Money.Zero;
    }

    [Property]
    public bool No_cent_is_lost_and_no_payment_is_negative(
        YearlyBonus term, LocalDate entry, YearlyBonusProration proration, YearlyBonusStart from)
    {
        YearlyBonusYear year = term.InYear(entry.Year, entry, new() { Proration = proration, From = from });
        Money paid = year.Instalments.Aggregate(Money.Zero, static (sum, payment) => sum + payment);
        return paid + year.CarriedOver == year.Amount
            && year.Instalments.All(payment => payment >= Money.Zero && payment.Round() == payment)
            && year.Instalments.Count == term.Payments;
    }

    [Property]
    public bool The_payments_of_a_full_year_are_within_a_cent_of_each_other(YearlyBonus term, LocalDate entry)
    {
        IReadOnlyList<Money> payments = term.InYear(entry.Year + 6, entry).Instalments;
        return payments.Max() - payments.Min() <= Money.Of(0.01m);
    }

    [Property]
    public bool Nothing_is_paid_before_the_seniority_and_nothing_is_missing_after(YearlyBonus term, LocalDate entry)
    {
        AnnualDate[] days = [.. Enumerable.Range(1, term.Payments).Select(static month => new AnnualDate(month, 28))];
        YearlyBonusYear year = term.PayableOn(days).InYear(entry.Year, entry);
        Money before = Money.Zero;
        Money all = Money.Zero;
        for (int k = 0; k < days.Length; k++)
        {
            all += year.Instalments[k];
            before += days[k].InYear(entry.Year) < year.ConditionMetOn ? year.Instalments[k] : Money.Zero;
        }

        bool reached = days[^1].InYear(entry.Year) >= year.ConditionMetOn;
        return before == Money.Zero && all == (reached ? year.Amount : Money.Zero);
    }

    [Property]
    public bool An_earlier_entry_never_brings_less(
        YearlyBonus term, DateInterval between, YearlyBonusProration proration, YearlyBonusStart from)
    {
        YearlyBonusRules rules = new() { Proration = proration, From = from };
        int year = between.End.Year;
        return term.InYear(year, between.Start, rules).Amount >= term.InYear(year, between.End, rules).Amount;
    }

    [Property]
    public bool From_the_condition_never_brings_more_than_from_the_entry(
        YearlyBonus term, LocalDate entry, YearlyBonusProration proration) =>
    term.InYear(entry.Year, entry, new() { Proration = proration, From = YearlyBonusStart.Condition }).Amount
    <= term.InYear(entry.Year, entry, new() { Proration = proration }).Amount;

    [Property]
    public bool Complete_months_never_bring_more_than_twelfths_nor_a_twelfth_less(YearlyBonus term, LocalDate entry)
    {
        Percent complete = term.InYear(entry.Year, entry, new() { Proration = YearlyBonusProration.CompleteMonths }).Share;
        Percent twelfths = term.InYear(entry.Year, entry, new() { Proration = YearlyBonusProration.Twelfths }).Share;
        return complete <= twelfths && twelfths - complete <= Percent.OfFraction(1, 12);
    }

    [Property]
    public bool Days_present_agree_with_a_count_day_by_day(YearlyBonus term, LocalDate entry, YearlyBonusStart from)
    {
        YearlyBonusYear year = term.InYear(entry.Year, entry, new() { From = from });
        DateInterval days = new(new(entry.Year, 1, 1), new(entry.Year, 12, 31));
        int present = days.Count(day => day >= (from == YearlyBonusStart.Entry ? entry : year.ConditionMetOn));
        return year.DaysPresent == present && year.Share.Exact == Fraction.Of(present, days.Length);
    }

    [Property]
    public bool Twelfths_agree_with_a_count_month_by_month(YearlyBonus term, LocalDate entry)
    {
        int whole = 0;
        int begun = 0;
        for (int month = 1; month <= 12; month++)
        {
            LocalDate first = new(entry.Year, month, 1);
            int days = new DateInterval(first, Quantieme.AddMonths(first, 1).PlusDays(-1)).Count(day => day >= entry);
            int length = CalendarSystem.Iso.GetDaysInMonth(entry.Year, month);
            whole += days == length ? 1 : 0;
            begun += days >= 15 ? 1 : 0;
        }

        return term.InYear(
            entry.Year, entry, new() { Proration = YearlyBonusProration.CompleteMonths }).Share.Exact == Fraction.Of(whole, 12)
            && term.InYear(
                entry.Year, entry, new() { Proration = YearlyBonusProration.Twelfths }).Share.Exact == Fraction.Of(begun, 12);
    }

    [Property]
    public bool Days_of_suspension_put_the_condition_off_only_where_the_rules_say_so(YearlyBonus term, LocalDate entry, bool extend)
    {
        YearlyBonusYear year = term.InYear(10.Days, entry.Year, entry, new() { SuspensionsExtendSeniority = extend });
        return year.ConditionMetOn == Quantieme.AddMonths(entry, (int)term.Seniority.ToDecimal()).PlusDays(extend ? 10 : 0);
    }
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

/// <summary>Yearly bonuses that are no thirteenth month, what absences take off them, and the year that pays them.</summary>
public class YearlyBonusTests
{
    private static readonly LocalDate Entry = new(2020, 3, 2);
    private static readonly LegalSource Agreement = new() { Citation = "accord du 4 mars 2019, art. 12", Title = new("primes", "bonuses") };
    private static readonly YearlyBonus Holiday = YearlyBonus.Of(YearlyBonusKind.HolidayBonus, 730.Euros).PayableOn(new AnnualDate(6, 30));
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(35.Hours);

    [Fact]
    public void A_bonus_is_an_amount_or_a_share_of_a_pay()
    {
        YearlyBonus share = YearlyBonus.OfShare(YearlyBonusKind.YearlyBonus, 5.Percent, 28_800.Euros, 2, 12.Months);
        Assert.Equal((1_440.Euros, 5.Percent, 28_800.Euros), (share.FullYear, share.Share, share.ShareOf));
        Assert.Equal("yearly bonus of €1,440.00 in 2 payment(s), after 12 months", share.ToString());
        Assert.Equal("prime de vacances de 730,00 € en 1 versement(s)", Holiday.ToString(Language.French).Plain());
        Assert.Equal([720.Euros, 720.Euros], share.InYear(2026, Entry).Instalments);
        Assert.Equal(
            """
            Prime annuelle de l'année
              Donné : salaire pris pour assiette = 28 800,00 €
              Calculé : prime annuelle, année complète = 28 800 × 0,05 = 1 440,00 €
            """,
            string.Join('\n', share.InYear(2026, Entry).Explain().ToText(Language.French).Plain().Split('\n').Take(3)));
        Assert.NotEqual(YearlyBonus.Of(YearlyBonusKind.YearlyBonus, 1_440.Euros, 2, 12.Months), share);
        Assert.Equal(share.PayableOn(new(6, 30), new(11, 30)), share.PayableOn(new(11, 30), new(6, 30)));
        Assert.NotEqual(Holiday, ThirteenthMonth.Of(730.Euros).PayableOn(new AnnualDate(6, 30)));
    }

    [Fact]
    public void Absences_take_off_what_the_text_says_and_nothing_is_said_without_one()
    {
        YearlyBonusRules silent = new() { Source = Agreement };
        YearlyBonusReduction unknown = Holiday.InYear(2026, Entry, silent).LessAbsences(40.Days);
        Assert.Equal((730.Euros, null, null, null), (unknown.Earned, unknown.DaysThatCount, unknown.Reduction, unknown.Amount));
        Assert.Equal("no rule said", unknown.ToString());
        Assert.Empty(unknown.Explain().Sources);

        YearlyBonusReduction none = Holiday.InYear(2026, Entry, silent with { DoAbsencesReduce = false }).LessAbsences(40.Days);
        Assert.Equal((Money.Zero, 730.Euros), (none.Reduction, none.Amount));
        Assert.Equal([Agreement], none.Explain().Sources);

        YearlyBonusRules reduce = silent with { DoAbsencesReduce = true, AbsenceWithoutEffect = 30.Days };
        YearlyBonusReduction ten = Holiday.InYear(2026, Entry, reduce).LessAbsences(40.Days);
        Assert.Equal((10.Days, 20.Euros, 710.Euros), (ten.DaysThatCount, ten.Reduction, ten.Amount));
        Assert.Equal([Agreement], ten.Explain().Sources);
        Assert.Equal(Money.Zero, Holiday.InYear(2026, Entry, reduce).LessAbsences(30.Days).Reduction);

        // Half a year there, all of it missed: never less than nothing.
        YearlyBonusReduction all = Holiday.AtExit(Entry, new(2026, 6, 30), silent with { DoAbsencesReduce = true }).LessAbsences(181.Days);
        Assert.Equal((362.Euros, 362.Euros, Money.Zero), (all.Earned, all.Reduction, all.Amount));
    }

    [Property]
    public bool A_longer_absence_never_leaves_more_nor_less_than_nothing(
        YearlyBonus term, LocalDate entry, FsCheck.NonNegativeInt absent, byte free)
    {
        YearlyBonusYear year = term.InYear(
            entry.Year + 6, entry, new() { DoAbsencesReduce = true, AbsenceWithoutEffect = Days.Of(free) });
        int days = absent.Get % year.DaysPresent;
        YearlyBonusReduction one = year.LessAbsences(Days.Of(days));
        YearlyBonusReduction more = year.LessAbsences(Days.Of(days + 1));
        return more.Amount <= one.Amount && more.Amount >= Money.Zero && one.Amount <= year.Amount
            && one.Amount + one.Reduction == year.Amount && (days > free || one.Reduction == Money.Zero);
    }

    [Fact]
    public void A_year_of_pay_holds_its_bonuses_on_the_day_that_pays_them()
    {
        DateInterval employment = new(new(2025, 9, 1), new(2027, 12, 31));
        YearlyBonus thirteenth = ThirteenthMonth.Of(2_400.Euros, 2, 6.Months).PayableOn(new(6, 30), new AnnualDate(12, 31));
        GrossPay pay = GrossPay.PerMonth(2_400.Euros);
        PayYear first = pay.InYear(2025, employment, Week, [thirteenth, Holiday]);
        Assert.Equal((9_600.Euros, Money.Zero), (first.Period.Total, first.Bonuses)); // September to December, nothing before the seniority
        PayYear second = pay.InYear(2026, employment, Week, [thirteenth, Holiday]);

        // 2026 whole, and 122/365 of 2025, which no payment of 2025 after the entry could pay.
        Assert.Equal(2_400.Euros + 802.19m.Euros + 730.Euros + 244.Euros, second.Bonuses);
        Assert.Equal(28_800.Euros + second.Bonuses, second.Total);
        Assert.Equal(28_800.Euros + 3_130.Euros, pay.InYear(2027, employment, Week, [thirteenth, Holiday]).Total);
        Assert.Equal("2027: €31,930.00", pay.InYear(2027, employment, WorkCycle.Of(Week), [thirteenth, Holiday]).ToString());
        Assert.Equal(31_200.Euros, GrossPay.PerMonth(2_400.Euros, 13).InYear(2027, employment, Week, []).Total);
        Assert.Equal(33_600.Euros, GrossPay.PerMonth(2_400.Euros, 14).InYear(2027, employment, Week, []).Total);
    }

    [Fact]
    public void A_year_of_exit_is_known_where_the_text_says_what_is_due()
    {
        DateInterval employment = new(Entry, new(2026, 9, 30));
        GrossPay pay = GrossPay.PerMonth(2_400.Euros);
        PayYear unknown = pay.InYear(2026, employment, Week, [Holiday]);
        Assert.Equal((21_600.Euros, null, null), (unknown.Period.Total, unknown.Bonuses, unknown.Total));
        Assert.Equal("2026: €21,600.00 without the bonuses", unknown.ToString());
        YearlyBonusRules due = new() { DueAtExit = true };
        Assert.Equal(546.Euros, pay.InYear(2026, employment, Week, [Holiday], due).Bonuses); // 730 × 273/365, of which 730 was paid in June
        Assert.Equal(730.Euros, pay.InYear(2026, employment, Week, [Holiday], new() { DueAtExit = false }).Bonuses);
        Assert.Equal(
            ["Cass. soc. 11 février 1982 n° 80-40.359"],
            pay.InYear(2026, employment, Week, [Holiday], due).Explain().Sources.Select(static source => source.Citation));
    }

    [Property]
    public bool A_year_of_full_presence_pays_the_months_and_each_bonus_once(GrossPay pay, YearlyBonus term, LocalDate entry)
    {
        int year = entry.Year + 7;
        DateInterval employment = new(entry, new(year + 1, 12, 31));
        PayYear whole = pay.InYear(year, employment, Week, [term, term]);
        return whole.Bonuses == term.FullYear.Round() * 2
            && whole.Period.Total == pay.Over(new(new(year, 1, 1), new(year, 12, 31)), Week).Total;
    }

    [Property]
    public bool What_the_years_pay_is_what_the_years_bring(YearlyBonus term, LocalDate entry)
    {
        DateInterval employment = new(entry, new(entry.Year + 6, 12, 31));
        Money paid = Money.Zero;
        Money brought = Money.Zero;
        for (int year = entry.Year; year <= entry.Year + 6; year++)
        {
            paid += GrossPay.PerMonth(Money.Zero).InYear(year, employment, Week, [term]).Bonuses!.Value;
            brought += term.InYear(year, entry).Amount;
        }

        return paid == brought;
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refused("kind is 9: it must be a defined YearlyBonusKind", static () => YearlyBonus.Of((YearlyBonusKind)9, 1.Euros));
        Refused("share is 101%: it must be between 0% and 100%", static () => YearlyBonus.OfShare(YearlyBonusKind.Other, 101.Percent, 1.Euros));
        Refused("of is -€1.00: it must be zero or more", static () => YearlyBonus.OfShare(YearlyBonusKind.Other, 1.Percent, -1.Euros));
        Refused("absent is 366 days: it must be between 0 and the 365 days present", static () => Holiday.InYear(2026, Entry).LessAbsences(366.Days));
        Refused("AbsenceWithoutEffect is -1 day: it must be 0 to 366 days", static () => new YearlyBonusRules { AbsenceWithoutEffect = -1.Days });
        Refused(
            "year is 2027: it must be a year of the employment, 2020-03-02 to 2026-09-30",
            static () => GrossPay.PerMonth(1.Euros).InYear(2027, new(Entry, new(2026, 9, 30)), Week, []));
        Assert.Equal(default, default(YearlyBonusYear).LessAbsences(3.Days));
        Assert.Equal(default, default(YearlyBonusExit).LessAbsences(3.Days));
    }

    [Fact]
    public void Asking_allocates_nothing() => Allocation.IsNone(
        static () => Holiday.InYear(2026, Entry).LessAbsences(3.Days).Amount);

    private static void Refused(string message, Func<object> question) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(question).Message, StringComparison.Ordinal);
}

using FsCheck;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>A career at full time and at part time gives a severance in proportion (C. trav. L3123-5).</summary>
public class PartTimeSeveranceTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly PermanentContract Contract = PermanentContract.From(new(2014, 4, 1));
    private static readonly Termination Dismissal = Termination.Dismissal(new(2026, 1, 30));
    private static readonly LocalDate LastDay = new(2026, 3, 31);
    private static readonly DateInterval LastThreeYears = new(new(2023, 4, 1), new(2026, 3, 31));
    private static readonly DateInterval FirstThreeYears = new(new(2014, 4, 1), new(2017, 3, 31));

    [Fact]
    public void Nine_years_at_full_time_and_three_at_half_time_are_seven_eighths_of_full_time()
    {
        // 12 years are 10/4 + 2/3 of 4 000 EUR at full time; 9 × 100 % and 3 × 50 % are 87.5 % of it.
        Severance severance = With(new PartTimePeriod(LastThreeYears, Percent.Of(50))).Severance(Dismissal, LastDay, 2_000.Euros, Law);
        Assert.Equal((144.Months, 11_083.33m.Euros), (severance.Seniority, severance.Amount));
        Assert.Contains(LabourCode.L3123_5, severance.Explain().Sources);
    }

    [Fact]
    public void The_explanation_goes_from_the_salary_of_today_to_that_of_the_career() => Assert.Contains(
        """
            Compté : temps partiel à partir du 1er avril 2023 = 36 mois
            Retenu : compté pour = 50 % — au prorata [C. trav. L3123-5]
            Compté : mois de la carrière, le mois entamé pour sa part = 144 mois
            Calculé : part moyenne du temps complet = (144 − 36 + 18) / 144 = 87,5 % [C. trav. L3123-5]
            Choisi : périodes et tranches d'ancienneté — la part moyenne vaut pour toutes les tranches : aucun texte ne les répartit entre les périodes
            Donné : temps de travail à la notification = 50 %
            Calculé : salaire de référence de toute la carrière = 2 000 / 0,5 × 0,875 = 3 500,00 € [C. trav. L3123-5]
            Calculé : indemnité légale = 3 500 × (min(144; 120) / 12 × 0,25 + max(0; 144 − 120) / 12 × (1/3)) ≈ 11 083,33 € [C. trav. R1234-2]
        """.ReplaceLineEndings("\n"),
        With(new PartTimePeriod(LastThreeYears, Percent.Of(50))).Severance(Dismissal, LastDay, 2_000.Euros, Law).Explain()
            .ToText(Language.French).Plain(),
        StringComparison.Ordinal);

    [Fact]
    public void Part_time_that_is_over_lowers_the_years_it_lasted_and_not_the_salary_of_today()
    {
        Severance severance = With(new PartTimePeriod(FirstThreeYears, Percent.Of(50))).Severance(Dismissal, LastDay, 4_000.Euros, Law);
        Assert.Equal(11_083.33m.Euros, severance.Amount);
    }

    [Fact]
    public void A_parental_leave_at_part_time_counts_as_full_time()
    {
        PartTimePeriod parental = new(LastThreeYears, Percent.Of(80)) { IsParentalLeave = true };
        Severance severance = With(parental).Severance(Dismissal, LastDay, 2_000.Euros, Law);
        Assert.Equal(Contract.Severance(Dismissal, LastDay, 2_500.Euros, Law).Amount, severance.Amount);
        Assert.Contains(CaseLaw.Soc_2020_03_18_16_27825, severance.Explain().Sources);
    }

    [Fact]
    public void A_flat_ceiling_of_the_agreement_is_not_reduced()
    {
        SeveranceRules own = new() { Tiers = [new() { PerYear = 1.Months }], Ceiling = 6.Months };
        PermanentContract contract = With(new PartTimePeriod(FirstThreeYears, Percent.Of(50)));
        Severance severance = contract.Severance(Dismissal, LastDay, 4_000.Euros, Law, own);
        Assert.Equal(24_000.Euros, severance.AgreementAmount); // and not 6 × 87.5 % × 4 000
        Assert.Contains(CaseLaw.Soc_2018_09_26_17_11102, severance.Explain().Sources);
        Severance uncapped = contract.Severance(Dismissal, LastDay, 4_000.Euros, Law, own with { Ceiling = null });
        Assert.Equal(42_000.Euros, uncapped.AgreementAmount); // 12 × 87.5 % × 4 000
    }

    [Fact]
    public void Months_that_do_not_count_are_not_months_of_part_time()
    {
        // A year of sickness in the three years of half time: 9 × 100 % and 2 × 50 % of eleven years.
        Absence sick = new(new(new(2024, 4, 1), new(2025, 3, 31)), AbsenceKind.Sickness);
        PermanentContract contract = With(new PartTimePeriod(LastThreeYears, Percent.Of(50))) with { Absences = [sick] };
        Severance severance = contract.Severance(Dismissal, LastDay, 2_000.Euros, Law);
        Fraction oracle = 4_000 * Fraction.Of(10, 11) * (Fraction.Of(10, 4) + Fraction.Of(1, 3));
        Assert.Equal((132.Months, Money.FromExact(oracle)), (severance.Seniority, severance.Unrounded));
    }

    [Property]
    public bool Up_to_ten_years_it_is_each_period_at_its_own_salary(PositiveInt full, PositiveInt part, PositiveInt share)
    {
        int fullMonths = full.Get % 60;
        int partMonths = 8 + (part.Get % 53);
        Percent percent = Percent.Of(1 + (share.Get % 99));
        LocalDate change = Quantieme.AddMonths(new(2018, 1, 1), fullMonths);
        LocalDate last = Quantieme.End(change, Period.FromMonths(partMonths));
        PermanentContract contract = PermanentContract.From(new(2018, 1, 1)) with { PartTimePeriods = [new(new(change, last), percent)] };
        Severance severance = contract.Severance(Termination.Dismissal(last), last, 1_500.Euros, Law);
        Fraction atFullTime = 1_500 / percent.Exact * fullMonths / 48;
        return severance.Unrounded.Exact == atFullTime + (Fraction.Of(1_500, 48) * partMonths);
    }

    [Fact]
    public void Part_time_whose_months_do_not_count_still_tells_the_salary_of_full_time()
    {
        // Sick through the whole half time: the career is of full time, and 2 000 EUR at half time are 4 000.
        DateInterval halfTime = new(new(2026, 1, 1), new(2026, 3, 31));
        PermanentContract contract = PermanentContract.From(new(2018, 4, 1)) with
        {
            PartTimePeriods = [new(halfTime, Percent.Of(50))],
            Absences = [new(halfTime, AbsenceKind.Sickness)],
        };
        Assert.Equal(7_750.Euros, contract.Severance(Dismissal, LastDay, 2_000.Euros, Law).Amount); // 93 months of 4 000 / 48
    }

    [Property]
    internal bool A_period_cut_in_two_gives_the_same(Leaver leaver, PositiveInt cut, PositiveInt share)
    {
        Percent percent = Percent.Of(1 + (share.Get % 99));
        LocalDate start = leaver.Contract.Start;
        LocalDate middle = start.PlusDays(cut.Get % (Period.DaysBetween(start, leaver.LastDay) + 1));
        PartTimePeriod[] whole = [new(new(start, leaver.LastDay), percent)];
        PartTimePeriod[] halves = middle == start
            ? whole
            : [new(new(start, middle.PlusDays(-1)), percent), new(new(middle, leaver.LastDay), percent)];
        return Of(leaver with { Contract = leaver.Contract with { PartTimePeriods = whole } }).Unrounded
            == Of(leaver with { Contract = leaver.Contract with { PartTimePeriods = halves } }).Unrounded;
    }

    [Fact]
    public void The_ceiling_of_a_parental_leave_at_part_time_is_of_full_time()
    {
        SeveranceRules own = new() { Tiers = [new() { PerYear = 1.Months }], Ceiling = 6.Months };
        PartTimePeriod parental = new(LastThreeYears, Percent.Of(50)) { IsParentalLeave = true };
        Assert.Equal(24_000.Euros, With(parental).Severance(Dismissal, LastDay, 2_000.Euros, Law, own).AgreementAmount);
        Severance ordinary = With(new PartTimePeriod(LastThreeYears, Percent.Of(50))).Severance(Dismissal, LastDay, 2_000.Euros, Law, own);
        Assert.Equal(12_000.Euros, ordinary.AgreementAmount);
        Assert.Contains(
            "Choisi : plafond et temps partiel — non réduit au prorata ; en mois du salaire à la notification, l'arrêt ne dit pas lequel",
            ordinary.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
    }

    [Property]
    internal bool Part_time_outside_the_career_changes_nothing(Leaver leaver, PositiveInt days)
    {
        LocalDate before = leaver.Contract.Start.PlusDays(-1);
        LocalDate after = leaver.LastDay.PlusDays(1);
        PartTimePeriod[] outside =
        [
            new(new(before.PlusDays(-days.Get), before), Percent.Of(50)), new(new(after, after.PlusDays(days.Get)), Percent.Of(50)),
        ];
        return Of(leaver).Unrounded == Of(leaver with { Contract = leaver.Contract with { PartTimePeriods = outside } }).Unrounded;
    }

    [Property]
    internal bool The_same_part_time_all_along_is_the_salary_as_it_is(Leaver leaver, PositiveInt share)
    {
        PartTimePeriod all = new(new(leaver.Contract.Start, leaver.LastDay), Percent.Of(1 + (share.Get % 99)));
        return Of(leaver).Unrounded == Of(leaver with { Contract = leaver.Contract with { PartTimePeriods = [all] } }).Unrounded;
    }

    [Property]
    internal bool Part_time_that_is_over_never_raises_it_and_a_smaller_share_gives_less(
        Leaver leaver, DateInterval days, PositiveInt share)
    {
        int most = 2 + (share.Get % 98);
        Money full = Of(leaver).Unrounded;
        Money more = Of(leaver with { Contract = leaver.Contract with { PartTimePeriods = [new(days, Percent.Of(most))] } }).Unrounded;
        Money less = Of(leaver with { Contract = leaver.Contract with { PartTimePeriods = [new(days, Percent.Of(most - 1))] } }).Unrounded;
        return days.Contains(leaver.NotifiedOn) ? less >= more && more >= full : less <= more && more <= full;
    }

    [Fact]
    public void Periods_are_put_in_order_and_speak()
    {
        PartTimePeriod late = new(LastThreeYears, Percent.Of(50));
        PartTimePeriod early = new(FirstThreeYears, Percent.Of(80));
        Assert.Equal([early, late], With(late, early).PartTimePeriods);
        Assert.Equal(With(early, late), With(late, early));
        Assert.Equal("80% from 1 April 2014 to 31 March 2017", early.ToString());
        Assert.Equal("80 % du 1er avril 2014 au 31 mars 2017", early.ToString(Language.French).Plain());
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.StartsWith(
            "share is 100%: it must be more than 0% and less than 100% of full time",
            Assert.Throws<ArgumentOutOfRangeException>(() => new PartTimePeriod(LastThreeYears, Percent.Of(100))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "share is 0%", Assert.Throws<ArgumentOutOfRangeException>(
                () => new PartTimePeriod(LastThreeYears, Percent.Zero)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "PartTimePeriods overlap: 50% from 1 April 2023 to 31 March 2026 and 80% from 31 March 2026 to 30 April 2026. A day has one working time.",
            Assert.Throws<ArgumentException>(
                () => With(
                    new PartTimePeriod(LastThreeYears, Percent.Of(50)),
                    new(new(new(2026, 3, 31), new(2026, 4, 30)), Percent.Of(80)))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new PartTimePeriod(null!, Percent.Of(50)));
        Assert.Throws<ArgumentNullException>(() => Contract with { PartTimePeriods = null! });
    }

    private static PermanentContract With(params PartTimePeriod[] periods) => Contract with { PartTimePeriods = periods };

    private static Severance Of(Leaver leaver) => leaver.Contract.Severance(leaver.Dismissal, leaver.LastDay, leaver.Salary, Law);
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class SeveranceTests
{
    private static readonly SeveranceRules Eclat = CollectiveAgreements.Eclat.Severance!.For(StaffCategory.WorkerOrEmployee)!;
    private static readonly SeveranceRules HomeCare = CollectiveAgreements.HomeCare.Severance!.For(StaffCategory.WorkerOrEmployee)!;
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly PermanentContract Contract = PermanentContract.From(new(2010, 4, 1));
    private static readonly Termination Dismissal = Termination.Dismissal(new(2026, 1, 30));
    private static readonly LocalDate LastDay = new(2026, 3, 31);

    [Fact]
    public void Sixteen_years_give_ten_quarters_and_six_thirds_of_a_month()
    {
        Severance severance = Contract.Severance(Dismissal, LastDay, 2_500.Euros, Law);
        Assert.Equal((192.Months, 11_250.Euros, TermsOrigin.Law), (severance.Seniority, severance.Amount, severance.Origin));
        Assert.Null(severance.AgreementAmount);
        Assert.Equal("€11,250.00 (the law)", severance.ToString());
    }

    [Theory]
    [InlineData(2025, 5, 31, true)]
    [InlineData(2025, 6, 1, false)]
    public void Eight_months_are_counted_on_the_day_of_the_notification(int year, int month, int day, bool isEligible)
    {
        Termination dismissal = Termination.Dismissal(new(2026, 1, 30));
        Severance severance = PermanentContract.From(new(year, month, day)).Severance(dismissal, new(2026, 6, 30), 2_000.Euros, Law);
        Assert.Equal(isEligible, severance.IsEligible);
        Assert.Equal(isEligible ? TermsOrigin.Law : TermsOrigin.None, severance.Origin);
        Assert.Equal(isEligible, severance.Amount > Money.Zero);
    }

    [Fact]
    public void A_suspension_is_neither_in_the_eight_months_nor_in_the_amount()
    {
        PermanentContract contract = PermanentContract.From(new(2025, 5, 1));
        PermanentContract sick = contract with { Absences = [new(new(new(2025, 9, 1), new(2025, 10, 31)), AbsenceKind.Sickness)] };
        Assert.True(contract.Severance(Dismissal, LastDay, 2_400.Euros, Law).IsEligible);
        Assert.False(sick.Severance(Dismissal, LastDay, 2_400.Euros, Law).IsEligible);
        Severance unfit = sick.Severance(Dismissal with { Ground = DismissalGround.OccupationalUnfitness }, LastDay, 2_400.Euros, Law);
        Assert.Equal((9.Months, 900.Euros), (unfit.Seniority, unfit.Amount)); // 2 × 2 400 × 9/12 × 1/4
    }

    [Fact]
    public void It_is_known_on_the_days_it_is_computed_on()
    {
        PermanentContract old = PermanentContract.From(new(1980, 9, 1));
        foreach (DismissalGround ground in Enum.GetValues<DismissalGround>())
        {
            KnownLaw.IsWhatIsComputed(
                day => new SeveranceQuestion(old, On(ground, day), day, 2_500.Euros, Law, Eclat).IsKnown,
                day => old.Severance(On(ground, day), day, 2_500.Euros, Law, Eclat));
        }

        KnownLaw.IsWhatIsComputed(
            day => new SeveranceQuestion(old, Termination.Resignation(day), day, 2_500.Euros, Law, null).IsKnown,
            day => old.Severance(Termination.Resignation(day), day, 2_500.Euros, Law));

        static Termination On(DismissalGround ground, LocalDate day) => Termination.Dismissal(day) with { Ground = ground };
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("contract", () => ((PermanentContract)null!).Severance(Dismissal, LastDay, 1.Euros, Law));
        Assert.Throws<ArgumentNullException>("termination", () => Contract.Severance(null!, LastDay, 1.Euros, Law));
        Assert.Throws<ArgumentNullException>("law", () => Contract.Severance(Dismissal, LastDay, 1.Euros, null!));
        Assert.Throws<ArgumentNullException>("months", () => ReferenceSalary.Of(null!));
        Assert.Throws<ArgumentNullException>("months", () => ReferenceSalary.Of(PaidGross.Of(1.Euros), null!));
    }

    [Theory]
    [InlineData(DismissalGround.GrossMisconduct)]
    [InlineData(DismissalGround.WilfulMisconduct)]
    public void Gross_misconduct_gives_nothing(DismissalGround ground)
    {
        Severance severance = Contract.Severance(Dismissal with { Ground = ground }, LastDay, 2_500.Euros, Law, HomeCare);
        Assert.Equal((false, Money.Zero, TermsOrigin.None), (severance.IsEligible, severance.Amount, severance.Origin));
        Assert.Equal([LabourCode.L1234_9], severance.Explain().Sources);
        Assert.Equal("aucune indemnité", severance.ToString(Language.French));
    }

    [Fact]
    public void A_resignation_gives_nothing() =>
        Assert.False(Contract.Severance(Termination.Resignation(new(2026, 1, 30)), LastDay, 2_500.Euros, Law).IsEligible);

    /// <summary>
    /// Broken for unfitness it gives at least as much (L1226-4-3, L1226-20): another indemnity, which these verbs do not compute.
    /// </summary>
    [Fact]
    public void No_fixed_term_contract_has_a_severance() => Assert.DoesNotContain(
        new[] { typeof(FixedTermContract), typeof(DefinedPurposeContract), typeof(UncertainTermContract) }.SelectMany(type => type.GetMethods()),
        method => method.ReturnType == typeof(Severance));

    [Fact]
    public void An_agreement_that_gives_more_wins_and_only_the_law_is_doubled()
    {
        SeveranceRules own = new()
        {
            Requires = SeniorityRange.From(24.Months),
            Tiers = [new() { UpTo = 120.Months, PerYear = Months.OfFraction(1, 2) }, new() { PerYear = Months.OfFraction(1, 5) }],
            Ceiling = 6.Months,
            Source = new() { Citation = "accord d'entreprise", Title = new("indemnité", "severance") },
        };
        Severance capped = Contract.Severance(Dismissal, LastDay, 2_500.Euros, Law, own);
        Severance uncapped = Contract.Severance(Dismissal, LastDay, 2_500.Euros, Law, own with { Ceiling = null });
        Severance unfit = Contract.Severance(
            Dismissal with { Ground = DismissalGround.OccupationalUnfitness }, LastDay, 2_500.Euros, Law, own);
        Severance recent = PermanentContract.From(new(2025, 1, 1)).Severance(Dismissal, LastDay, 2_500.Euros, Law, own);
        Assert.Equal((15_000.Euros, TermsOrigin.Agreement), (capped.Amount, capped.Origin));
        Assert.Equal(15_500.Euros, uncapped.Amount); // 10 × 1/2 + 6 × 1/5 months
        Assert.Equal((22_500.Euros, 15_000.Euros, TermsOrigin.Law), (unfit.Amount, unfit.AgreementAmount!.Value, unfit.Origin));
        Assert.Equal((781.25m.Euros, Money.Zero, TermsOrigin.Law), (recent.Amount, recent.AgreementAmount!.Value, recent.Origin));
    }

    [Fact]
    public void An_agreement_may_count_the_parental_leave_that_the_law_counts_by_half()
    {
        PermanentContract contract = Contract with
        {
            Absences = [new(
            new(new(2020, 1, 1), new(2020, 12, 31)), AbsenceKind.ParentalFullTime)]
        };
        Severance severance = contract.Severance(Dismissal, LastDay, 2_400.Euros, Law, Eclat);
        Assert.Equal(
            (10_400.Euros, 10_800.Euros, TermsOrigin.Agreement),
            (severance.LegalAmount, severance.AgreementAmount!.Value, severance.Origin));
        Assert.Equal(192.Months, severance.Seniority);
    }

    [Fact]
    public void More_than_eight_months_is_passed_the_day_after_eight_months()
    {
        PermanentContract contract = PermanentContract.From(new(2025, 5, 31));
        SeveranceRules eclat = Eclat;
        Assert.False(contract.Severance(Dismissal, LastDay, 2_400.Euros, Law, eclat).IsEligibleByAgreement);
        Assert.True(contract.Severance(Termination.Dismissal(new(2026, 1, 31)), LastDay, 2_400.Euros, Law, eclat).IsEligibleByAgreement);
    }

    [Fact]
    public void The_scale_of_2008_is_the_oldest()
    {
        PermanentContract contract = PermanentContract.From(new(1996, 1, 1));
        Termination old = Termination.Dismissal(new(2008, 7, 19));
        Assert.Contains(
            "from 2008-07-20 on",
            Assert.Throws<ArgumentOutOfRangeException>(() => contract.Severance(old, new(2008, 12, 1), 2_500.Euros, Law)).Message,
            StringComparison.Ordinal);
        Assert.False(IsKnown(old));
        Assert.True(IsKnown(Termination.Dismissal(new(2008, 7, 20))));
        Assert.True(IsKnown(old with { Ground = DismissalGround.GrossMisconduct }));

        static bool IsKnown(Termination termination) =>
            new SeveranceQuestion(PermanentContract.From(new(1996, 1, 1)), termination, new(2008, 12, 1), 2_500.Euros, Law, null).IsKnown;
    }

    /// <summary>
    /// A fifth a year, two fifteenths more beyond ten years, until 26 September 2017; eight months since the 24th, a year before.
    /// </summary>
    [Theory]
    [InlineData("2004-10-01", "2017-09-26", "2017-09-30", "9000")] // 13 years: 3 000 × (10/5 + 3/3)
    [InlineData("2004-10-01", "2017-09-27", "2017-09-30", "10500")] // 3 000 × (10/4 + 3/3)
    [InlineData("2017-01-01", "2017-09-23", "2017-09-30", "0")]
    [InlineData("2017-01-01", "2017-09-25", "2017-09-30", "450")] // 9 months: eight are enough, a fifth a year
    [InlineData("2017-01-01", "2017-09-27", "2017-09-30", "562.50")]
    public void The_day_of_the_notification_chooses_the_seniority_and_the_scale(string hired, string notified, string left, string amount)
    {
        Severance severance = PermanentContract.From(Day(hired))
            .Severance(Termination.Dismissal(Day(notified)), Day(left), 3_000.Euros, Law);
        Assert.Equal(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), severance.Amount.ToDecimal());

        static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
    }

    [Fact]
    public void The_explanation_prints_the_arithmetic_of_the_law() => Assert.Equal(
        """
        Indemnité de licenciement
          Donné : rupture = licenciement
          Donné : notification = 30 janvier 2026
          Supposé : ni faute grave, ni faute lourde, ni inaptitude = oui
          Donné : dernier jour du contrat = 31 mars 2026
          Donné : salaire de référence = 2 500,00 €
          Selon la loi
            Lu : ancienneté ouvrant l'indemnité légale = 8 mois [C. trav. L1234-9]
            Ancienneté à la notification
              Donné : entrée = 1er avril 2010
              Donné : ancienneté arrêtée au = 30 janvier 2026
              Compté : mois et part du mois entamé ≈ 189,9677 mois
            Retenu : droit ouvert = oui — ancienneté à la notification, suspensions non comptées [C. trav. L1234-11]
            Ancienneté à la fin du contrat
              Donné : entrée = 1er avril 2010
              Donné : ancienneté arrêtée au = 31 mars 2026
              Compté : mois entiers = 192 mois
            Retenu : mois retenus = 192 mois — mois complets, moins les absences non comptées [C. trav. R1234-1]
            Lu : mois de salaire par an, première tranche = 0,25 mois [C. trav. R1234-2]
            Lu : mois de salaire par an, au-delà = 1/3 mois [C. trav. R1234-2]
            Lu : première tranche d'ancienneté = 120 mois [C. trav. R1234-2]
            Calculé : indemnité légale = 2 500 × (min(192; 120) / 12 × 0,25 + max(0; 192 − 120) / 12 × (1/3)) = 11 250,00 € [C. trav. R1234-2]
          Retenu : indemnité due, arrondie au centime = 11 250,00 €
        Droit vérifié le 24 juillet 2026.
        """.ReplaceLineEndings("\n"),
        Contract.Severance(Dismissal, LastDay, 2_500.Euros, Law).Explain().ToText(Language.French).Plain());

    [Fact]
    public void A_notice_that_unfitness_leaves_unworked_still_counts()
    {
        Termination unfit = Dismissal with { Ground = DismissalGround.Unfitness };
        NoticePeriod notice = Contract.Notice(unfit, StaffCategory.WorkerOrEmployee, Law);
        Severance severance = Contract.Severance(unfit, notice.SeniorityEnd!.Value, 2_500.Euros, Law);
        Assert.Equal((new LocalDate(2026, 1, 30), new LocalDate(2026, 3, 29)), (notice.LastDay!.Value, notice.SeniorityEnd.Value));
        Assert.Equal(
            (191.Months, 11_180.56m.Euros), (severance.Seniority, severance.Amount)); // 189 months at the notification, two of notice
        Assert.Contains(LabourCode.L1226_4, severance.Explain().Sources);
    }

    [Fact]
    public void A_post_wrongly_refused_loses_the_doubling_and_asks_for_the_eight_months()
    {
        Termination refused = Dismissal with { Ground = DismissalGround.OccupationalUnfitness, HasWronglyRefusedPost = true };
        Assert.Equal(11_250.Euros, Contract.Severance(refused, LastDay, 2_500.Euros, Law).Amount);
        Assert.False(PermanentContract.From(new(2025, 8, 1)).Severance(refused, LastDay, 2_500.Euros, Law).IsEligible);
        Assert.Contains(
            "Donné : refus abusif du reclassement = oui",
            Contract.Severance(refused, LastDay, 2_500.Euros, Law).Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_salary_is_taken_as_it_is_and_explained()
    {
        ReferenceSalary salary = ReferenceSalary.Of(Enumerable.Repeat(PaidGross.Of(2_500.Euros), 12));
        Severance severance = Contract.Severance(Dismissal, LastDay, salary, Law);
        Assert.Equal(11_250.Euros, severance.Amount);
        Assert.Contains(LabourCode.R1234_4, severance.Explain().Sources);
        Assert.True(new SeveranceQuestion(Contract, Termination.Dismissal(new(2017, 9, 26)), LastDay, salary, Law, null).IsKnown);
        Assert.StartsWith(
            "referenceSalary is default: an average of no month.",
            Assert.Throws<ArgumentException>(() => Contract.Severance(Dismissal, LastDay, default(ReferenceSalary), Law)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_are_those_of_the_rules_that_count()
    {
        Severance unfit = Contract.Severance(Dismissal with { Ground = DismissalGround.OccupationalUnfitness }, LastDay, 2_500.Euros, Law);
        Assert.Equal([LabourCode.L1226_14, LabourCode.R1234_1, LabourCode.R1234_2], unfit.Explain().Sources);
        Severance agreed = Contract.Severance(Dismissal, LastDay, 2_500.Euros, Law, HomeCare);
        Assert.Contains(BranchTexts.Bad_IV_26_1, agreed.Explain().Sources);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refused("lastDay is 2026-01-29: it must be on or after the notification (2026-01-30).", () => Contract.Severance(Dismissal, new(2026, 1, 29), 1.Euros, Law));
        Refused("referenceSalary is -€1.00: it must be zero or more", () => Contract.Severance(Dismissal, LastDay, -1.Euros, Law));
        Refused("NotifiedOn is 2010-03-31: it must be on or after the first day of seniority (2010-04-01).",
            () => Contract.Severance(Termination.Dismissal(new(2010, 3, 31)), LastDay, 1.Euros, Law));
        Refused("gross is -€1.00: it must be zero or more", () => PaidGross.Of(-1.Euros));
        Refused("bonus is €3.00: it must be between zero and the gross of the month (€2.00), which includes it.", () => PaidGross.Of(2.Euros, 3.Euros));
        Refused("bonus is -€3.00: it must be between zero", () => PaidGross.Of(2.Euros, -3.Euros));
        Refused("months is 0: it must be between 1 and 12 months, the oldest first (C. trav. R1234-4).", () => ReferenceSalary.Of());
        Refused("months is 13: it must be between 1 and 12 months", () => ReferenceSalary.Of(Enumerable.Repeat(PaidGross.Of(1.Euros), 13)));
        Refused("UpTo is 0 months: it must be more than 0 months.", () => new SeveranceTier { UpTo = 0.Months, PerYear = 1.Months });
        Refused("PerYear is -1 month: it must be 0 months or more.", () => new SeveranceTier { PerYear = (-1).Months });
        Refused("Ceiling is 0 months: it must be more than 0 months.", () => new SeveranceRules { Ceiling = 0.Months });
        SeveranceTier year = new() { UpTo = 12.Months, PerYear = 1.Months };
        Assert.StartsWith("Tiers is empty: a scale has at least one tier.", Assert.Throws<ArgumentException>(() => new SeveranceRules { Tiers = [] }).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Tiers: tier 1 (1 month a year up to 12 months) must end before the next one.",
            Assert.Throws<ArgumentException>(() => new SeveranceRules { Tiers = [year, year] }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SeveranceRules { Tiers = [year with { UpTo = null }, year] });
    }

    [Fact]
    public void Terms_speak_and_compare_by_value()
    {
        Assert.Equal("€2,500.00 of which bonuses €300.00", PaidGross.Of(2_500.Euros, 300.Euros).ToString());
        Assert.Equal("2 500,00 €", PaidGross.Of(2_500.Euros).ToString(Language.French).Plain());
        Assert.Equal("1 mois par an jusqu'à 12 mois", new SeveranceTier { UpTo = 12.Months, PerYear = 1.Months }.ToString(Language.French).Plain());
        Assert.Equal("severance rules", new SeveranceRules().ToString());
        SeveranceTier tier = new() { PerYear = 1.Months };
        Assert.Equal(new SeveranceRules { Tiers = [tier] }, new SeveranceRules { Tiers = [tier with { }] });
        Assert.Equal(Contract.Severance(Dismissal, LastDay, 9.Euros, Law), Contract.Severance(Dismissal, LastDay, 9.Euros, Law));
    }
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class NoticePayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly PermanentContract Contract = PermanentContract.From(new(2023, 1, 16));
    private static readonly Termination Dismissal = Termination.Dismissal(new(2026, 1, 29)) with { PresentedOn = new(2026, 1, 31) };
    private static readonly NoticeRules Ccn66 = CollectiveAgreements.Ccn66.Notice!;
    private static readonly GrossPay Pay = GrossPay.PerMonth(2_500.Euros);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(35.Hours);

    [Fact]
    public void A_dispensed_notice_is_paid_by_months_then_by_the_days_of_the_month_begun()
    {
        NoticePeriod notice = Contract.Notice(Dismissal, StaffCategory.Executive, Law, Ccn66);
        Assert.Equal(10_000.Euros, notice.PaidInLieu(2_500.Euros).Amount);
        NoticePay late = notice.PaidInLieu(2_500.Euros, new(2026, 4, 15)); // a month to 14 May, then 16 of the 31 days to 14 June
        Assert.Equal(Money.OfFraction(2_500 * 47, 31), late.Unrounded);
        Assert.Equal(3_790.32m.Euros, late.Amount);
        Assert.Equal("3 790,32 €", late.ToString(Language.French).Plain());
        Assert.Equal([LabourCode.L1234_5], late.Explain().Sources.Except(notice.Explain().Sources));
    }

    [Fact]
    public void The_explanation_of_pay_in_lieu_ends_with_its_arithmetic() => Assert.EndsWith(
        """
          Donné : salaire mensuel brut = 2 500,00 €
          Donné : premier jour non travaillé = 15 avril 2026
          Compté : mois entiers non travaillés = 1 mois
          Compté : jours restants = 16 j
          Compté : jours calendaires du mois entamé = 31 j
          Choisi : mois entamé : part de ses jours calendaires — choix d'une estimation, aucun texte ne la fixe
          Calculé : indemnité compensatrice = 2 500 × 1 + 2 500 × 16 / 31 ≈ 3 790,32 € [C. trav. L1234-5]
          Retenu : arrondie au centime = 3 790,32 €
          Retenu : congés payés et avantages de la période — dus en plus de ce montant [C. trav. L1234-5]
        Droit vérifié le 24 juillet 2026.
        """.ReplaceLineEndings("\n"),
        Contract.Notice(Dismissal, StaffCategory.Executive, Law, Ccn66).PaidInLieu(2_500.Euros, new(2026, 4, 15)).Explain()
            .ToText(Language.French).Plain(),
        StringComparison.Ordinal);

    [Fact]
    public void Leave_after_the_dispensation_is_not_paid_twice()
    {
        PermanentContract contract = Contract with { Absences = [new(new(new(2026, 3, 2), new(2026, 3, 15)), AbsenceKind.PaidLeave)] };
        NoticePeriod notice = contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal(14.Days, notice.Extension);
        Assert.Equal(5_000.Euros, notice.PaidInLieu(2_500.Euros).Amount);

        // Of the 59 days of notice 29 are left, whether the dispensation comes before the leave or in it.
        Assert.Equal(Money.OfFraction(2_500 * 29, 31), notice.PaidInLieu(2_500.Euros, new(2026, 3, 2)).Unrounded);
        Assert.Equal(Money.OfFraction(2_500 * 29, 31), notice.PaidInLieu(2_500.Euros, new(2026, 3, 10)).Unrounded);
        Assert.Equal(Money.OfFraction(2_500 * 28, 31), notice.PaidInLieu(2_500.Euros, new(2026, 3, 17)).Unrounded);
        Assert.Contains("14 days", notice.PaidInLieu(2_500.Euros, new(2026, 3, 2)).Explain().ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Sickness_takes_nothing_from_the_pay_in_lieu_even_on_the_day_of_the_dispensation()
    {
        PermanentContract contract = Contract with { Absences = [new(new(new(2026, 3, 9), new(2026, 3, 15)), AbsenceKind.Sickness)] };
        NoticePeriod notice = contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal(new LocalDate(2026, 3, 30), notice.LastDay);

        // From 10 to 30 March: 21 of the 31 days to 9 April, and 15 of the 22 days of work of March.
        Assert.Equal(Money.OfFraction(2_500 * 21, 31), notice.PaidInLieu(2_500.Euros, new(2026, 3, 10)).Unrounded);
        Assert.Equal(1_704.55m.Euros, notice.PaidInLieu(Pay, Week, new(2026, 3, 10)).Amount);
        Assert.Equal(4_886.36m.Euros, notice.PaidInLieu(Pay, Week).Amount);
    }

    [Fact]
    public void An_accident_that_starts_on_the_last_day_of_the_notice_leaves_that_day_to_be_paid_after_it()
    {
        PermanentContract contract = Contract with { Absences = [new(new(new(2026, 3, 30), new(2026, 4, 6)), AbsenceKind.WorkAccident)] };
        NoticePeriod notice = contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal((8.Days, new LocalDate(2026, 4, 7)), (notice.Extension, notice.LastDay!.Value));

        // February, 20 of the 22 days of work of March, one of the 22 of April.
        Assert.Equal(4_886.37m.Euros, notice.PaidInLieu(Pay, Week).Amount);
        Assert.Equal(113.64m.Euros, notice.PaidInLieu(Pay, Week, new(2026, 3, 30)).Amount);
    }

    [Fact]
    public void The_pay_slips_pay_calendar_months_and_the_real_hours_of_those_begun()
    {
        // 31 January 2026 is a Saturday: nothing. February whole. March 2026 has 22 days of work, one of them after the 30th.
        NoticePeriod notice = Contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal(2_500.Euros + Money.OfFraction(2_500 * 21, 22).Round(), notice.PaidInLieu(Pay, Week).Amount);
        Assert.Equal(Pay.Over(new(new(2026, 3, 17), new(2026, 3, 30)), Week).Total, notice.PaidInLieu(Pay, Week, new(2026, 3, 17)).Amount);
        PayRules calendarDays = new() { IncompleteMonth = IncompleteMonthMethod.CalendarReal };
        Assert.Equal(
            Pay.Over(new(new(2026, 3, 17), new(2026, 3, 30)), Week, calendarDays).Total,
            notice.PaidInLieu(Pay, Week, new(2026, 3, 17), calendarDays).Amount);
    }

    [Fact]
    public void The_pay_slips_do_not_pay_leave_twice_either()
    {
        PermanentContract contract = Contract with { Absences = [new(new(new(2026, 3, 2), new(2026, 3, 15)), AbsenceKind.PaidLeave)] };
        NoticePeriod notice = contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal(new LocalDate(2026, 4, 13), notice.LastDay);

        // The stretch after the leave is left, whether the dispensation comes before it or in it.
        Money left = notice.PaidInLieu(Pay, Week, new(2026, 3, 2)).Amount;
        Assert.Equal(Pay.Over(new(new(2026, 3, 16), new(2026, 4, 13)), Week).Total, left);
        Assert.Equal(left, notice.PaidInLieu(Pay, Week, new(2026, 3, 10)).Amount);
        Assert.Equal(Pay.Over(new(new(2026, 1, 31), new(2026, 3, 1)), Week).Total + left, notice.PaidInLieu(Pay, Week).Amount);
    }

    [Fact]
    public void The_explanation_of_the_pay_slips_shows_each_month() => Assert.EndsWith(
        """
          Donné : salaire mensuel brut = 2 500,00 €
          Donné : premier jour non travaillé = 16 février 2026
          Salaires du 16 février 2026 au 30 mars 2026
            premier mois
              Donné : mois = du 1er février 2026 au 28 février 2026
              Donné : présence = du 16 février 2026 au 28 février 2026
              Donné : salaire mensuel brut = 2 500,00 €
              Choisi : méthode = heures réelles du mois — retenue par défaut [Cass. soc. 11 février 1982 n° 80-40.359]
              Compté : temps non travaillé du mois, jours fériés compris = 70 h
              Compté : mois entier selon la méthode = 140 h
              Calculé : retenue = 2 500 × min(70; 140) / 140 = 1 250,00 €
              Calculé : salaire du mois incomplet = 2 500 − 1 250 = 1 250,00 €
            Retenu : premier mois, arrondi au centime = 1 250,00 €
            dernier mois
              Donné : mois = du 1er mars 2026 au 31 mars 2026
              Donné : présence = du 1er mars 2026 au 30 mars 2026
              Donné : salaire mensuel brut = 2 500,00 €
              Choisi : méthode = heures réelles du mois — retenue par défaut [Cass. soc. 11 février 1982 n° 80-40.359]
              Compté : temps non travaillé du mois, jours fériés compris = 7 h
              Compté : mois entier selon la méthode = 154 h
              Calculé : retenue = 2 500 × min(7; 154) / 154 ≈ 113,64 €
              Calculé : salaire du mois incomplet = 2 500 − (1 250/11) ≈ 2 386,36 €
            Retenu : dernier mois, arrondi au centime = 2 386,36 €
            Retenu : mois entier, arrondi au centime = 2 500,00 €
            Calculé : total des mois = 1 250 + 0 × 2 500 + 2 386,36 = 3 636,36 €
            Calculé : mois payés = 0,5 + 0 + (21/22) ≈ 1,4545 mois
          Retenu : indemnité compensatrice, somme de ces salaires = 3 636,36 € [C. trav. L1234-5]
          Retenu : congés payés et avantages de la période — dus en plus de ce montant [C. trav. L1234-5]
        Droit vérifié le 24 juillet 2026.
        """.ReplaceLineEndings("\n"),
        Contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law).PaidInLieu(Pay, Week, new(2026, 2, 16)).Explain()
            .ToText(Language.French).Plain(),
        StringComparison.Ordinal);

    [Fact]
    public void Unfitness_that_work_did_not_cause_pays_no_notice()
    {
        NoticePeriod notice = Contract.Notice(Dismissal with { Ground = DismissalGround.Unfitness }, StaffCategory.Executive, Law, Ccn66);
        Assert.Equal((Money.Zero, Money.Zero), (notice.PaidInLieu(2_500.Euros).Amount, notice.PaidInLieu(Pay, Week).Amount));
        Assert.Contains(LabourCode.L1226_4, notice.PaidInLieu(Pay, Week).Explain().Sources);
        Assert.EndsWith(
            """
              Retenu : indemnité = 0,00 € — inaptitude d'origine non professionnelle : préavis ni exécuté ni payé [C. trav. L1226-4]
            Droit vérifié le 24 juillet 2026.
            """.ReplaceLineEndings("\n"),
            notice.PaidInLieu(Pay, Week).Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Occupational_unfitness_pays_the_legal_notice_never_that_of_the_agreement_nor_a_doubled_one()
    {
        Termination unfit = Dismissal with { Ground = DismissalGround.OccupationalUnfitness, IsDisabledWorker = true };
        NoticePeriod notice = Contract.Notice(unfit, StaffCategory.Executive, Law, Ccn66);
        NoticePay pay = notice.PaidInLieu(2_500.Euros);
        Assert.Equal(5_000.Euros, pay.Amount);
        Assert.Equal(Pay.Over(new(new(2026, 1, 29), new(2026, 3, 28)), Week).Total, notice.PaidInLieu(Pay, Week).Amount);
        Assert.Equal(
            [LabourCode.L1234_8, LabourCode.L1234_1, CaseLaw.Soc_2009_03_10_08_42249, CaseLaw.Soc_2014_07_02_12_29677, LabourCode.L1226_14],
            pay.Explain().Sources);
        NoticePeriod refused = Contract.Notice(unfit with { HasWronglyRefusedPost = true }, StaffCategory.Executive, Law, Ccn66);
        Assert.Equal((Money.Zero, 0.Months), (refused.PaidInLieu(2_500.Euros).Amount, refused.Months));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        NoticePeriod unfit = Contract.Notice(Dismissal with { Ground = DismissalGround.Unfitness }, StaffCategory.Executive, Law);
        Assert.StartsWith(
            "dispensedFrom is 2026-02-02: it must be null: there is no notice to be dispensed from.",
            Assert.Throws<ArgumentOutOfRangeException>(() => unfit.PaidInLieu(Pay, Week, new(2026, 2, 2))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => unfit.PaidInLieu(null!, Week));
        Assert.Throws<ArgumentNullException>(() => unfit.PaidInLieu(Pay, null!));
    }
}

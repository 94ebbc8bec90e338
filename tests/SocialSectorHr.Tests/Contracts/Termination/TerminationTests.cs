using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>What the ground and the day of a termination change in its notice.</summary>
public class TerminationTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly PermanentContract Contract = PermanentContract.From(new(2023, 1, 16));
    private static readonly Termination Dismissal = Termination.Dismissal(new(2026, 1, 29)) with { PresentedOn = new(2026, 1, 31) };
    private static readonly NoticeRules Ccn66 = CollectiveAgreements.Ccn66.Notice!;

    [Fact]
    public void Unfitness_ends_the_contract_at_the_notification_and_its_notice_counts_without_being_worked()
    {
        NoticeRules rules = Ccn66;
        NoticePeriod notice = Contract.Notice(Dismissal with { Ground = DismissalGround.Unfitness }, StaffCategory.Executive, Law, rules);
        Assert.Equal(
            (4.Months, new LocalDate(2026, 1, 29), new LocalDate(2026, 5, 28), TermsOrigin.Agreement),
            (notice.Months, notice.LastDay!.Value, notice.SeniorityEnd!.Value, notice.Origin));
        Assert.Null(notice.JobSearchHours);
        Assert.Equal("notice of 4 months not worked, contract ended on 29 January 2026", notice.ToString());
        Assert.Equal("préavis de 4 mois non exécuté, contrat rompu le 29 janvier 2026", notice.ToString(Language.French).Plain());
        Assert.EndsWith(
            """
              Retenu : règle retenue = l'accord — plus long, donc plus favorable au salarié [C. trav. L1234-1]
              Retenu : dernier jour du contrat : la notification = 29 janvier 2026 — inaptitude : le préavis n'est pas exécuté [C. trav. L1226-4]
              Compté : fin de ce préavis, qui compte pour l'indemnité de licenciement = 28 mai 2026 [C. trav. L1226-4]
            Droit vérifié le 24 juillet 2026.
            """.ReplaceLineEndings("\n"),
            notice.Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
        PermanentContract recent = PermanentContract.From(new(2025, 12, 1));
        Assert.Equal("no notice", recent.Notice(Dismissal with { Ground = DismissalGround.Unfitness }, StaffCategory.Executive, Law).ToString());
    }

    [Fact]
    public void Occupational_unfitness_has_no_notice_but_a_compensation_of_the_legal_one()
    {
        Termination unfit = Dismissal with { Ground = DismissalGround.OccupationalUnfitness };
        NoticePeriod notice = Contract.Notice(unfit, StaffCategory.Executive, Law, Ccn66);
        Assert.Equal((2.Months, new LocalDate(2026, 1, 29), TermsOrigin.Law), (notice.Months, notice.LastDay!.Value, notice.Origin));
        Assert.Equal(notice.LastDay, notice.SeniorityEnd);
        Assert.Equal("indemnité de 2 mois, contrat rompu le 29 janvier 2026", notice.ToString(Language.French).Plain());
        Assert.Equal("compensation of 2 months, contract ended on 29 January 2026", notice.ToString());
        Assert.EndsWith(
            """
              Lu : préavis légal, second palier = 2 mois [C. trav. L1234-1]
              Retenu : indemnité compensatrice : durée du préavis légal = 2 mois — jamais celle de l'accord [Cass. soc. 2 juillet 2014 n° 12-29.677]
              Retenu : dernier jour du contrat : la notification = 29 janvier 2026 — inaptitude : l'indemnité n'est pas un préavis [C. trav. L1226-14]
            Droit vérifié le 24 juillet 2026.
            """.ReplaceLineEndings("\n"),
            notice.Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AbsenceKind.Maternity, "C. trav. L1225-4")]
    [InlineData(AbsenceKind.Adoption, "C. trav. L1225-38")]
    public void Maternity_and_adoption_leave_suspend_the_notice(AbsenceKind kind, string citation)
    {
        PermanentContract contract = Contract with { Absences = [new(new(new(2026, 3, 16), new(2026, 7, 5)), kind)] };
        NoticePeriod notice = contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal((112.Days, new LocalDate(2026, 7, 20)), (notice.Extension, notice.LastDay!.Value));
        Assert.Contains(notice.Explain().Sources, source => source.Citation == citation);
    }

    [Fact]
    public void Paid_leave_puts_the_end_off_where_it_was_fixed_before_the_notification_which_is_supposed()
    {
        PermanentContract contract = Contract with { Absences = [new(new(new(2026, 2, 16), new(2026, 2, 22)), AbsenceKind.PaidLeave)] };
        NoticePeriod notice = contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law);
        Assert.Contains(
            """
              Supposé : congés fixés avant la notification, hors fermeture de l'établissement = oui
              Compté : congés payés : jours calendaires qui reportent le terme = 7 j [Cass. soc. 14 novembre 1990 n° 87-45.288]
            """.ReplaceLineEndings("\n"),
            notice.Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
        NoticeRules fixedLater = new() { ExtendingAbsences = [AbsenceKind.WorkAccident, AbsenceKind.Maternity, AbsenceKind.Adoption] };
        Assert.Equal(0.Days, contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law, fixedLater).Extension);
    }

    [Fact]
    public void The_notice_of_a_resignation_runs_from_the_day_it_reaches_the_employer()
    {
        Termination resignation = Termination.Resignation(new(2026, 3, 2)) with { PresentedOn = new(2026, 3, 4) };
        NoticePeriod notice = Contract.Notice(resignation, StaffCategory.WorkerOrEmployee, Law, Ccn66);
        string text = notice.Explain().ToText(Language.French).Plain();
        Assert.Equal(new LocalDate(2026, 4, 3), notice.LastDay);
        Assert.Contains("Donné : réception par l'employeur = 4 mars 2026", text, StringComparison.Ordinal);
        Assert.Contains(CaseLaw.Soc_1974_12_05_73_40376, notice.Explain().Sources);
        Assert.DoesNotContain(LabourCode.L1234_3, notice.Explain().Sources);
    }

    [Theory]
    [InlineData(AbsenceKind.WorkAccident, "C. trav. L1226-9", "nulle, sauf faute grave ou impossibilité étrangère à l'accident")]
    [InlineData(AbsenceKind.Maternity, "C. trav. L1225-4", "interdite pendant le congé, quel que soit le motif")]
    [InlineData(AbsenceKind.Adoption, "C. trav. L1225-38", "interdite pendant le congé, quel que soit le motif")]
    public void A_dismissal_notified_during_a_protected_absence_says_so(AbsenceKind kind, string citation, string words)
    {
        PermanentContract contract = Contract with { Absences = [new(new(new(2026, 1, 29), new(2026, 2, 6)), kind)] };
        Explanation[] explanations =
        [
            contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law).Explain(),
            contract.Severance(Dismissal, new(2026, 4, 1), 2_000.Euros, Law).Explain(),
        ];
        foreach (Explanation explanation in explanations)
        {
            Assert.Contains(words, explanation.ToText(Language.French).Plain(), StringComparison.Ordinal);
            Assert.Contains(explanation.Sources, source => source.Citation == citation);
        }

        Termination dayBefore = Termination.Dismissal(new(2026, 1, 28));
        Assert.DoesNotContain(
            words, contract.Notice(dayBefore, StaffCategory.WorkerOrEmployee, Law).Explain().ToText(Language.French)
                .Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DismissalGround.OccupationalUnfitness)]
    [InlineData(DismissalGround.Unfitness)]
    [InlineData(DismissalGround.GrossMisconduct)]
    public void Only_an_ordinary_dismissal_is_said_to_be_void_during_the_leave_of_an_accident(DismissalGround ground)
    {
        PermanentContract contract = Contract with { Absences = [new(new(new(2026, 1, 12), new(2026, 2, 6)), AbsenceKind.WorkAccident)] };
        Explanation why = contract.Notice(Dismissal with { Ground = ground }, StaffCategory.Executive, Law).Explain();
        Assert.DoesNotContain("notification pendant un arrêt pour accident du travail", why.ToText(Language.French).Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain(LabourCode.L1226_9, why.Sources);
    }

    [Fact]
    public void An_agreement_under_three_months_is_not_doubled_for_a_disabled_worker_and_this_is_not_settled()
    {
        const string NotSettled = "préavis de l'accord non doublé — question non tranchée quand l'accord donne moins de 3 mois [C. trav. L5213-9]";
        Termination disabled = Dismissal with { IsDisabledWorker = true };
        NoticePeriod two = Contract.Notice(disabled, StaffCategory.WorkerOrEmployee, Law, Ccn66);
        NoticePeriod four = Contract.Notice(disabled, StaffCategory.Executive, Law, Ccn66);
        NoticeRules quarter = new() { Schedule = NoticeSchedule.Of(new NoticeRow { Length = Period.FromMonths(3) }) };
        NoticePeriod three = Contract.Notice(disabled, StaffCategory.Executive, Law, quarter);
        Assert.DoesNotContain("préavis de l'accord non doublé", three.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
        Assert.Contains(NotSettled, two.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain(NotSettled, four.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
        Assert.Contains("règle retenue = la loi — la loi, au moins aussi favorable", two.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
    }
}

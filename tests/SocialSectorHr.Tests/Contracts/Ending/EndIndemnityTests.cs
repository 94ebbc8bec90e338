using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class EndIndemnityTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly FixedTermContract Artists = FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31));
    private static readonly FixedTermContract Replacement = Artists with { Reason = FixedTermReason.ReplacementOfAbsence };
    private static readonly GrossPay Pay = GrossPay.PerMonth(2_343.Euros);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);

    public static TheoryData<FixedTermEnding, bool, string> Endings => new()
    {
        { FixedTermEnding.AtTerm, true, "C. trav. L1243-8" },
        { FixedTermEnding.FollowedByPermanentContract, false, "C. trav. L1243-8" },
        { FixedTermEnding.RefusedPermanentContract, false, "C. trav. L1243-10" },
        { FixedTermEnding.RefusedAgreedRenewal, false, "Circ. DRT 92-14" },
        { FixedTermEnding.DuringTrial, false, "Circ. DRT 92-14" },
        { FixedTermEnding.ByEmployee, false, "C. trav. L1243-10" },
        { FixedTermEnding.ForGrossMisconduct, false, "C. trav. L1243-10" },
        { FixedTermEnding.ByForceMajeure, false, "C. trav. L1243-10" },
        { FixedTermEnding.ByAgreement, true, "Cass. soc. 6 octobre 2015 n° 14-19.126" },
        { FixedTermEnding.ForUnfitness, true, "C. trav. L1226-4-3" },
        { FixedTermEnding.ByEmployerUnlawfully, true, "C. trav. L1243-4" },
    };

    public static TheoryData<FixedTermReason, bool?> Reasons => new()
    {
        { FixedTermReason.TemporaryIncrease, true },
        { FixedTermReason.Seasonal, false },
        { FixedTermReason.Usage, false },
        { FixedTermReason.EmploymentPolicy, false },
        { FixedTermReason.TrainingComplement, false },
        { FixedTermReason.MultipleReplacement, null },
    };

    [Theory]
    [MemberData(nameof(Endings))]
    public void The_ending_decides_with_its_article(FixedTermEnding ending, bool due, string article)
    {
        EndIndemnity indemnity = Replacement.EndIndemnity(10_000.Euros, ending, Law);

        Assert.Equal(due, indemnity.IsDue);
        Assert.Equal(due ? 1_000.Euros : Money.Zero, indemnity.Amount);
        Assert.Contains(article, indemnity.Explain().Sources.Select(source => source.Citation));
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void The_reason_decides_too(FixedTermReason reason, bool? due) => Assert.Equal(
        due, (Artists with { Reason = reason }).EndIndemnity(10_000.Euros, FixedTermEnding.AtTerm, Law).IsDue);

    [Fact]
    public void An_unknown_reason_is_supposed_to_give_it()
    {
        EndIndemnity indemnity = Artists.EndIndemnity(17_998.50m.Euros, FixedTermEnding.AtTerm, Law);

        Assert.True(indemnity.IsAssumed);
        Assert.Equal(1_799.85m.Euros, indemnity.Amount);
        Assert.Equal(
            """
            Indemnité de fin de contrat
              Donné : rémunération brute totale du contrat = 17 998,50 €
              Donné : fin du contrat = arrivée du terme
              Supposé : motif inconnu, supposé ouvrir droit à l'indemnité = oui
              Lu : indemnité de fin de contrat = 10 % [C. trav. L1243-8]
              Supposé : aucun accord ne ramène le taux à 6 % (L1243-9) = oui
              Calculé : indemnité de fin de contrat = 17 998,5 × 0,1 = 1 799,85 € [C. trav. L1243-8]
              Retenu : arrondie au centime = 1 799,85 €
              Calculé : congés payés si le contrat n'a permis d'en prendre aucun, au moins = (17 998,5 + 1 799,85) / 10 ≈ 1 979,84 € [C. trav. L1242-16]
            Droit vérifié le 24 juillet 2026.
            """,
            indemnity.Explain().ToText(Language.French).Plain().TrimEnd());
    }

    [Fact]
    public void An_agreement_that_gives_training_may_go_down_to_six_percent()
    {
        LegalSource agreement = new() { Citation = "accord du 2 mai 2019", Title = new("formation des CDD", "training of fixed terms") };
        EndIndemnity six = Replacement.EndIndemnity(
            10_000.Euros, FixedTermEnding.AtTerm, Law, new() { Rate = 6.Percent, Source = agreement });

        Assert.Equal(600.Euros, six.Amount);
        Assert.Contains(agreement, six.Explain().Sources);
        EndIndemnity unnamed = Replacement.EndIndemnity(10_000.Euros, FixedTermEnding.AtTerm, Law, new() { Rate = 6.Percent });
        Assert.Equal([LabourCode.L1243_8, LabourCode.L1243_9, LabourCode.L1242_16], unnamed.Explain().Sources);
        Assert.Equal(
            1_000.Euros,
            (Artists with { Reason = FixedTermReason.Seasonal }).EndIndemnity(
                10_000.Euros, FixedTermEnding.AtTerm, Law, new() { GrantedWhereExcluded = true, Source = agreement }).Amount);
    }

    [Fact]
    public void A_defined_purpose_gives_it_at_its_term_and_at_eighteen_months()
    {
        DefinedPurposeContract purpose = DefinedPurposeContract.From(new(2022, 9, 1));

        Assert.Equal(4_320.Euros, purpose.EndIndemnity(43_200.Euros, FixedTermEnding.AtTerm, Law).Amount);
        EndIndemnity early = purpose.EndIndemnity(43_200.Euros, FixedTermEnding.AtAnniversaryByEmployer, Law);
        Assert.Equal(4_320.Euros, early.Amount);
        Assert.Contains("C. trav. L1242-12-1", early.Explain().Sources.Select(source => source.Citation));
    }

    [Fact]
    public void An_unlawful_break_costs_the_pay_to_the_term_and_the_indemnity_on_the_whole()
    {
        EarlyBreakCost cost = Replacement.EarlyBreakCost(new(2025, 9, 30), Pay, Week, Law);

        Assert.Equal(7_029.Euros, cost.Damages);
        Assert.Equal(1_799.85m.Euros, cost.Indemnity);
        Assert.Equal(8_828.85m.Euros, cost.Total);
        Assert.Contains("C. trav. L1243-4", cost.Explain().Sources.Select(source => source.Citation));
    }

    [Fact]
    public void An_uncertain_term_is_broken_against_the_day_it_would_have_come() => Assert.Equal(
        7_029.Euros,
        (UncertainTermContract.From(new(2025, 5, 12), 4.Months) with { Reason = FixedTermReason.ReplacementOfAbsence })
            .EarlyBreakCost(new(2025, 9, 30), new(2025, 12, 31), Pay, Week, Law).Damages);

    [Fact]
    public void A_thirteenth_month_is_in_what_a_break_costs()
    {
        FixedTermContract year = FixedTermContract.Between(
            new(2026, 1, 1), new(2026, 12, 31)) with
        { Reason = FixedTermReason.TemporaryIncrease };
        EarlyBreakCost cost = year.EarlyBreakCost(new(2026, 6, 30), GrossPay.PerYear(26_000.Euros, 13), Week, Law);

        Assert.Equal(13_000.Euros, cost.Damages);
        Assert.Equal(2_600.Euros, cost.Indemnity);
        Assert.Equal(
            """
            Coût minimal d'une rupture injustifiée
              Donné : dernier jour travaillé, hors période d'essai = 30 juin 2026
              Donné : terme, renouvellements compris = 31 décembre 2026
            """,
            string.Join('\n', cost.Explain().ToText(Language.French).Plain().Split('\n').Take(3)));
        Assert.Contains(
            "Calculé : dommages-intérêts, au moins = 26 000 − 13 000 = 13 000,00 € [C. trav. L1243-4]", cost.Explain().ToText(Language.French).Plain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_holiday_job_gives_none()
    {
        EndIndemnity none = (Replacement with { IsHolidayJob = true }).EndIndemnity(1_500.Euros, FixedTermEnding.AtTerm, Law);

        Assert.False(none.IsDue);
        Assert.Equal(["C. trav. L1243-10", "C. trav. L1242-16"], none.Explain().Sources.Select(source => source.Citation));
    }

    [Fact]
    public void The_leave_not_taken_comes_on_top_and_the_indemnity_is_in_its_base()
    {
        EndIndemnity indemnity = Replacement.EndIndemnity(17_998.50m.Euros, FixedTermEnding.AtTerm, Law);
        PaidLeaveRight sixWeeks = PaidLeaveRight.OfWeeks(6.Weeks, LeaveUnit.Ouvres);

        Assert.Equal(1_979.84m.Euros, indemnity.LeaveFloor.Round());
        Assert.Equal(2_379.05m.Euros, indemnity.UnusedLeave(sixWeeks, 22.Ouvres, 22.Ouvres, Pay, Law).Due.Round());
    }

    [Property]
    public bool Breaking_a_day_later_costs_a_day_less_and_the_whole_never_changes(FixedTermContract contract, GrossPay pay)
    {
        FixedTermContract replacement = contract with { Reason = FixedTermReason.ReplacementOfAbsence, Renewals = [] };
        return replacement.End <= replacement.Start.PlusDays(1)
            || Costs(replacement, pay).Zip(Costs(replacement, pay).Skip(1)).All(static pair =>
            pair.First.Damages >= pair.Second.Damages && pair.First.Indemnity == pair.Second.Indemnity);
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        bool Ask() => Replacement.EndIndemnity(Money.Of(10_000), FixedTermEnding.AtTerm, Law).IsDue == true
            && Replacement.EarlyBreakCost(new(2025, 9, 30), Pay, Week, Law).Total > Money.Zero
            && Replacement.EarlyLeaveNotice(calendar, Law).Days > Days.Zero
            && Replacement.PermanentOffer(Replacement.End, Law).TellBy is null;
        Assert.True(Ask());
        Allocation.IsNone(Ask);
    }

    [Fact]
    public void Leaving_for_a_permanent_contract_takes_a_day_a_week_two_weeks_at_most()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        EarlyLeaveNotice notice = Artists.EarlyLeaveNotice(calendar, Law);

        Assert.Equal(33.Weeks, notice.Weeks);
        Assert.Equal(10.Days, notice.Days);
        Assert.Equal(new LocalDate(2025, 7, 15), notice.LastDay(new(2025, 7, 1)));
        Assert.Equal(
            """
            Préavis pour rejoindre un CDI
              Donné : durée comptée = du 12 mai 2025 au 31 décembre 2025
              Compté : semaines entières = 33 semaines
              Choisi : semaine incomplète = non — non comptée : la loi n'en dit rien
              Lu : préavis maximal pour rejoindre un CDI = 2 semaines [C. trav. L1243-2]
              Compté : jours travaillés par semaine = 5 j [Circ. DRT 2002-08]
              Calculé : préavis en jours travaillés = min(33; 2 × 5) = 10 j [C. trav. L1243-2]
              Retenu : sauf accord des parties [C. trav. L1243-2]
            Droit vérifié le 24 juillet 2026.
            """,
            notice.Explain().ToText(Language.French).Plain().TrimEnd());
        UncertainTermContract uncertain = UncertainTermContract.From(new(2025, 5, 12), 4.Months);
        Assert.Equal(4.Days, uncertain.EarlyLeaveNotice(new(2025, 6, 10), calendar, Law).Days);
    }

    [Fact]
    public void A_contract_under_a_week_is_left_without_notice_on_the_eve_of_its_first_day()
    {
        EarlyLeaveNotice none = FixedTermContract.Lasting(new(2025, 5, 12), Period.FromDays(6))
            .EarlyLeaveNotice(WorkCalendar.For(HolidayZone.Metropole), Law);

        Assert.Equal((0.Weeks, 0.Days), (none.Weeks, none.Days));
        Assert.Equal(new LocalDate(2025, 5, 13), none.LastDay(new(2025, 5, 14)));
    }

    [Fact]
    public void A_refusal_on_31_January_is_told_by_the_last_day_of_February() => Assert.Equal(
        new LocalDate(2026, 2, 28), Artists.PermanentOffer(new(2026, 1, 31), Law, new LocalDate(2026, 1, 31)).TellBy);

    [Fact]
    public void A_permanent_contract_is_offered_before_the_term_and_its_refusal_told_within_a_month()
    {
        PermanentOffer offer = Artists.PermanentOffer(Artists.FinalEnd, Law, new LocalDate(2025, 12, 31));

        Assert.Equal(new LocalDate(2025, 12, 30), offer.LatestDay);
        Assert.Equal(new LocalDate(2026, 1, 31), offer.TellBy);
        Assert.Equal(
            """
            CDI proposé au terme du CDD
              Donné : terme du contrat = 31 décembre 2025
              Choisi : proposition écrite au plus tard le = 30 décembre 2025 — la veille, lecture prudente de « avant le terme » [C. trav. R1243-2]
              Retenu : proposition visée — même emploi ou emploi similaire, rémunération au moins équivalente pour une durée de travail équivalente, même classification, même lieu [C. trav. L1243-11-1]
              Donné : refus, ou silence au bout du délai = 31 décembre 2025
              Lu : délai pour signaler le refus d'un CDI = 1 mois [C. trav. R1243-2]
              Compté : France Travail informé au plus tard le = 31 janvier 2026 [C. trav. R1243-2]
            Droit vérifié le 24 juillet 2026.
            """,
            offer.Explain().ToText(Language.French).Plain().TrimEnd());
        Assert.Throws<ArgumentOutOfRangeException>(() => Artists.PermanentOffer(new(2023, 12, 31), Law));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refused(() => Replacement.EndIndemnity(Money.Of(-1), FixedTermEnding.AtTerm, Law), "gross is -€1.00: it must be zero or more: a pay is not negative.");
        Refused(() => Replacement.EndIndemnity(Money.Zero, (FixedTermEnding)99, Law), "ending is 99: it must be a defined FixedTermEnding (");
        Refused(
            () => Replacement.EndIndemnity(Money.Zero, FixedTermEnding.AtAnniversaryByEmployer, Law),
            "ending is AtAnniversaryByEmployer: it must be for a defined purpose: no other contract may be broken at 18 months (C. trav. L1243-1).");
        Refused(
            () => Replacement.EndIndemnity(Money.Zero, FixedTermEnding.AtTerm, Law, new() { Rate = 5.99m.Percent }),
            "Rate is 5.99%: it must be at least 6% (C. trav. L1243-9).");
        Refused(() => _ = new EndIndemnityRules { Rate = 0.Percent }, "Rate is 0%: it must be above 0 % and at most 100 %.");
        Refused(() => _ = new EndIndemnityRules { Rate = 101.Percent }, "Rate is 101%: it must be above 0 % and at most 100 %.");
        Refused(
            () => Replacement.EarlyBreakCost(new(2025, 12, 31), Pay, Week, Law),
            "lastDay is 2025-12-31: it must be on or after 2025-05-12 and before the term, 2025-12-31.");
    }

    [Property]
    public bool The_indemnity_grows_with_the_pay_and_is_a_tenth_to_the_cent(GrossPay a, GrossPay b)
    {
        Money Amount(Money gross) => Replacement.EndIndemnity(gross, FixedTermEnding.AtTerm, Law).Amount;
        (Money less, Money more) = a.Annual <= b.Annual ? (a.Annual, b.Annual) : (b.Annual, a.Annual);
        return Amount(less) <= Amount(more) && Amount(less) == (less / 10).Round();
    }

    [Property]
    public bool The_notice_to_leave_grows_with_the_contract_and_never_passes_two_weeks(FixedTermContract contract)
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        EarlyLeaveNotice notice = contract.EarlyLeaveNotice(calendar, Law);
        LocalDate first = contract.Start;
        LocalDate last = notice.LastDay(first);
        int counted = 0;
        for (LocalDate day = first; day <= last; day = day.PlusDays(1))
        {
            counted += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return notice.Days == Days.Of(Math.Min(10, (int)contract.Length().WholeWeeks.ToDecimal()))
            && counted == (int)notice.Days.ToDecimal();
    }

    private static IEnumerable<EarlyBreakCost> Costs(FixedTermContract contract, GrossPay pay)
    {
        int days = Math.Min(40, Period.DaysBetween(contract.Start, contract.End));
        return Enumerable.Range(0, days).Select(after => contract.EarlyBreakCost(contract.Start.PlusDays(after), pay, Week, Law));
    }

    private static void Refused(Action ask, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(ask).Message, StringComparison.Ordinal);
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class FixedTermContractTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    // A project for artists in exile: from 12 May to 31 December 2025, no reason given.
    private static readonly FixedTermContract Artists = FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31));

    [Fact]
    public void From_12_May_to_31_December_there_are_7_months_and_20_days_234_days_33_weeks_and_3_days()
    {
        ContractLength length = Artists.Length();
        Assert.Equal((7.Months, 20.Days, 234.Days), (length.Months, length.Days, length.CalendarDays));
        Assert.Equal((33.Weeks, 3.Days), (length.WholeWeeks, length.DaysAfterWeeks));
        Assert.Equal("7 mois et 20 jours", length.ToString(Language.French).Plain());
        Assert.Equal("7 months and 20 days", length.ToString());
    }

    [Theory]
    [InlineData("2025-01-01", "2025-01-01", "1 jour")]
    [InlineData("2025-01-01", "2025-02-28", "2 mois")]
    [InlineData("2025-01-31", "2025-02-28", "1 mois")]
    [InlineData("2025-01-31", "2025-03-01", "1 mois et 1 jour")]
    public void A_length_says_only_what_it_has(string start, string end, string expected) =>
        Assert.Equal(expected, FixedTermContract.Between(Day(start), Day(end)).Length().ToString(Language.French).Plain());

    [Theory]
    [InlineData("2025-01-31", "2025-02-28")]
    [InlineData("2024-01-31", "2024-02-29")]
    [InlineData("2025-08-31", "2025-09-30")]
    [InlineData("2025-03-31", "2025-04-30")]
    [InlineData("2025-05-30", "2025-06-29")]
    public void A_month_that_lacks_the_day_number_ends_on_its_last_day(string start, string end) =>
        Assert.Equal(Day(end), FixedTermContract.Lasting(Day(start), 1.Months).End);

    [Fact]
    public void Months_come_before_days_and_the_end_is_not_put_off_to_a_working_day()
    {
        FixedTermContract contract = FixedTermContract.Lasting(
            new(2025, 1, 31), Period.FromMonths(1) + Period.FromWeeks(1) + Period.FromDays(1));
        Assert.Equal(new LocalDate(2025, 3, 8), contract.End);
        Assert.Equal(IsoDayOfWeek.Saturday, contract.End.DayOfWeek);
    }

    [Fact]
    public void Eighteen_months_from_12_May_2025_end_on_11_November_2026_and_other_reasons_give_9_or_24()
    {
        Readings<LatestLawfulEnd> readings = Artists.LatestLawfulEnd(Law).Readings();
        Assert.Equal([new(2026, 2, 11), new(2026, 11, 11), new(2027, 5, 11)], readings.Select(reading => reading.Date));
        Assert.Equal(new LocalDate(2026, 11, 11), readings.Usual.Date);
        Assert.All(readings, reading => Assert.True(reading.IsAssumed));
        Assert.Equal(Artists.LatestLawfulEnd(Law), readings.Usual);
        Assert.Equal(315.Days, readings.Usual.DaysLeft);
        Assert.True(readings.Usual.IsWithin);
        Assert.Equal(2, Artists.Ceiling(Law).MaximumRenewals);
        Assert.Equal("11 novembre 2026 (18 mois)", readings.Usual.ToString(Language.French).Plain());
        Assert.Equal("18 months, 2 renewals at most", Artists.Ceiling(Law).ToString());
    }

    [Fact]
    public void A_known_reason_leaves_one_reading() =>
        Assert.Equal(
            9.Months, Assert.Single((Artists with { Reason = FixedTermReason.UrgentSafetyWork }).LatestLawfulEnd(Law).Readings()).Ceiling);

    [Fact]
    public void Work_abroad_or_a_figure_of_the_branch_leaves_one_reading_even_without_a_reason()
    {
        Assert.Equal(24.Months, Assert.Single((Artists with { IsExecutedAbroad = true }).LatestLawfulEnd(Law).Readings()).Ceiling);
        Assert.Equal(30.Months, Assert.Single(Artists.LatestLawfulEnd(Law, new() { MaximumLength = 30.Months }).Readings()).Ceiling);
    }

    [Theory]
    [InlineData(FixedTermReason.ReplacementOfAbsence, 18, "C. trav. L1242-2, 1° a")]
    [InlineData(FixedTermReason.ReplacementOfTemporaryPartTime, 18, "C. trav. L1242-2, 1° b")]
    [InlineData(FixedTermReason.ReplacementOfSuspendedContract, 18, "C. trav. L1242-2, 1° c")]
    [InlineData(FixedTermReason.DepartureBeforePostIsCut, 24, "C. trav. L1242-2, 1° d")]
    [InlineData(FixedTermReason.PendingPermanentHire, 9, "C. trav. L1242-2, 1° e")]
    [InlineData(FixedTermReason.TemporaryIncrease, 18, "C. trav. L1242-2, 2°")]
    [InlineData(FixedTermReason.ExceptionalExportOrder, 24, "C. trav. L1242-2, 2°")]
    [InlineData(FixedTermReason.UrgentSafetyWork, 9, "C. trav. L1242-2, 2°")]
    [InlineData(FixedTermReason.Seasonal, 18, "C. trav. L1242-2, 3°")]
    [InlineData(FixedTermReason.Usage, 18, "C. trav. L1242-2, 3°")]
    [InlineData(FixedTermReason.ReplacementOfEmployerOrLiberal, 18, "C. trav. L1242-2, 4°")]
    [InlineData(FixedTermReason.ReplacementOfFarmHead, 18, "C. trav. L1242-2, 5°")]
    [InlineData(FixedTermReason.DefinedPurpose, 36, "C. trav. L1242-2, 6°")]
    [InlineData(FixedTermReason.EmploymentPolicy, null, "C. trav. L1242-3, 1°")]
    [InlineData(FixedTermReason.TrainingComplement, 24, "C. trav. L1242-3, 2°")]
    [InlineData(FixedTermReason.DoctoralResearch, null, "C. trav. L1242-3, 3°")]
    [InlineData(FixedTermReason.PostDoctoralDefinedPurpose, null, "C. trav. L1242-3, 4°")]
    [InlineData(FixedTermReason.ExternalReconversion, null, "C. trav. L1242-3, 5°")]
    [InlineData(FixedTermReason.Senior, 36, "C. trav. anc. D1242-2")]
    [InlineData(FixedTermReason.MultipleReplacement, 18, "C. trav. L1242-2, 1°")]
    public void Each_reason_has_its_article_and_its_ceiling(FixedTermReason reason, int? months, string article)
    {
        FixedTermReasonRow row = FixedTermReasons.Of(reason);
        Assert.Equal(reason, row.Reason);
        Assert.Equal(article, row.Source.Citation);
        Assert.Equal(months is { } known ? known.Months : null, row.Ceiling?[^1].Value);
    }

    [Theory]
    [InlineData(FixedTermReason.Senior, "2025-12-28", true)]
    [InlineData(FixedTermReason.Senior, "2025-12-29", false)]
    [InlineData(FixedTermReason.MultipleReplacement, "2023-04-12", false)]
    [InlineData(FixedTermReason.MultipleReplacement, "2023-04-13", true)]
    [InlineData(FixedTermReason.MultipleReplacement, "2025-04-13", true)]
    [InlineData(FixedTermReason.MultipleReplacement, "2025-04-14", false)]
    [InlineData(FixedTermReason.ExternalReconversion, "2025-12-31", false)]
    [InlineData(FixedTermReason.ExternalReconversion, "2026-01-01", true)]
    [InlineData(FixedTermReason.DoctoralResearch, "2020-12-26", false)]
    [InlineData(FixedTermReason.DoctoralResearch, "2020-12-27", true)]
    [InlineData(FixedTermReason.PostDoctoralDefinedPurpose, "2020-12-26", false)]
    [InlineData(FixedTermReason.PostDoctoralDefinedPurpose, "2020-12-27", true)]
    [InlineData(FixedTermReason.TemporaryIncrease, "2017-09-24", true)]
    public void A_reason_is_open_between_its_days(FixedTermReason reason, string signedOn, bool isOpen)
    {
        FixedTermContract contract = Artists with { Reason = reason, SignedOn = Day(signedOn) };
        Assert.Equal(isOpen, contract.Ceiling(Law).IsAllowed);
        Assert.Equal(!isOpen, contract.Check(Law).Faults == FixedTermFaults.ReasonNotOpen);
    }

    [Fact]
    public void Before_24_September_2017_the_law_is_refused_not_guessed()
    {
        FixedTermContract old = FixedTermContract.Lasting(new(2017, 9, 23), 6.Months);
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => old.LatestLawfulEnd(Law));
        Assert.StartsWith("date is 2017-09-23: it must be from 2017-09-24 on for maximum length of a fixed term.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_whose_length_another_code_sets_is_unknown_before_2017_too()
    {
        FixedTermContract old = FixedTermContract.Lasting(new(2016, 1, 4), 6.Months) with { Reason = FixedTermReason.EmploymentPolicy };
        Assert.Throws<ArgumentOutOfRangeException>(() => old.Ceiling(Law));
    }

    [Fact]
    public void Work_abroad_extends_the_ceiling_of_an_ordinary_reason_to_24_months_and_of_no_other()
    {
        Assert.Equal(
            24.Months, (Artists with { Reason = FixedTermReason.PendingPermanentHire, IsExecutedAbroad = true }).Ceiling(Law).Maximum);
        Assert.Null((Artists with { Reason = FixedTermReason.EmploymentPolicy, IsExecutedAbroad = true }).Ceiling(Law).Maximum);
    }

    [Fact]
    public void A_branch_figure_comes_first_even_abroad_and_does_not_touch_L1242_3()
    {
        FixedTermRules branch = new() { MaximumLength = 30.Months, MaximumRenewals = 4 };
        FixedTermCeiling ceiling = (Artists with { IsExecutedAbroad = true }).Ceiling(Law, branch);
        Assert.Equal((30.Months, 4), (ceiling.Maximum, ceiling.MaximumRenewals));
        FixedTermCeiling senior = (Artists with { Reason = FixedTermReason.Senior }).Ceiling(Law, branch);
        Assert.Equal((36.Months, 18.Months, 1), (senior.Maximum, senior.InitialMaximum, senior.MaximumRenewals));
        FixedTermCeiling none = Artists.Ceiling(Law, new() { MaximumRenewals = 0 });
        Assert.Equal((false, 0), (none.IsRenewable, none.MaximumRenewals));
    }

    [Fact]
    public void A_caller_s_newer_ceiling_is_read()
    {
        LegalSource act = new() { Citation = "loi de demain", Title = new("CDD : 12 mois", "fixed term: 12 months") };
        FrenchLaw tomorrow = Law.With(FixedTermLimits.OrdinaryCeiling, new(2025, 5, 1), 12.Months, act);
        Assert.Equal(new LocalDate(2026, 5, 11), Artists.LatestLawfulEnd(tomorrow).Date);
        Assert.Contains(act, Artists.LatestLawfulEnd(tomorrow).Explain().Sources);
    }

    [Fact]
    public void The_signature_and_not_the_first_day_chooses_the_law()
    {
        FixedTermContract senior = FixedTermContract.Between(new(2026, 1, 5), new(2026, 6, 30)) with { Reason = FixedTermReason.Senior };
        Assert.False(senior.Check(Law).IsLawful);
        FixedTermCheck signed = (senior with { SignedOn = new(2025, 12, 28) }).Check(Law);
        Assert.Equal((FixedTermFaults.None, false), (signed.Faults, signed.Unchecked.HasFlag(FixedTermFaults.ReasonNotOpen)));
    }

    [Fact]
    public void A_length_may_be_a_century()
    {
        LocalDate start = new(2025, 1, 1);
        Assert.Equal(new LocalDate(2124, 12, 31), FixedTermContract.Lasting(start, 1_200.Months).End);
        Assert.Equal(new LocalDate(2124, 12, 31), FixedTermContract.Lasting(start, Period.FromYears(100)).End);
        Assert.Equal(start.PlusDays(37_199), FixedTermContract.Lasting(start, Period.FromDays(37_200)).End);
    }

    [Fact]
    public void What_cannot_exist_is_refused_with_the_range_and_the_rule()
    {
        AssertRefused(
            () => FixedTermContract.Between(new(2025, 5, 12), new(2025, 5, 11)), "end is 2025-05-11: it must be on or after the first day, 2025-05-12");
        AssertRefused(() => FixedTermContract.Lasting(new(2025, 5, 12), Period.Zero), "length is P0D: it must be at least one day");
        AssertRefused(
            () => FixedTermContract.Lasting(new(2025, 5, 12), Period.FromMonths(2) - Period.FromDays(1)), "length is P2M-1D: it must be at least one day");
        AssertRefused(() => FixedTermContract.Lasting(new(2025, 5, 12), Period.FromHours(30)), "length is PT30H: it must be at least one day");
        AssertRefused(
            () => FixedTermContract.Lasting(new(2025, 5, 12), Period.FromMonths(1_201)), "length is P1201M: it must be at least one day and at most a century");
        AssertRefused(
            () => FixedTermContract.Lasting(new(2025, 5, 12), Period.FromDays(37_201)), "length is P37201D: it must be at least one day and at most a century");
        AssertRefused(
            () => FixedTermContract.Lasting(new(2025, 5, 12), 1_201.Months), "length is 1,201 months: it must be a whole number of months, between 1 and 1200");
        AssertRefused(() => FixedTermContract.Lasting(new(2025, 5, 12), 1.5m.Months), "length is 1.5 months: it must be a whole number of months");
        AssertRefused(() => FixedTermContract.Lasting(new(2025, 5, 12), Months.Zero), "length is 0 months: it must be a whole number of months");
        AssertRefused(() => _ = Artists with { Reason = FixedTermReason.DefinedPurpose }, "Reason is DefinedPurpose: it must be another reason");
        AssertRefused(() => _ = Artists with { Reason = (FixedTermReason)99 }, "Reason is 99: it must be a defined FixedTermReason");
        AssertRefused(
            () => _ = Artists with { Renewals = [Renewal.Until(Artists.End)] }, "Renewals is 2025-12-31: it must be after 2025-12-31, the term it renews");
        AssertRefused(
            () => _ = Renewal.Until(new(2026, 1, 1)) with { Start = new(2026, 1, 2) },
            "Start is 2026-01-02: it must be on or before the end of the renewal, 2026-01-01");
        AssertRefused(() => _ = new FixedTermRules { MaximumLength = 0.5m.Months }, "MaximumLength is 0.5 months: it must be a whole number of months");
        AssertRefused(() => _ = new FixedTermRules { MaximumRenewals = -1 }, "MaximumRenewals is -1: it must be zero or more");
        Assert.Throws<ArgumentNullException>("length", () => FixedTermContract.Lasting(new(2025, 5, 12), null!));
        Assert.Throws<ArgumentNullException>("law", () => Artists.LatestLawfulEnd(null!));
        Assert.Throws<ArgumentNullException>("law", () => Artists.Check(null!));
    }

    [Fact]
    public void The_latest_lawful_end_explains_itself_and_its_assumptions()
    {
        Explanation why = Artists.LatestLawfulEnd(Law).Explain();
        Assert.Equal([LabourCode.L1242_8_1, LabourCode.L1243_13_1, CaseLaw.Soc_2006_03_15_04_44544], why.Sources);
        Assert.Equal(
            """
            Dernier terme du CDD dans sa durée maximale
              Durées légales
                Supposé : date de signature, non donnée : le premier jour = 12 mai 2025
                Supposé : aucun accord de branche étendu sur la durée et les renouvellements (L1242-8, L1243-13) = oui
                Supposé : motif inconnu : durée maximale supposée = 18 mois
                Lu : durée maximale du CDD = 18 mois [C. trav. L1242-8-1]
                Lu : nombre de renouvellements = 2 [C. trav. L1243-13-1]
              Donné : premier jour = 12 mai 2025
              Choisi : de date à date, jusqu'à la veille — sans report à un jour ouvré ; arrêts sur l'essai, même calcul pour un CDD : usage, aucun arrêt trouvé [Cass. soc. 15 mars 2006 n° 04-44.544]
              Compté : dernier terme dans la durée maximale = 11 novembre 2026 [C. trav. L1242-8-1]
              Donné : dernier jour du contrat, renouvellements compris = 31 décembre 2025
              Compté : jours calendaires restants = 315 j
              Retenu : dans la limite = oui — pour cette durée supposée [C. trav. L1242-8-1]
            Droit vérifié le 24 juillet 2026.
            """,
            why.ToText(Language.French).Plain());
    }

    [Fact]
    public void A_month_end_start_says_that_it_is_an_analogy()
    {
        Explanation why = FixedTermContract.Lasting(new(2025, 1, 31), 1.Months).LastDay().Explain();
        Assert.Equal([CaseLaw.Soc_2006_03_15_04_44544, CivilProcedureCode.Art641], why.Sources);
        Assert.Contains(why.Steps, step => step.Kind == StepKind.Chosen && step.Reason.French == "par analogie, aucun arrêt trouvé");
    }

    [Fact]
    public void A_length_in_days_cites_the_ruling_on_days_and_a_stated_end_cites_nothing()
    {
        FixedTermContract week = FixedTermContract.Lasting(new(2025, 5, 12), Period.FromWeeks(1));
        Assert.Equal([CaseLaw.Soc_2011_04_28_09_40464], week.LastDay().Explain().Sources);
        Assert.Equal(new LocalDate(2025, 5, 18), week.LastDay().Date);
        Assert.Empty(Artists.LastDay().Explain().Sources);
        Assert.Equal("31 décembre 2025", Artists.LastDay().ToString(Language.French));
    }

    [Fact]
    public void The_sources_of_a_ceiling_are_those_of_its_reason_of_its_branch_and_of_its_repeal()
    {
        FixedTermRules branch = new() { MaximumLength = 20.Months, MaximumRenewals = 3 };
        Assert.Equal(
            [LabourCode.L1242_8, LabourCode.L1243_13, LabourCode.L1242_7, LabourCode.L1244_4_1, LabourCode.L1243_8, LabourCode.L1242_3],
            Artists.Ceiling(Law, branch).Explain().Sources);
        Explanation senior = (Artists with { Reason = FixedTermReason.Senior, SignedOn = new(2026, 1, 1) }).Ceiling(Law).Explain();
        Assert.Equal("Décret n° 2025-1348 du 26 décembre 2025", Assert.Single(senior.Sources).Citation);
        Explanation check = (Artists with { Renewals = [Renewal.Until(new(2026, 2, 28))] }).Check(Law).Explain();
        Assert.Equal(
            [
                LabourCode.L1242_8_1,
                LabourCode.L1243_13_1,
                CaseLaw.Soc_2006_03_15_04_44544,
                LabourCode.L1242_6,
                LabourCode.L1242_2,
                LabourCode.L1242_1,
            ],
            check.Sources);
    }

    [Fact]
    public void Contracts_say_what_they_are()
    {
        Assert.Equal("CDD du 12 mai 2025 au 31 décembre 2025", Artists.ToString(Language.French));
        Assert.Equal("fixed-term contract from 12 May 2025 to 28 February 2026", (Artists with { Renewals = [Renewal.Until(new(2026, 2, 28))] }).ToString());
        Assert.Equal("CDI à partir du 16 mars 2026", PermanentContract.From(new(2026, 3, 16)).ToString(Language.French));
        Assert.Equal("renewed until 28 February 2026", Renewal.Until(new(2026, 2, 28)).ToString());
        Assert.Equal("branch rules of fixed terms", new FixedTermRules().ToString());
        Assert.Equal("C. trav. L1242-8", new FixedTermRules { Source = LabourCode.L1242_8 }.ToString());
    }

    private static void AssertRefused(Action make, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(make).Message, StringComparison.Ordinal);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class NoticePeriodTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly PermanentContract Contract = PermanentContract.From(new(2023, 1, 16));
    private static readonly Termination Dismissal = Termination.Dismissal(new(2026, 1, 29)) with { PresentedOn = new(2026, 1, 31) };
    private static readonly NoticeRules Ccn66 = CollectiveAgreements.Ccn66.Notice!;
    private static readonly LegalSource Charter = new() { Citation = "accord d'entreprise du 1er mars 2020", Title = new("préavis", "notice") };

    [Theory]
    [InlineData(2013, 1, 14, 2013, 2, 13)]
    [InlineData(2024, 11, 5, 2024, 12, 4)]
    [InlineData(2024, 2, 1, 2024, 2, 29)]
    [InlineData(2025, 2, 1, 2025, 2, 28)]
    [InlineData(2026, 1, 31, 2026, 2, 28)]
    public void A_month_runs_from_the_presentation_to_the_eve_of_its_day_number(
        int year, int month, int day, int endYear, int endMonth, int endDay)
    {
        LocalDate presented = new(year, month, day);
        NoticePeriod notice = PermanentContract.From(presented.PlusDays(-300)).Notice(
            Termination.Dismissal(presented.PlusDays(-2)) with { PresentedOn = presented }, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal(
            (presented, new LocalDate(endYear, endMonth, endDay), 1.Months), (notice.FirstDay, notice.LastDay!.Value, notice.Months));
    }

    [Theory]
    [InlineData(2025, 7, 31, 0)]
    [InlineData(2025, 7, 30, 1)]
    [InlineData(2024, 1, 30, 2)]
    [InlineData(2024, 1, 31, 1)]
    public void Seniority_is_that_of_the_day_of_the_notification_that_day_included(int year, int month, int day, int shift)
    {
        // Six months, two years: completed on the eve of the day number. 29 January 2026 is the day.
        NoticePeriod notice = PermanentContract.From(new(year, month, day)).Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal(shift.Months, notice.LegalMonths);
    }

    [Fact]
    public void A_suspension_is_not_in_the_seniority_that_notice_requires()
    {
        PermanentContract contract = PermanentContract.From(new(2024, 1, 16));
        PermanentContract absent = contract with { Absences = [new(new(new(2025, 3, 1), new(2025, 3, 31)), AbsenceKind.Unpaid)] };
        PermanentContract longer = absent with { SeniorityFrom = new(2023, 6, 1) };
        Assert.Equal(
            [2.Months, 1.Months, 2.Months],
            new[] { contract, absent, longer }.Select(some => some.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law).Months));
        Assert.Equal(30.Months, longer.Seniority(new(2025, 12, 31)).Months);
    }

    [Fact]
    public void The_notice_of_a_disabled_worker_is_doubled_up_to_three_months_and_a_longer_agreement_is_not_cut()
    {
        Termination disabled = Dismissal with { IsDisabledWorker = true };
        NoticePeriod two = Contract.Notice(disabled, StaffCategory.Executive, Law);
        NoticePeriod one = PermanentContract.From(new(2025, 1, 6)).Notice(disabled, StaffCategory.Executive, Law);
        NoticePeriod none = PermanentContract.From(new(2025, 12, 1)).Notice(disabled, StaffCategory.Executive, Law);
        Assert.Equal([3.Months, 2.Months, 0.Months], new[] { two, one, none }.Select(notice => notice.Months));
        Assert.Equal(LabourCode.L5213_9, two.Source);
        Assert.Equal(4.Months, Contract.Notice(disabled, StaffCategory.Executive, Law, Ccn66).Months);
        Assert.Equal(3.Months, Contract.Notice(disabled, StaffCategory.WorkerOrEmployee, Law, Ccn66).Months);
    }

    [Theory]
    [InlineData(DismissalGround.GrossMisconduct)]
    [InlineData(DismissalGround.WilfulMisconduct)]
    public void Gross_misconduct_takes_the_notice_away_whatever_the_agreement(DismissalGround ground)
    {
        NoticePeriod notice = Contract.Notice(Dismissal with { Ground = ground }, StaffCategory.Executive, Law, Ccn66);
        Assert.Equal((null, 0.Months, TermsOrigin.None), (notice.LastDay, notice.Months, notice.Origin));
        Assert.Equal([LabourCode.L1234_1], notice.Explain().Sources);
        Assert.Equal("aucun préavis", notice.ToString(Language.French));
        Assert.Equal(Money.Zero, notice.PaidInLieu(2_000.Euros).Amount);
    }

    [Fact]
    public void A_resignation_without_an_agreement_has_no_length_the_law_knows()
    {
        NoticePeriod notice = Contract.Notice(Termination.Resignation(new(2026, 3, 2)), StaffCategory.Executive, Law);
        Assert.Equal((null, TermsOrigin.None, LabourCode.L1237_1), (notice.LastDay, notice.Origin, notice.Source));
        Assert.Equal("length not set by the Code: agreement, usage or contract", notice.ToString());
        Assert.Equal("durée non fixée par le code : accord, usage ou contrat", notice.ToString(Language.French));
        NoticePeriod recent = PermanentContract.From(new(2025, 12, 1)).Notice(Dismissal, StaffCategory.Executive, Law);
        Assert.Equal((null, "length not set by the Code: agreement, usage or contract"), (recent.LastDay, recent.ToString()));
        Assert.Contains("hors Alsace-Moselle", notice.Explain().ToText(Language.French), StringComparison.Ordinal);
        Assert.Contains("hors Alsace-Moselle", recent.Explain().ToText(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void An_agreement_may_let_a_resigning_employee_go_before_the_legal_notice_of_a_dismissal()
    {
        NoticePeriod notice = Contract.Notice(Termination.Resignation(new(2026, 3, 2)), StaffCategory.WorkerOrEmployee, Law, Ccn66);
        Assert.Equal((1.Months, new LocalDate(2026, 4, 1), TermsOrigin.Agreement), (notice.Months, notice.LastDay, notice.Origin));
        Assert.Equal("1 month, from 2 March 2026 to 1 April 2026", notice.ToString());
    }

    [Fact]
    public void An_employer_lays_its_own_schedule_over_the_law_in_days_weeks_or_months()
    {
        NoticeRules own = new()
        {
            Schedule = NoticeSchedule.Of(
                new NoticeRow { Length = Period.FromWeeks(6), Kind = TerminationKind.Dismissal, Seniority = SeniorityRange.Any.UpTo(24.Months) },
                new NoticeRow { Length = Period.FromMonths(3) + Period.FromDays(15), Groups = [AgreementGroup.Of("chef de mission", "head of mission")] }),
            Source = Charter,
        };
        PermanentContract recent = PermanentContract.From(new(2025, 2, 3));
        NoticePeriod weeks = recent.Notice(Dismissal, StaffCategory.Executive, Law, own);
        NoticePeriod chief = recent.Notice(
            Dismissal, StaffPosition.Of(StaffCategory.Executive, AgreementGroup.Of("chef de mission", "head of mission")), Law, own);
        NoticePeriod senior = Contract.Notice(Dismissal, StaffCategory.Executive, Law, own);
        Assert.Equal((42.Days, new LocalDate(2026, 3, 13), Charter), (weeks.Days, weeks.LastDay, weeks.Source));
        Assert.Equal((3.Months, 15.Days, new LocalDate(2026, 5, 15)), (chief.Months, chief.Days, chief.LastDay));
        Assert.Equal("3 mois et 15 j, du 31 janvier 2026 au 15 mai 2026", chief.ToString(Language.French).Plain());
        Assert.Equal((TermsOrigin.Law, 2.Months), (senior.Origin, senior.Months));
    }

    [Fact]
    public void Paid_leave_and_work_accidents_put_the_end_off_and_the_rules_may_say_otherwise()
    {
        PermanentContract contract = Contract with
        {
            Absences =
            [
                new(new(new(2026, 3, 9), new(2026, 3, 10)), AbsenceKind.Sickness),
                new(new(new(2026, 1, 20), new(2026, 2, 2)), AbsenceKind.WorkAccident),
                new(new(new(2026, 2, 16), new(2026, 2, 22)), AbsenceKind.PaidLeave),
            ],
        };
        NoticePeriod plain = Contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law);
        NoticePeriod notice = contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law);
        NoticePeriod sickness = contract.Notice(
            Dismissal, StaffCategory.WorkerOrEmployee, Law, new NoticeRules { ExtendingAbsences = [AbsenceKind.Sickness] });
        Assert.Equal((new LocalDate(2026, 3, 30), 0.Days), (plain.LastDay, plain.Extension));
        Assert.Equal(
            (new LocalDate(2026, 4, 9), 10.Days), (notice.LastDay, notice.Extension)); // 3 days of the accident from 31 January, 7 of leave
        Assert.Equal((new LocalDate(2026, 4, 1), 2.Days), (sickness.LastDay, sickness.Extension));
    }

    [Theory]
    [InlineData(30, 5, "2026-04-04")]
    [InlineData(31, 0, "2026-03-30")]
    public void Leave_from_the_last_day_of_the_notice_on_puts_its_end_off_and_leave_from_the_day_after_does_not(
        int first, int days, string last)
    {
        LocalDate start = new(2026, 3, first);
        PermanentContract contract = Contract with { Absences = [new(new(start, start.PlusDays(4)), AbsenceKind.PaidLeave)] };
        NoticePeriod notice = contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal((days.Days, NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value), (notice.Extension, notice.LastDay!.Value));
    }

    [Fact]
    public void A_notice_notified_in_leave_begins_at_the_return_on_every_day_of_a_year()
    {
        // Leave from the 3rd to the 28th of each month: notified in it, the months run from the 29th, or the 1st of March.
        PermanentContract contract = PermanentContract.From(new(2015, 4, 1)) with
        {
            Absences =
            [
                .. Enumerable.Range(1, 12)
                    .Select(month => new Absence(new(new(2025, month, 3), new(2025, month, 28)), AbsenceKind.PaidLeave)),
            ],
        };
        NoticeRules closed = new() { ExtendingAbsences = [AbsenceKind.WorkAccident] };
        for (LocalDate day = new(2025, 1, 1); day.Year == 2025; day = day.PlusDays(1))
        {
            Termination dismissal = Termination.Dismissal(day);
            NoticePeriod notice = contract.Notice(dismissal, StaffCategory.WorkerOrEmployee, Law);
            bool isIn = day.Day is >= 3 and <= 28;
            LocalDate first = isIn ? new LocalDate(2025, day.Month, 28).PlusDays(1) : day;
            Assert.Equal(first, notice.FirstDay);
            Assert.Equal(isIn, notice.Explain().Sources.Contains(CaseLaw.Soc_1995_11_08_92_40186));

            // The rest of the leaves falls in the two months from there, and is added.
            Assert.Equal(Quantieme.End(first, Period.FromMonths(2)).PlusDays((int)notice.Extension.ToDecimal()), notice.LastDay);
            Assert.Equal(day, contract.Notice(dismissal, StaffCategory.WorkerOrEmployee, Law, closed).FirstDay);
            Assert.Equal(
                day, contract.Notice(dismissal with { Ground = DismissalGround.Unfitness }, StaffCategory.WorkerOrEmployee, Law).FirstDay);
        }
    }

    [Fact]
    public void Leaves_that_follow_one_another_are_one_and_the_day_of_presentation_counts()
    {
        PermanentContract contract = Contract with
        {
            Absences =
            [
                new(
                    new(new(2026, 1, 26), new(2026, 1, 30)),
                    AbsenceKind.PaidLeave), new(new(new(2026, 1, 31), new(2026, 2, 8)), AbsenceKind.PaidLeave),
            ],
        };
        Termination letter = Termination.Dismissal(new(2026, 1, 28));
        Assert.Equal(new LocalDate(2026, 2, 9), contract.Notice(letter, StaffCategory.Executive, Law).FirstDay);
        Assert.Equal(
            new LocalDate(2026, 2, 9), contract.Notice(
                letter with { PresentedOn = new(2026, 2, 9) }, StaffCategory.Executive, Law).FirstDay);
        Assert.DoesNotContain(
            CaseLaw.Soc_1995_11_08_92_40186,
            contract.Notice(letter with { PresentedOn = new(2026, 2, 9) }, StaffCategory.Executive, Law).Explain().Sources);
    }

    [Fact]
    public void Only_the_days_of_an_accident_that_fall_in_the_notice_put_its_end_off_towards_a_later_leave()
    {
        // Three days of the accident from 31 January on: the notice ends on 2 April, before the leave.
        Absence accident = new(new(new(2026, 1, 12), new(2026, 2, 2)), AbsenceKind.WorkAccident);
        PermanentContract contract = Contract with
        {
            Absences = [accident, new(
            new(new(2026, 4, 3), new(2026, 4, 9)), AbsenceKind.PaidLeave)]
        };
        NoticePeriod notice = contract.Notice(Dismissal, StaffCategory.WorkerOrEmployee, Law);
        Assert.Equal((3.Days, new LocalDate(2026, 4, 2)), (notice.Extension, notice.LastDay!.Value));
    }

    [Fact]
    public void A_dismissal_notified_on_the_first_day_of_seniority_has_a_day_of_it()
    {
        NoticePeriod notice = Contract.Notice(Termination.Dismissal(new(2023, 1, 16)), StaffCategory.Executive, Law);
        Assert.Equal((Months.OfFraction(1, 31), 0.Months, null), (notice.Seniority, notice.LegalMonths, notice.LastDay));
    }

    [Fact]
    public void Hours_for_looking_for_a_job_are_what_the_rules_say_and_nothing_where_they_do_not()
    {
        Assert.Null(Contract.Notice(Dismissal, StaffCategory.Executive, Law).JobSearchHours);
        Assert.Equal(200.Hours, Contract.Notice(Dismissal, StaffCategory.Executive, Law, Ccn66).JobSearchHours);
    }

    [Fact]
    public void The_explanation_names_each_rule_and_its_article() => Assert.Equal(
        """
        Préavis
          Donné : rupture = licenciement
          Donné : notification = 29 janvier 2026
          Supposé : ni faute grave, ni faute lourde, ni inaptitude = oui
          Donné : première présentation de la lettre = 31 janvier 2026
          Ancienneté à la notification
            Donné : entrée = 16 janvier 2023
            Donné : ancienneté arrêtée au = 29 janvier 2026
            Compté : mois et part du mois entamé ≈ 36,4516 mois
          Compté : ancienneté retenue, suspensions non comptées ≈ 36,4516 mois [C. trav. L1234-8]
          Lu : ancienneté ouvrant un préavis légal = 6 mois [C. trav. L1234-1]
          Lu : ancienneté du préavis légal de deux mois = 24 mois [C. trav. L1234-1]
          Lu : préavis légal, second palier = 2 mois [C. trav. L1234-1]
          Donné : catégorie = cadre
          Donné : groupe de l'accord (directeur d'établissement)
          Retenu : préavis de l'accord = 6 mois — ancienneté : plus de 24 mois [CCN 66 annexe 6 art. 9]
          Retenu : règle retenue = l'accord — plus long, donc plus favorable au salarié [C. trav. L1234-1]
          Compté : premier jour du préavis = 31 janvier 2026 [C. trav. L1234-3]
          Choisi : de date à date, jusqu'à la veille — sans report à un jour ouvré ; arrêts sur l'essai, même calcul pour un préavis : usage, aucun arrêt trouvé [Cass. soc. 15 mars 2006 n° 04-44.544]
          Compté : dernier jour, sans absence = 30 juillet 2026
        Droit vérifié le 24 juillet 2026.
        """.ReplaceLineEndings("\n"),
        Contract.Notice(
            Dismissal,
            StaffPosition.Of(StaffCategory.Executive, Ccn66Groups.EstablishmentDirector),
            Law,
            Ccn66 with { JobSearch = [] }).Explain().ToText(Language.French).Plain());

    [Fact]
    public void A_notification_before_the_present_Code_is_refused_or_not_known()
    {
        PermanentContract old = PermanentContract.From(new(2001, 9, 1));
        Termination early = Termination.Dismissal(new(2008, 4, 30));
        Assert.Contains(
            "from 2008-05-01 on", Assert.Throws<ArgumentOutOfRangeException>(
                () => old.Notice(early, StaffCategory.Executive, Law)).Message, StringComparison.Ordinal);
        Termination first = Termination.Dismissal(new(2008, 5, 1)) with { IsDisabledWorker = true };
        Assert.Equal(3.Months, old.Notice(first, StaffCategory.Executive, Law).Months);
        Assert.Equal(
            TermsOrigin.Agreement, old.Notice(Termination.Resignation(new(2008, 4, 30)), StaffCategory.Executive, Law, Ccn66).Origin);
    }

    [Fact]
    public void It_is_known_on_the_days_it_is_computed_on()
    {
        PermanentContract old = PermanentContract.From(new(1980, 9, 1));
        Termination[] terminations =
        [
            Termination.Dismissal(default) with { IsDisabledWorker = true },
            Termination.Dismissal(default) with { Ground = DismissalGround.OccupationalUnfitness },
            Termination.Dismissal(default) with { Ground = DismissalGround.WilfulMisconduct },
            Termination.Resignation(default),
        ];
        foreach (Termination termination in terminations)
        {
            KnownLaw.IsWhatIsComputed(
                day => new NoticeQuestion(old, On(termination, day), StaffCategory.Executive, Law, Ccn66).IsKnown,
                day => old.Notice(On(termination, day), StaffCategory.Executive, Law, Ccn66));
        }

        static Termination On(Termination like, LocalDate day) => like.Kind == TerminationKind.Resignation
            ? Termination.Resignation(day)
            : Termination.Dismissal(day) with { Ground = like.Ground, IsDisabledWorker = like.IsDisabledWorker };
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("contract", () => ((PermanentContract)null!).Notice(Dismissal, StaffCategory.Executive, Law));
        Assert.Throws<ArgumentNullException>("termination", () => Contract.Notice(null!, StaffCategory.Executive, Law));
        Assert.Throws<ArgumentNullException>("law", () => Contract.Notice(Dismissal, StaffCategory.Executive, null!));
    }

    [Fact]
    public void Default_has_no_days()
    {
        NoticePeriod none = default;
        Assert.Equal((null, null, null), (none.LastDay, none.Source, none.PaidInLieu(9.Euros).Amount));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        NoticePeriod notice = Contract.Notice(Dismissal, StaffCategory.Executive, Law);
        Refused("NotifiedOn is 2023-01-15: it must be on or after the first day of seniority (2023-01-16).",
            () => Contract.Notice(Termination.Dismissal(new(2023, 1, 15)), StaffCategory.Executive, Law));
        Refused("category is 9: it must be a defined StaffCategory (", () => Contract.Notice(Dismissal, (StaffCategory)9, Law));
        Refused("Group is prince: it must be a group that the schedule names (general director, director of a training centre, director of an establishment, director of a service).",
            () => Contract.Notice(Dismissal, StaffPosition.Of(StaffCategory.Executive, AgreementGroup.Of("prince", "prince")), Law, Ccn66));
        Refused("PresentedOn is 2026-01-28: it must be on or after the notification (2026-01-29).", () => Dismissal with { PresentedOn = new(2026, 1, 28) });
        Refused("Ground is GrossMisconduct: it must be Ordinary for a resignation", () => Termination.Resignation(new(2026, 1, 1)) with { Ground = DismissalGround.GrossMisconduct });
        Refused("Ground is 9: it must be a defined DismissalGround (", () => Dismissal with { Ground = (DismissalGround)9 });
        Refused("monthlyPay is -€1.00: it must be zero or more", () => notice.PaidInLieu(-1.Euros));
        Refused("dispensedFrom is 2026-01-30: it must be in the notice, between 2026-01-31 and 2026-03-30.", () => notice.PaidInLieu(1.Euros, new(2026, 1, 30)));
        Refused("dispensedFrom is 2026-03-31: it must be in the notice, between 2026-01-31 and 2026-03-30.", () => notice.PaidInLieu(1.Euros, new(2026, 3, 31)));
        Refused("dispensedFrom is 2026-01-30: it must be null: there is no notice to be dispensed from.", () => default(NoticePeriod).PaidInLieu(1.Euros, new(2026, 1, 30)));
        Refused("PerMonth is -1 h: it must be 0 h or more.", () => new JobSearchRow { PerMonth = (-1).Hours });
        Refused("ExtendingAbsences is 99: it must be a defined AbsenceKind (", () => new NoticeRules { ExtendingAbsences = [(AbsenceKind)99] });
        Refused("Length is P0D: it must be at least one day", () => new NoticeRow { Length = Period.Zero });
        Refused("Kind is 9: it must be a defined TerminationKind (", () => new NoticeRow { Length = Period.FromDays(1), Kind = (TerminationKind)9 });
        Refused("months is -1 month: it must be 0 months or more.", () => SeniorityRange.From((-1).Months));
        Refused("months is 5 months: it must be 6 months or more.", () => SeniorityRange.From(6.Months).Below(5.Months));
        Refused("SeniorityFrom is 2023-01-17: it must be on or before the first day of work (2023-01-16).", () => Contract with { SeniorityFrom = new(2023, 1, 17) });
        Assert.StartsWith("rows is empty: a schedule of notice has at least one row.", Assert.Throws<ArgumentException>(() => NoticeSchedule.Of()).Message, StringComparison.Ordinal);
        Absence strike = new(new(new(2024, 1, 1), new(2024, 1, 3)), AbsenceKind.Strike);
        Absence leave = new(new(new(2024, 1, 3), new(2024, 1, 4)), AbsenceKind.PaidLeave);
        Assert.StartsWith(
            "Absences overlap: strike 1 January 2024 to 3 January 2024 and paid leave 3 January 2024 to 4 January 2024. A day is absent for one reason.",
            Assert.Throws<ArgumentException>(() => Contract with { Absences = [leave, strike] }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_speak_and_compare_by_value()
    {
        Assert.Equal("licenciement notifié le 29 janvier 2026 (faute grave)", (Dismissal with { Ground = DismissalGround.GrossMisconduct }).ToString(Language.French));
        Assert.Equal("démission notifiée le 1er mars 2026", Termination.Resignation(new(2026, 3, 1)).ToString(Language.French));
        Assert.Equal("dismissal notified on 29 January 2026", Dismissal.ToString());
        Assert.Equal("≥ 6 months, < 24 months", SeniorityRange.From(6.Months).Below(24.Months).ToString());
        Assert.Equal("any seniority", SeniorityRange.Any.ToString());
        Assert.Equal("≤ 24 mois", SeniorityRange.Any.UpTo(24.Months).ToString(Language.French).Plain());
        Assert.Equal("> 8 months", SeniorityRange.Above(8.Months).ToString());
        Assert.Equal("≤ 24 months: 42 days", new NoticeRow { Length = Period.FromWeeks(6), Seniority = SeniorityRange.Any.UpTo(24.Months) }.ToString());
        Assert.Equal("notice rules", new NoticeRules().ToString());
        Assert.Equal("CCN 66 art. 16", Ccn66.ToString());
        NoticeRow row = new() { Length = Period.FromMonths(1), Groups = [AgreementGroup.Of("a", "a")], Categories = [StaffCategory.Executive] };
        Assert.Equal(NoticeSchedule.Of(row), NoticeSchedule.Of(row with { Groups = [AgreementGroup.Of("a", "a")] }));
        Assert.NotEqual(NoticeSchedule.Of(row), NoticeSchedule.Of(row with { Groups = [AgreementGroup.Of("b", "b")] }));
        Assert.Equal(Contract with { Absences = [] }, Contract);
        Assert.Equal(
            Contract.Notice(Dismissal, StaffCategory.Executive, Law, Ccn66),
            Contract.Notice(Dismissal, StaffCategory.Executive, Law, Ccn66));
    }
}

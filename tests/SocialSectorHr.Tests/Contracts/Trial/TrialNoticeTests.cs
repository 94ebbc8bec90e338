using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class TrialNoticeTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    // 16 March to 15 July 2026.
    private static readonly TrialPeriod Trial =
        PermanentContract.From(new(2026, 3, 16)).TrialPeriod(StaffCategory.Executive, Law, new() { IsRenewable = true });

    [Theory]
    [InlineData("2026-03-22", "24 h", "2026-03-23")]
    [InlineData("2026-03-23", "48 h", "2026-03-25")]
    [InlineData("2026-04-15", "48 h", "2026-04-17")]
    [InlineData("2026-04-16", "2 weeks", "2026-04-30")]
    [InlineData("2026-06-15", "2 weeks", "2026-06-29")]
    [InlineData("2026-06-16", "1 month", "2026-07-15")]
    public void The_employers_notice_grows_with_presence(string on, string length, string end)
    {
        TrialNotice notice = Trial.Notice(TrialParty.Employer, Day(on));
        Assert.Equal(length, notice.Hours?.ToString() ?? notice.Weeks?.ToString() ?? notice.Months?.ToString());
        Assert.Equal((true, Day(end)), (notice.IsRequired, notice.ContractEnd));
    }

    [Fact]
    public void A_notice_that_does_not_fit_ends_with_the_trial_and_the_rest_is_paid()
    {
        TrialNotice late = Trial.Notice(TrialParty.Employer, new(2026, 7, 10));
        Assert.Equal(
            (false, new LocalDate(2026, 7, 15), new LocalDate(2026, 8, 10), 26.Days),
            (late.Fits, late.ContractEnd, late.FullEnd, late.PaidInstead));
        Assert.Equal("1 month, contract ends on 15 July 2026", late.ToString());
        TrialNotice byEmployee = Trial.Notice(TrialParty.Employee, new(2026, 7, 15));
        Assert.Equal((false, new LocalDate(2026, 7, 15), 0.Days), (byEmployee.Fits, byEmployee.ContractEnd, byEmployee.PaidInstead));
    }

    [Fact]
    public void The_latest_day_leaves_room_for_the_whole_notice()
    {
        Assert.Equal(new LocalDate(2026, 6, 15), Trial.LatestNotice(TrialParty.Employer));
        Assert.Equal(new LocalDate(2026, 7, 13), Trial.LatestNotice(TrialParty.Employee));
        Assert.Equal(
            new LocalDate(2026, 8, 14),
            Trial.ExtendedBy(new DateInterval(new(2026, 4, 1), new(2026, 5, 31))).LatestNotice(TrialParty.Employer));
        Assert.Null(FixedTermContract.Lasting(new(2026, 3, 16), Period.FromDays(3)).TrialPeriod(Law).LatestNotice(TrialParty.Employee));
        Assert.Null(default(TrialPeriod).LatestNotice(TrialParty.Employer));
    }

    [Fact]
    public void The_employer_of_a_fixed_term_owes_none_where_the_trial_is_under_a_week()
    {
        FixedTermContract contract = FixedTermContract.Lasting(new(2026, 3, 16), 3.Months);
        TrialNotice six = contract.TrialPeriod(Law, new() { Length = Period.FromDays(6) }).Notice(TrialParty.Employer, new(2026, 3, 18));
        Assert.Equal((false, new LocalDate(2026, 3, 18)), (six.IsRequired, six.ContractEnd));
        Assert.Equal("aucune prévenance, fin du contrat le 18 mars 2026", six.ToString(Language.French).Plain());
        TrialNotice seven = contract.TrialPeriod(Law, new() { Length = Period.FromDays(7) }).Notice(TrialParty.Employer, new(2026, 3, 18));
        Assert.Equal((true, 24.Hours), (seven.IsRequired, seven.Hours));
        Assert.True(
            contract.TrialPeriod(Law, new() { Length = Period.FromDays(6) }).Notice(TrialParty.Employee, new(2026, 3, 18)).IsRequired);
    }

    [Fact]
    public void It_cites_the_article_of_the_party()
    {
        Assert.Equal([LabourCode.L1221_25], Trial.Notice(TrialParty.Employer, new(2026, 4, 20)).Explain().Sources);
        Assert.Equal([LabourCode.L1221_26], Trial.Notice(TrialParty.Employee, new(2026, 4, 20)).Explain().Sources);
        Assert.Equal(
            """
            Délai de prévenance de l'essai
              Donné : premier jour de l'essai = 16 mars 2026
              Donné : dernier jour de l'essai = 15 juillet 2026
              Donné : prévenance donnée par le salarié le = 15 juillet 2026
              Compté : jours de présence, celui-ci compté = 122 j [C. trav. L1221-26]
              Lu : prévenance, premier palier de présence = 8 j [C. trav. L1221-26]
              Lu : prévenance, à partir de huit jours de présence = 48 h [C. trav. L1221-26]
              Compté : fin de la prévenance, d'heure à heure = 17 juillet 2026 [C. trav. L1221-26]
              Retenu : dernier jour du contrat = 15 juillet 2026 — la prévenance ne prolonge pas l'essai [C. trav. L1221-26]
            Droit vérifié le 24 juillet 2026.
            """,
            Trial.Notice(TrialParty.Employee, new(2026, 7, 15)).Explain().ToText(Language.French).Plain());
    }

    [Fact]
    public void What_cannot_exist_is_refused()
    {
        Refused("on is 2026-07-16: it must be within the trial, 2026-03-16 to 2026-07-15", () => Trial.Notice(TrialParty.Employer, new(2026, 7, 16)));
        Refused("on is 2026-03-15", () => Trial.Notice(TrialParty.Employer, new(2026, 3, 15)));
        Refused("by is 2: it must be a defined TrialParty", () => Trial.Notice((TrialParty)2, new(2026, 4, 15)));
        Refused("by is 2", () => Trial.LatestNotice((TrialParty)2)!);
        Refused("on is 2026-03-15", () => default(TrialPeriod).Notice(TrialParty.Employer, new(2026, 3, 15)));
    }

    [Theory]
    [InlineData(TrialParty.Employer, 5)]
    [InlineData(TrialParty.Employer, 100)]
    [InlineData(TrialParty.Employee, 5)]
    public void It_is_known_on_the_days_it_is_computed_on(TrialParty by, int weeks)
    {
        // Signed when the trial itself is known: the notice reads the first day.
        KnownLaw.IsWhatIsComputed(
            day => new TrialNoticeQuestion(Law, Trial(day), by, day).IsKnown, day => Trial(day).Notice(by, day));

        TrialPeriod Trial(LocalDate day) =>
            (FixedTermContract.Lasting(day, Period.FromWeeks(weeks)) with { SignedOn = new(2015, 1, 1) }).TrialPeriod(Law);
    }

    [Fact]
    public void A_renewal_is_open_by_an_extended_branch_agreement_only()
    {
        Assert.Equal(new LocalDate(2026, 11, 15), Trial.EndIfRenewed);
        Assert.Null(PermanentContract.From(new(2026, 3, 16)).TrialPeriod(StaffCategory.Executive, Law).EndIfRenewed);
        Assert.Equal(new LocalDate(2026, 11, 18), Trial.ExtendedBy(new DateInterval(new(2026, 4, 1), new(2026, 4, 3))).EndIfRenewed);
    }

    [Fact]
    public void Earlier_fixed_terms_on_the_same_job_are_all_deducted()
    {
        EarlierWork first = EarlierWork.Of(EarlierWorkKind.FixedTerm, new(new(2025, 9, 1), new(2025, 9, 30)));
        EarlierWork second = EarlierWork.Of(EarlierWorkKind.FixedTerm, new(new(2025, 9, 16), new(2025, 10, 15)));
        TrialPeriod less = Trial.ReducedBy(second, first);
        Assert.Equal((45.Days, 77.Days, new LocalDate(2026, 5, 31)), (less.Deduction, less.Remaining, less.End));
        Assert.Equal(new LocalDate(2026, 10, 1), less.EndIfRenewed);
        Assert.Contains(LabourCode.L1243_11, less.Explain().Sources);
        Assert.Contains(CaseLaw.Soc_2024_06_19_23_10783, less.Explain().Sources);
        Assert.Equal(0.Days, Trial.ReducedBy(first with { IsSameJob = false }).Deduction);
        TrialPeriod fixedTerm = FixedTermContract.Lasting(new(2026, 3, 16), 7.Months).TrialPeriod(Law).ReducedBy(first);
        Assert.Equal((31.Days, 0.Days, new LocalDate(2026, 3, 15)), (fixedTerm.Deduction, fixedTerm.Remaining, fixedTerm.End));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(null, 0)]
    [InlineData(false, 31)]
    public void A_fixed_term_after_another_has_a_trial_only_for_another_job(bool? same, int left)
    {
        EarlierWork earlier = EarlierWork.Of(EarlierWorkKind.FixedTerm, new(new(2025, 9, 1), new(2025, 9, 30))) with { IsSameJob = same };
        TrialPeriod trial = FixedTermContract.Lasting(new(2026, 3, 16), 7.Months).TrialPeriod(Law).ReducedBy(earlier);
        Assert.Equal(left.Days, trial.Remaining);
        Assert.Contains(CaseLaw.Soc_2016_10_05_15_16384, trial.Explain().Sources);
        Assert.Equal(same is null, trial.Explain().ToText(Language.French).Plain().Contains("Supposé : même emploi = oui", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(EarlierWorkKind.FixedTerm, true)]
    [InlineData(EarlierWorkKind.Internship, false)]
    [InlineData(EarlierWorkKind.TemporaryWork, false)]
    public void The_ruling_on_gaps_between_fixed_terms_is_cited_for_fixed_terms_alone(EarlierWorkKind kind, bool isCited)
    {
        TrialPeriod less = Trial.ReducedBy(EarlierWork.Of(kind, new(new(2026, 1, 5), new(2026, 2, 27))) with { IsSameJob = true });
        Assert.True(less.Deduction > 0.Days);
        Assert.Equal(isCited, less.Explain().Sources.Contains(CaseLaw.Soc_2024_06_19_23_10783));
    }

    [Fact]
    public void Nothing_is_left_of_a_trial_shorter_than_the_earlier_work()
    {
        TrialPeriod none = Trial.ReducedBy(EarlierWork.Of(EarlierWorkKind.FixedTerm, new(new(2025, 1, 6), new(2025, 12, 31))));
        Assert.Equal((0.Days, new LocalDate(2026, 3, 15), "no trial left"), (none.Remaining, none.End, none.ToString()));
        Assert.Equal("aucun essai restant", none.ToString(Language.French));
        Assert.Equal(none.End, none.ExtendedBy(new DateInterval(new(2026, 3, 16), new(2026, 3, 20))).End);
        Assert.Null(none.LatestNotice(TrialParty.Employer));
    }

    [Theory]
    [InlineData("2025-09-01", "2025-12-31", null, 61)]
    [InlineData("2025-12-01", "2025-12-31", null, 31)]
    [InlineData("2025-09-01", "2025-12-31", true, 122)]
    [InlineData("2025-09-01", "2025-12-15", null, 0)]
    [InlineData("2025-09-01", "2025-12-16", null, 61)]
    public void An_internship_takes_off_half_of_the_trial_at_most_within_three_months(string from, string to, bool? same, int days) =>
        Assert.Equal(
            days.Days,
            Trial.ReducedBy(EarlierWork.Of(EarlierWorkKind.Internship, new(Day(from), Day(to))) with { IsSameJob = same }).Deduction);

    [Fact]
    public void Temporary_work_counts_from_three_months_before()
    {
        TrialPeriod less = Trial.ReducedBy(EarlierWork.Of(EarlierWorkKind.TemporaryWork, new(new(2025, 11, 1), new(2025, 12, 31))));
        Assert.Equal(16.Days, less.Deduction);
        Assert.Contains(LabourCode.L1251_38, less.Explain().Sources);
    }

    [Fact]
    public void Earlier_work_is_earlier()
    {
        DateInterval overlapping = new(new(2026, 3, 1), new(2026, 3, 16));
        Refused(
            "earlier is fixed term from 1 March 2026 to 16 March 2026: it must be over before the first day of the contract, 2026-03-16.",
            () => Trial.ReducedBy(EarlierWork.Of(EarlierWorkKind.FixedTerm, overlapping)));
        Refused("kind is 3: it must be a defined EarlierWorkKind", () => EarlierWork.Of((EarlierWorkKind)3, overlapping));
        Assert.Equal("stage du 1er mars 2026 au 16 mars 2026", EarlierWork.Of(EarlierWorkKind.Internship, overlapping).ToString(Language.French));
        Assert.Equal("temporary work from 1 March 2026 to 16 March 2026", EarlierWork.Of(EarlierWorkKind.TemporaryWork, overlapping).ToString());
        Assert.Equal(default, default(TrialPeriod).ReducedBy(EarlierWork.Of(EarlierWorkKind.FixedTerm, overlapping)));
    }

    [Fact]
    public void Worked_days_count_only_where_the_contract_says_so()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        TrialRules worked = new() { Length = Period.FromDays(8), WorkedDays = calendar };
        PermanentContract contract = PermanentContract.From(new(2025, 5, 5));
        Assert.Equal(new LocalDate(2025, 5, 15), contract.TrialPeriod(StaffCategory.WorkerOrEmployee, Law, worked).End);
        Assert.Equal(
            new LocalDate(2025, 5, 12), contract.TrialPeriod(StaffCategory.WorkerOrEmployee, Law, worked with { WorkedDays = null }).End);
        TrialRules months = new() { Length = Period.FromMonths(1), WorkedDays = calendar };
        Assert.Equal(new LocalDate(2025, 6, 4), contract.TrialPeriod(StaffCategory.WorkerOrEmployee, Law, months).End);
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}

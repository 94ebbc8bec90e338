using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Agreements;

/// <summary>The branch agreements, row by row: group, seniority in months, resignation, dismissal under the agreement alone.</summary>
public class CollectiveAgreementTests
{
    private static readonly LocalDate Notified = new(2026, 6, 30);

    [Theory]
    [InlineData(413, StaffCategory.TechnicianOrSupervisor, null, 12, 1, 1)]
    [InlineData(413, StaffCategory.WorkerOrEmployee, null, 24, 1, 2)]
    [InlineData(413, StaffCategory.Executive, null, 3, 2, 4)]
    [InlineData(413, StaffCategory.Executive, "directeur de service", 24, 2, 4)]
    [InlineData(413, StaffCategory.Executive, "directeur général", 25, 3, 6)]
    [InlineData(29, StaffCategory.WorkerOrEmployee, null, 23, 1, 1)]
    [InlineData(29, StaffCategory.Executive, null, 60, 2, 4)]
    [InlineData(29, StaffCategory.Executive, "médecin", 12, 2, 4)]
    [InlineData(29, StaffCategory.Executive, "directeur adjoint", 24, 2, 6)]
    [InlineData(29, StaffCategory.Executive, "directeur adjoint", 25, 3, 6)]
    [InlineData(29, StaffCategory.Executive, "biologiste", 36, 3, 6)]
    [InlineData(1518, StaffCategory.WorkerOrEmployee, null, 24, 1, 1)]
    [InlineData(1518, StaffCategory.WorkerOrEmployee, null, 25, 1, 2)]
    [InlineData(1518, StaffCategory.WorkerOrEmployee, "professeur", 5, 2, 2)]
    [InlineData(1518, StaffCategory.WorkerOrEmployee, "animateur-technicien", 5, 2, 2)]
    [InlineData(1518, StaffCategory.TechnicianOrSupervisor, null, 5, 2, 2)]
    [InlineData(1518, StaffCategory.Executive, null, 5, 3, 3)]
    [InlineData(2941, StaffCategory.WorkerOrEmployee, null, 6, 1, 1)]
    [InlineData(2941, StaffCategory.WorkerOrEmployee, null, 24, 1, 1)]
    [InlineData(2941, StaffCategory.WorkerOrEmployee, null, 25, 2, 2)]
    [InlineData(2941, StaffCategory.TechnicianOrSupervisor, null, 5, 1, 1)]
    [InlineData(2941, StaffCategory.TechnicianOrSupervisor, null, 24, 1, 1)]
    [InlineData(2941, StaffCategory.TechnicianOrSupervisor, null, 25, 2, 2)]
    [InlineData(2941, StaffCategory.Executive, null, 23, 2, 2)]
    [InlineData(2941, StaffCategory.Executive, null, 24, 2, 2)]
    [InlineData(2941, StaffCategory.Executive, null, 25, 4, 4)]
    [InlineData(1261, StaffCategory.WorkerOrEmployee, null, 23, 1, 1)]
    [InlineData(1261, StaffCategory.TechnicianOrSupervisor, null, 24, 1, 2)]
    [InlineData(1261, StaffCategory.Executive, null, 1, 3, 3)]
    [InlineData(405, StaffCategory.WorkerOrEmployee, null, 23, 1, 1)]
    [InlineData(405, StaffCategory.WorkerOrEmployee, null, 24, 1, 2)]
    [InlineData(405, StaffCategory.Executive, null, 1, 3, 3)]
    [InlineData(2190, StaffCategory.WorkerOrEmployee, null, 24, 1, 2)]
    [InlineData(2190, StaffCategory.Executive, null, 24, 3, 3)]
    [InlineData(2336, StaffCategory.WorkerOrEmployee, null, 24, 1, 1)]
    [InlineData(2336, StaffCategory.WorkerOrEmployee, null, 25, 2, 2)]
    [InlineData(2336, StaffCategory.TechnicianOrSupervisor, "technicien supérieur, emplois 11 à 17", 24, 2, 2)]
    [InlineData(2336, StaffCategory.TechnicianOrSupervisor, "technicien supérieur, emplois 11 à 17", 25, 3, 3)]
    [InlineData(2336, StaffCategory.Executive, null, 24, 3, 3)]
    [InlineData(2336, StaffCategory.Executive, null, 25, 4, 4)]
    [InlineData(2264, StaffCategory.WorkerOrEmployee, null, 7, 1, 1)]
    [InlineData(2264, StaffCategory.WorkerOrEmployee, null, 24, 1, 2)]
    [InlineData(2264, StaffCategory.TechnicianOrSupervisor, null, 24, 2, 2)]
    [InlineData(2264, StaffCategory.TechnicianOrSupervisor, null, 23, 1, 1)]
    [InlineData(2264, StaffCategory.Executive, null, 1, 3, 3)]
    [InlineData(2264, StaffCategory.Executive, "cadre dirigeant", 1, 6, 6)]
    public void Its_notice_is_what_the_text_says(
        int idcc, StaffCategory category, string? group, int seniority, int resignation, int dismissal)
    {
        NoticeSchedule schedule = CollectiveAgreements.OfIdcc(idcc)!.Notice!.Schedule!;
        string article = Article(idcc, category);
        AgreementGroup? one = group is null ? null : schedule.Groups.Single(named => named.Name.French == group);
        NoticeRow resigned = schedule.Find(TerminationKind.Resignation, category, one, seniority.Months)!;
        NoticeRow dismissed = schedule.Find(TerminationKind.Dismissal, category, one, seniority.Months)!;
        string other = idcc == 2941 ? "CCN BAD titre IV art. 27" : article;
        Assert.Equal((Period.FromMonths(resignation), other), (resigned.Length, resigned.Source!.Citation));
        Assert.Equal((Period.FromMonths(dismissal), article), (dismissed.Length, dismissed.Source!.Citation));
    }

    [Fact]
    public void The_groups_are_those_the_texts_name() => Assert.Equal(
        [
            "29: directeur général, directeur, directeur adjoint, gestionnaire, médecin, pharmacien, biologiste, cadre administratif, coefficient 715 et plus",
            "413: directeur général, directeur de centre de formation, directeur d'établissement, directeur de service",
            "1518: animateur-technicien, professeur",
            "2190: cadre de classe 1, cadre de classe 2",
            "2264: cadre dirigeant",
            "2336: technicien supérieur, emplois 11 à 17",
        ],
        Held.Where(agreement => agreement.Groups.Count > 0).Select(agreement =>
            $"{agreement.Idcc}: {string.Join(", ", agreement.Groups.Select(group => group.ToString(Language.French)))}"));

    [Fact]
    public void The_first_months_are_counted_in_weeks_or_days_by_two_agreements()
    {
        PermanentContract recent = PermanentContract.From(new(2026, 4, 1));
        NoticePeriod week = recent.Notice(
            Termination.Resignation(Notified), StaffCategory.WorkerOrEmployee, FrenchLaw.Published, CollectiveAgreements.HomeCare.Notice);
        NoticePeriod fortnight = recent.Notice(
            Termination.Resignation(Notified), StaffCategory.WorkerOrEmployee, FrenchLaw.Published, CollectiveAgreements.PrivateHospitals.Notice);
        Assert.Equal((7.Days, new LocalDate(2026, 7, 6)), (week.Days, week.LastDay));
        Assert.Equal((15.Days, new LocalDate(2026, 7, 14)), (fortnight.Days, fortnight.LastDay));
        Assert.Equal(CaseLaw.Soc_2011_04_28_09_40464, fortnight.Explain().Sources[^1]);
    }

    [Fact]
    public void Every_schedule_leaves_no_seniority_without_a_row()
    {
        foreach (CollectiveAgreement agreement in Held)
        {
            foreach (StaffCategory category in Enum.GetValues<StaffCategory>())
            {
                Assert.All(Enumerable.Range(0, 1_000), days =>
                {
                    Months seniority = Months.OfFraction(days, 30);
                    Assert.NotNull(agreement.Notice!.Schedule!.Find(TerminationKind.Dismissal, category, null, seniority));
                    Assert.NotNull(agreement.Notice.Schedule.Find(TerminationKind.Resignation, category, null, seniority)?.Source);
                });
            }
        }
    }

    [Theory]
    [InlineData(29, StaffCategory.WorkerOrEmployee, "CCN 51 art. 15.02.3", "KALIARTI000049216372")]
    [InlineData(413, StaffCategory.WorkerOrEmployee, "CCN 66 art. 17", "KALIARTI000005863126")]
    [InlineData(413, StaffCategory.Executive, "CCN 66 annexe 6 art. 10", "KALIARTI000022837395")]
    [InlineData(1518, StaffCategory.WorkerOrEmployee, "CCN ECLAT art. 4.4", "KALIARTI000044530995")]
    [InlineData(2941, StaffCategory.WorkerOrEmployee, "CCN BAD titre IV art. 26.1", "KALIARTI000044392525")]
    [InlineData(1261, StaffCategory.WorkerOrEmployee, "CCN ALISFA chapitre III art. 8", "KALIARTI000005845451")]
    [InlineData(1261, StaffCategory.Executive, "CCN ALISFA chapitre XI art. 5", "KALIARTI000005845369")]
    [InlineData(2190, StaffCategory.Executive, "CCN des missions locales art. 3.8", "KALIARTI000020975978")]
    [InlineData(2336, StaffCategory.Executive, "CCN HLA art. 5.7", "KALIARTI000005813818")]
    [InlineData(405, StaffCategory.WorkerOrEmployee, "CCN 65 art. 25", "KALIARTI000026942846")]
    [InlineData(405, StaffCategory.Executive, "CCN 65 art. 89.3", "KALIARTI000026942953")]
    public void Its_severance_names_its_article(int idcc, StaffCategory category, string article, string id)
    {
        LegalSource source = CollectiveAgreements.OfIdcc(idcc)!.Severance!.For(category)!.Source!;
        Assert.Equal((article, $"https://www.legifrance.gouv.fr/conv_coll/article/{id}"), (source.Citation, source.Address!.ToString()));
    }

    [Theory]
    [InlineData(29, StaffCategory.TechnicianOrSupervisor, 2, null, "CCN 51 art. 04.06.1")]
    [InlineData(413, StaffCategory.Executive, 4, null, "CCN 66 annexe 6 art. 5")]
    [InlineData(1518, StaffCategory.WorkerOrEmployee, 1, 2, "CCN ECLAT art. 4.4")]
    [InlineData(1518, StaffCategory.Executive, 3, 6, "CCN ECLAT art. 4.4")]
    [InlineData(2941, StaffCategory.Executive, 3, 6, "CCN BAD titre IV art. 16")]
    [InlineData(1261, StaffCategory.Executive, 4, 8, "CCN ALISFA chapitre III art. 4")]
    [InlineData(2190, StaffCategory.WorkerOrEmployee, 1, 2, "CCN des missions locales art. 3.2")]
    [InlineData(2190, StaffCategory.Executive, 2, 4, "CCN des missions locales art. 8.2")]
    [InlineData(2336, StaffCategory.WorkerOrEmployee, 1, 2, "CCN HLA art. 5.4")]
    [InlineData(2336, StaffCategory.Executive, 4, 6, "CCN HLA art. 5.4")]
    [InlineData(405, StaffCategory.Executive, 4, null, "CCN 65 art. 14")]
    public void Its_trial_is_what_the_text_says_up_to_the_law(int idcc, StaffCategory category, int months, int? renewed, string article)
    {
        CollectiveAgreement agreement = CollectiveAgreements.OfIdcc(idcc)!;
        PermanentContract contract = PermanentContract.From(new(2026, 10, 5));
        TrialPeriod trial = contract.TrialPeriod(category, FrenchLaw.Published, agreement);
        Assert.Equal((Months.Of(months), article), (trial.Months, agreement.Trial!.For(category)!.Source!.Citation));
        Assert.Equal(renewed is { } all ? Quantieme.AddMonths(contract.Start, all).PlusDays(-1) : null, trial.EndIfRenewed);
    }

    [Theory]
    [InlineData(413, StaffCategory.WorkerOrEmployee, "CCN 66 art. 16", "2 h a day worked, or a day a week")]
    [InlineData(413, StaffCategory.Executive, "CCN 66 annexe 6 art. 9", "50 h a month")]
    [InlineData(29, StaffCategory.Executive, "CCN 51 art. 15.02.2.2", "50 h a month")]
    [InlineData(1518, StaffCategory.Executive, "CCN ECLAT art. 4.4", "2 h a day worked")]
    [InlineData(2941, StaffCategory.Executive, "CCN BAD titre IV art. 26.1", "2 h a day worked, or a day a week")]
    [InlineData(1261, StaffCategory.Executive, "CCN ALISFA chapitre XI art. 4", "50 h a month")]
    [InlineData(2190, StaffCategory.WorkerOrEmployee, "CCN des missions locales art. 3.7", "2 h a day worked, or a day a week")]
    [InlineData(2336, StaffCategory.Executive, "CCN HLA art. 5.6", "2 h a day worked, or a day a week")]
    [InlineData(405, StaffCategory.Executive, "CCN 65 art. 26", "2 h a day worked")]
    public void Its_hours_for_looking_for_a_job_name_their_article(int idcc, StaffCategory category, string article, string hours)
    {
        JobSearchRow row = CollectiveAgreements.OfIdcc(idcc)!.Notice!.JobSearch.First(line => line.Concerns(category));
        Assert.Equal((article, hours), (row.Source!.Citation, row.ToString()));
    }

    [Fact]
    public void The_ceiling_a_month_of_supported_housing_and_the_first_year_of_ECLAT_hold()
    {
        PermanentContract contract = PermanentContract.From(new(2026, 2, 2));
        NoticePeriod housing = contract.Notice(
            Termination.Dismissal(Notified), StaffCategory.Executive, FrenchLaw.Published, CollectiveAgreements.SupportedHousing);
        NoticePeriod eclat = contract.Notice(
            Termination.Dismissal(Notified), StaffCategory.Executive, FrenchLaw.Published, CollectiveAgreements.Eclat);
        Assert.Equal((130.Hours, 150.Hours), (housing.JobSearchHoursOver(65.Days), housing.JobSearchHoursOver(80.Days)));
        Assert.Equal((true, false), (housing.IsJobSearchPaid, eclat.IsJobSearchPaid));
        Assert.StartsWith(
            "worked is -1 day: it must be 0 days or more.",
            Assert.Throws<ArgumentOutOfRangeException>(() => housing.JobSearchHoursOver((-1).Days)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_found_by_number_and_in_the_order_of_their_numbers()
    {
        Assert.Equal(
            [29, 405, 413, 783, 1261, 1518, 2190, 2264, 2336, 2941, null], CollectiveAgreements.All.Select(agreement => agreement.Idcc));
        Assert.Same(CollectiveAgreements.Ccn66, CollectiveAgreements.OfIdcc(413));
        Assert.Null(CollectiveAgreements.OfIdcc(3127));
    }

    [Fact]
    public void An_employer_makes_its_own()
    {
        CollectiveAgreement own = new()
        {
            Name = new("accord de l'association", "the association's agreement"),
            Notice = CollectiveAgreements.Ccn66.Notice! with { Source = null },
        };
        Assert.Equal("accord de l'association", own.ToString(Language.French));
        Assert.Equal("CCN 66, social and medico-social establishments (IDCC 413)", CollectiveAgreements.Ccn66.ToString());
        Assert.Equal(own, own with { Notice = own.Notice with { } });
        Assert.Equal([1, 9_999], new[] { own with { Idcc = 1 }, own with { Idcc = 9_999 } }.Select(agreement => agreement.Idcc!.Value));
        Assert.StartsWith(
            "Idcc is 0: it must be between 1 and 9999.", Assert.Throws<ArgumentOutOfRangeException>(() => own with { Idcc = 0 }).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Idcc is 10000: it must be between 1 and 9999.",
            Assert.Throws<ArgumentOutOfRangeException>(() => own with { Idcc = 10_000 }).Message,
            StringComparison.Ordinal);
    }

    private static IEnumerable<CollectiveAgreement> Held => CollectiveAgreements.All.Where(agreement => agreement.Notice is not null);

    private static string Article(int idcc, StaffCategory category) => (idcc, category) switch
    {
        (413, StaffCategory.Executive) => "CCN 66 annexe 6 art. 9",
        (413, _) => "CCN 66 art. 16",
        (29, _) => "CCN 51 art. 15.02.2.1",
        (1518, _) => "CCN ECLAT art. 4.4",
        (2941, _) => "CCN BAD titre IV art. 26.1",
        (1261, StaffCategory.Executive) => "CCN ALISFA chapitre XI art. 4",
        (1261, _) => "CCN ALISFA chapitre III art. 7",
        (405, StaffCategory.Executive) => "CCN 65 art. 89.2",
        (405, _) => "CCN 65 art. 24",
        (2190, StaffCategory.Executive) => "CCN des missions locales art. 8.3",
        (2190, _) => "CCN des missions locales art. 3.7",
        (2336, _) => "CCN HLA art. 5.6",
        _ => category == StaffCategory.Executive ? "CCN hospitalisation privée (IDCC 2264) art. 45" : "CCN hospitalisation privée (IDCC 2264)",
    };
}

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
    [InlineData(29, StaffCategory.Executive, "médecin", 12, 2, 6)]
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
    [InlineData(2264, StaffCategory.WorkerOrEmployee, null, 7, 1, 1)]
    [InlineData(2264, StaffCategory.WorkerOrEmployee, null, 24, 1, 2)]
    [InlineData(2264, StaffCategory.TechnicianOrSupervisor, null, 24, 2, 2)]
    [InlineData(2264, StaffCategory.TechnicianOrSupervisor, null, 23, 1, 1)]
    [InlineData(2264, StaffCategory.Executive, null, 1, 3, 3)]
    [InlineData(2264, StaffCategory.Executive, "cadre supérieur", 1, 6, 6)]
    public void Its_notice_is_what_the_text_says(int idcc, StaffCategory category, string? group, int seniority, int resignation, int dismissal)
    {
        NoticeSchedule schedule = CollectiveAgreements.OfIdcc(idcc)!.Notice!.Schedule!;
        string article = Article(idcc, category);
        NoticeRow resigned = schedule.Find(TerminationKind.Resignation, category, group, seniority.Months)!;
        NoticeRow dismissed = schedule.Find(TerminationKind.Dismissal, category, group, seniority.Months)!;
        Assert.Equal((Period.FromMonths(resignation), article), (resigned.Length, resigned.Source!.Citation));
        Assert.Equal((Period.FromMonths(dismissal), article), (dismissed.Length, dismissed.Source!.Citation));
    }

    [Fact]
    public void The_groups_are_those_the_texts_name() => Assert.Equal(
        [
            "29: directeur général, directeur, directeur adjoint, gestionnaire, médecin, pharmacien, biologiste, cadre administratif, coefficient 715 et plus",
            "413: directeur général, directeur de centre de formation, directeur d'établissement, directeur de service",
            "1518: animateur-technicien, professeur",
            "2264: cadre supérieur",
            "2941: ",
        ],
        Held.Select(agreement => $"{agreement.Idcc}: {string.Join(", ", agreement.Notice!.Schedule!.Groups)}"));

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

    [Fact]
    public void Severance_ships_only_where_it_was_read()
    {
        Assert.Equal(
            [1518, 2941], CollectiveAgreements.All.Where(agreement => agreement.Severance is not null).Select(agreement => agreement.Idcc!.Value));
        Assert.All(
            Held.Where(agreement => agreement.Severance is null),
            agreement => Assert.Contains("severance was not read", agreement.Caution.English, StringComparison.Ordinal));
    }

    [Fact]
    public void The_two_great_agreements_are_not_extended()
    {
        Assert.Equal((false, false), (CollectiveAgreements.Ccn66.IsExtended, CollectiveAgreements.Ccn51.IsExtended));
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
        (2941, _) => "CCN BAD titre IV art. 26.1 et 27",
        _ => "CCN hospitalisation privée (IDCC 2264)",
    };
}

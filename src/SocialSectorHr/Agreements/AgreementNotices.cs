using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The notice of each branch agreement, row by row, with the comparators of its text.</summary>
internal static class AgreementNotices
{
    private const TerminationKind Resignation = TerminationKind.Resignation;
    private const TerminationKind Dismissal = TerminationKind.Dismissal;

    private static readonly StaffCategory[] Employees = [StaffCategory.WorkerOrEmployee];
    private static readonly StaffCategory[] Technicians = [StaffCategory.TechnicianOrSupervisor];
    private static readonly StaffCategory[] Executives = [StaffCategory.Executive];
    private static readonly StaffCategory[] NotExecutives = [StaffCategory.WorkerOrEmployee, StaffCategory.TechnicianOrSupervisor];

    private static readonly Months TwoYears = Months.Of(24);
    private static readonly Months SixMonths = Months.Of(6);

    private static readonly SeniorityRange BelowTwoYears = SeniorityRange.Any.Below(TwoYears);
    private static readonly SeniorityRange UpToTwoYears = SeniorityRange.Any.UpTo(TwoYears);
    private static readonly SeniorityRange FromTwoYears = SeniorityRange.From(TwoYears);
    private static readonly SeniorityRange AboveTwoYears = SeniorityRange.Above(TwoYears);

    public static NoticeRules Ccn66 { get; } = new()
    {
        Source = BranchTexts.Ccn66_16,
        Schedule = NoticeSchedule.Of(
        [
            Row(Resignation, NotExecutives, default, 1, BranchTexts.Ccn66_16),
            Row(Dismissal, NotExecutives, BelowTwoYears, 1, BranchTexts.Ccn66_16),
            Row(Dismissal, NotExecutives, FromTwoYears, 2, BranchTexts.Ccn66_16),
            Row(Resignation, Executives, default, 2, BranchTexts.Ccn66_Annexe6_9),
            Row(Dismissal, Executives, default, 4, BranchTexts.Ccn66_Annexe6_9),
            .. Both(Executives, AboveTwoYears, 3, 6, BranchTexts.Ccn66_Annexe6_9,
            [
                "directeur général", "directeur de centre de formation", "directeur d'établissement", "directeur de service",
            ]),
        ]),
    };

    public static NoticeRules Ccn51 { get; } = new()
    {
        Source = BranchTexts.Ccn51_15_02_2_1,
        Schedule = NoticeSchedule.Of(
        [
            Row(Resignation, NotExecutives, default, 1, BranchTexts.Ccn51_15_02_2_1),
            Row(Dismissal, NotExecutives, BelowTwoYears, 1, BranchTexts.Ccn51_15_02_2_1),
            Row(Dismissal, NotExecutives, FromTwoYears, 2, BranchTexts.Ccn51_15_02_2_1),
            .. Both(Executives, default, 2, 4, BranchTexts.Ccn51_15_02_2_1, []),
            Row(Resignation, Executives, UpToTwoYears, 2, BranchTexts.Ccn51_15_02_2_1, Ccn51Directors),
            Row(Resignation, Executives, AboveTwoYears, 3, BranchTexts.Ccn51_15_02_2_1, Ccn51Directors),
            Row(Dismissal, Executives, default, 6, BranchTexts.Ccn51_15_02_2_1, Ccn51Directors),
        ]),
    };

    public static NoticeRules Eclat { get; } = new()
    {
        Source = BranchTexts.Eclat_4_4,
        Schedule = NoticeSchedule.Of(
        [
            Row(Resignation, Employees, default, 1, BranchTexts.Eclat_4_4),
            Row(Dismissal, Employees, UpToTwoYears, 1, BranchTexts.Eclat_4_4),
            Row(Dismissal, Employees, AboveTwoYears, 2, BranchTexts.Eclat_4_4),
            .. Both(Technicians, default, 2, 2, BranchTexts.Eclat_4_4, []),
            .. Both([], default, 2, 2, BranchTexts.Eclat_4_4, ["animateur-technicien", "professeur"]),
            .. Both(Executives, default, 3, 3, BranchTexts.Eclat_4_4, []),
        ]),
    };

    public static NoticeRules HomeCare { get; } = new()
    {
        Source = BranchTexts.Bad_IV_26_1,
        Schedule = NoticeSchedule.Of(
        [
            Lasting(Period.FromWeeks(1), null, Employees, SeniorityRange.Any.Below(SixMonths), BranchTexts.Bad_IV_26_1),
            .. Both(Employees, SeniorityRange.From(SixMonths).UpTo(TwoYears), 1, 1, BranchTexts.Bad_IV_26_1, []),
            .. Both(Employees, AboveTwoYears, 2, 2, BranchTexts.Bad_IV_26_1, []),
            .. Both(Technicians, UpToTwoYears, 1, 1, BranchTexts.Bad_IV_26_1, []),
            .. Both(Technicians, AboveTwoYears, 2, 2, BranchTexts.Bad_IV_26_1, []),
            .. Both(Executives, UpToTwoYears, 2, 2, BranchTexts.Bad_IV_26_1, []),
            .. Both(Executives, AboveTwoYears, 4, 4, BranchTexts.Bad_IV_26_1, []),
        ]),
    };

    public static NoticeRules PrivateHospitals { get; } = new()
    {
        Source = BranchTexts.PrivateHospitals_Notice,
        Schedule = NoticeSchedule.Of(
        [
            Lasting(Period.FromDays(15), Resignation, Employees, SeniorityRange.Any.UpTo(SixMonths), BranchTexts.PrivateHospitals_Notice),
            Row(Resignation, Employees, SeniorityRange.Above(SixMonths), 1, BranchTexts.PrivateHospitals_Notice),
            Row(Dismissal, Employees, BelowTwoYears, 1, BranchTexts.PrivateHospitals_Notice),
            Row(Dismissal, Employees, FromTwoYears, 2, BranchTexts.PrivateHospitals_Notice),
            .. Both(Technicians, BelowTwoYears, 1, 1, BranchTexts.PrivateHospitals_Notice, []),
            .. Both(Technicians, FromTwoYears, 2, 2, BranchTexts.PrivateHospitals_Notice, []),
            .. Both(Executives, default, 3, 3, BranchTexts.PrivateHospitals_Notice, []),
            .. Both(Executives, default, 6, 6, BranchTexts.PrivateHospitals_Notice, ["cadre supérieur"]),
        ]),
    };

    private static string[] Ccn51Directors =>
    [
        "directeur général", "directeur", "directeur adjoint", "gestionnaire", "médecin", "pharmacien", "biologiste",
        "cadre administratif, coefficient 715 et plus",
    ];

    private static NoticeRow[] Both(
        StaffCategory[] categories, SeniorityRange seniority, int resignation, int dismissal, LegalSource source, string[] groups) =>
        [Row(Resignation, categories, seniority, resignation, source, groups), Row(Dismissal, categories, seniority, dismissal, source, groups)];

    private static NoticeRow Row(
        TerminationKind kind, StaffCategory[] categories, SeniorityRange seniority, int months, LegalSource source, string[]? groups = null) =>
        Lasting(Period.FromMonths(months), kind, categories, seniority, source) with { Groups = groups ?? [] };

    private static NoticeRow Lasting(Period length, TerminationKind? kind, StaffCategory[] categories, SeniorityRange seniority, LegalSource source) => new()
    {
        Length = length,
        Kind = kind,
        Categories = categories,
        Seniority = seniority,
        Source = source,
    };
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>How the rows of an agreement are written, and the comparators that several texts share.</summary>
internal static class AgreementRows
{
    public static readonly StaffCategory[] Employees = [StaffCategory.WorkerOrEmployee];
    public static readonly StaffCategory[] Technicians = [StaffCategory.TechnicianOrSupervisor];
    public static readonly StaffCategory[] Executives = [StaffCategory.Executive];
    public static readonly StaffCategory[] NotExecutives = [StaffCategory.WorkerOrEmployee, StaffCategory.TechnicianOrSupervisor];

    public static readonly Months TwoYears = Months.Of(24);
    public static readonly Months SixMonths = Months.Of(6);

    public static readonly SeniorityRange BelowTwoYears = SeniorityRange.Any.Below(TwoYears);
    public static readonly SeniorityRange UpToTwoYears = SeniorityRange.Any.UpTo(TwoYears);
    public static readonly SeniorityRange FromTwoYears = SeniorityRange.From(TwoYears);
    public static readonly SeniorityRange AboveTwoYears = SeniorityRange.Above(TwoYears);

    /// <summary>The figures of R1234-2, which some agreements repeat.</summary>
    public static SeveranceTier[] SeveranceOfTheLaw =>
        [new() { UpTo = Months.Of(120), PerYear = Months.OfFraction(1, 4) }, new() { PerYear = Months.OfFraction(1, 3) }];

    /// <summary>The two rows of a text that sets the notice of a resignation and of a dismissal together, in months.</summary>
    public static NoticeRow[] Both(
        StaffCategory[] categories,
        SeniorityRange seniority,
        int resignation,
        int dismissal,
        LegalSource source,
        string[] groups) =>
    [
        Row(TerminationKind.Resignation, categories, seniority, resignation, source, groups),
        Row(TerminationKind.Dismissal, categories, seniority, dismissal, source, groups),
    ];

    public static NoticeRow Row(
        TerminationKind kind,
        StaffCategory[] categories,
        SeniorityRange seniority,
        int months,
        LegalSource source,
        string[]? groups = null) =>
        Lasting(Period.FromMonths(months), kind, categories, seniority, source) with { Groups = groups ?? [] };

    public static NoticeRow Lasting(
        Period length,
        TerminationKind? kind,
        StaffCategory[] categories,
        SeniorityRange seniority,
        LegalSource source) => new()
    {
        Length = length,
        Kind = kind,
        Categories = categories,
        Seniority = seniority,
        Source = source,
    };
}

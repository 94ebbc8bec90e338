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

    /// <summary>A table of one row for everybody.</summary>
    public static AgreementTable<T> ForAll<T>(T rules)
        where T : class => new() { Rows = [new() { Rules = rules }] };

    /// <summary>A table of two rows: those who are not cadres, and the cadres.</summary>
    public static AgreementTable<T> ByStatus<T>(T notExecutives, T executives)
        where T : class => new() { Rows = [For(NotExecutives, notExecutives), For(Executives, executives)] };

    public static AgreementRow<T> For<T>(StaffCategory[] categories, T rules, params AgreementGroup[] groups)
        where T : class => new() { Categories = categories, Groups = groups, Rules = rules };

    /// <summary>Half a month a year, up to a ceiling in months.</summary>
    public static SeveranceRules HalfAMonth(SeniorityRange requires, int ceiling, LegalSource source) => new()
    {
        Requires = requires,
        Tiers = [new() { PerYear = Months.OfFraction(1, 2) }],
        Ceiling = Months.Of(ceiling),
        Source = source,
    };

    /// <summary>Two hours a day, or a whole day a week; paid in a dismissal.</summary>
    public static JobSearchRow TwoHoursADay(StaffCategory[] categories, LegalSource source) => new()
    {
        Categories = categories,
        PerDay = Hours.Of(2),
        OrADayAWeek = true,
        Source = source,
    };

    /// <summary>Fifty hours a month; paid in a dismissal.</summary>
    public static JobSearchRow FiftyHoursAMonth(LegalSource source) =>
        new() { Categories = Executives, PerMonth = Hours.Of(50), Source = source };

    /// <summary>A trial in months; renewable for as long where the agreement is extended and says so.</summary>
    public static TrialRules Trial(int months, LegalSource source, int renewal = 0, LocalDate? agreedOn = null) => new()
    {
        Length = Period.FromMonths(months),
        AgreedOn = agreedOn,
        IsRenewable = renewal > 0,
        Renewal = renewal > 0 ? Period.FromMonths(renewal) : null,
        Source = source,
    };

    /// <summary>A step of retirement: so many months of pay from a seniority in months on.</summary>
    public static RetirementStep From(int seniority, Months months) =>
        new() { Seniority = SeniorityRange.From(Months.Of(seniority)), Flat = months };

    /// <summary>The same, for the seniority in the field of the agreement.</summary>
    public static RetirementStep FromInField(int seniority, Months months) => From(seniority, months) with { IsOfField = true };

    /// <summary>The two rows of a text that sets the notice of a resignation and of a dismissal together, in months.</summary>
    public static NoticeRow[] Both(
        StaffCategory[] categories,
        SeniorityRange seniority,
        int resignation,
        int dismissal,
        LegalSource source,
        AgreementGroup[] groups) =>
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
        AgreementGroup[]? groups = null) =>
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

    /// <summary>The annual leave of a text, at least the law's.</summary>
    public static AnnualLeaveRules Annual(LeaveDays days, LegalSource source) =>
        new() { Right = PaidLeaveRight.OfDays(days), Source = source };

    /// <summary>A quarter of full work; the text takes nothing off for an absence.</summary>
    public static AgreementRow<QuarterlyLeaveRules> Quarter(AgreementGroup staff, int days, LegalSource source) =>
        For([], new QuarterlyLeaveRules { PerQuarter = LeaveDays.Ouvres(days), Source = source }, staff);

    /// <summary>The days of an agreement for the events of a family, in its unit.</summary>
    public static FamilyLeaveRules FamilyDays(LegalSource source, LeaveUnit unit, params (FamilyEvent Event, int Days)[] rows) => new()
    {
        Rows = [.. rows.Select(row => new FamilyLeaveRow { Event = row.Event, Days = LeaveDays.Of(Days.Of(row.Days), unit) })],
        Source = source,
    };
}

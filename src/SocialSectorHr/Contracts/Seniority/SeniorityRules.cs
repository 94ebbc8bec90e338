using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an agreement chooses on seniority (règles d'ancienneté): the share of an absence that does not count. Null: the default.
/// </summary>
/// <remarks>
/// 0 % counts the absence in full, as ECLAT (IDCC 1518) does for parental leave; 100 % leaves it out. The defaults are C. trav. L1234-11
/// and L1225-54, and Cass. soc. 28 September 2022 n° 20-18.218 for sickness.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SeniorityRules : IMemberwise
{
    private static readonly Percent All = Percent.Of(100);
    private static readonly Percent Half = Percent.Of(50);
    private static readonly LocalDate PaternityCounts = new(2023, 3, 11); // C. trav. L1225-35-2, loi 2023-171
    private static readonly LocalDate ElectiveOfficeCounts = new(2025, 12, 24); // C. trav. L1234-11, loi 2025-1249

    /// <summary>Sickness that work did not cause, and a commuting accident: usually left out in full.</summary>
    public Percent? SicknessExcluded { get; init => field = Share(value, nameof(SicknessExcluded)); }

    /// <summary>Full-time parental leave: usually half left out.</summary>
    public Percent? ParentalLeaveExcluded { get; init => field = Share(value, nameof(ParentalLeaveExcluded)); }

    /// <summary>Sabbatical, business creation, unpaid leave and absence without leave: usually left out in full.</summary>
    public Percent? UnpaidLeaveExcluded { get; init => field = Share(value, nameof(UnpaidLeaveExcluded)); }

    /// <summary>Strike and lay-off: usually left out in full.</summary>
    public Percent? StrikeExcluded { get; init => field = Share(value, nameof(StrikeExcluded)); }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles d'ancienneté" : "seniority rules");

    /// <summary>The share of an absence that is left out of seniority.</summary>
    internal static Percent Excluded(AbsenceKind kind, SeniorityRules? rules) => kind switch
    {
        AbsenceKind.Sickness or AbsenceKind.CommutingAccident => rules?.SicknessExcluded ?? All,
        AbsenceKind.ParentalFullTime => rules?.ParentalLeaveExcluded ?? Half,
        AbsenceKind.Sabbatical or AbsenceKind.BusinessCreation or AbsenceKind.Unpaid or AbsenceKind.Unjustified =>
            rules?.UnpaidLeaveExcluded ?? All,
        AbsenceKind.Strike or AbsenceKind.LayOff => rules?.StrikeExcluded ?? All,
        AbsenceKind.Paternity or AbsenceKind.ElectiveOffice or AbsenceKind.LaterElectiveOffice => All,
        _ => Percent.Zero,
    };

    /// <summary>The first day from which an absence that was left out counts; null for one that never changed.</summary>
    internal static LocalDate? CountsSince(AbsenceKind kind) => kind switch
    {
        AbsenceKind.Paternity => PaternityCounts,
        AbsenceKind.ElectiveOffice => ElectiveOfficeCounts,
        _ => null,
    };

    /// <summary>The text that sets the share of an absence: the agreement's where it says it, the law's default otherwise.</summary>
    internal static LegalSource? SourceOf(AbsenceKind kind, SeniorityRules? rules) => kind switch
    {
        AbsenceKind.Sickness or AbsenceKind.CommutingAccident =>
            rules?.SicknessExcluded is null ? CaseLaw.Soc_2022_09_28_20_18218 : rules.Source,
        AbsenceKind.ParentalFullTime => rules?.ParentalLeaveExcluded is null ? LabourCode.L1225_54 : rules.Source,
        AbsenceKind.Sabbatical or AbsenceKind.BusinessCreation or AbsenceKind.Unpaid or AbsenceKind.Unjustified =>
            rules?.UnpaidLeaveExcluded is null ? LabourCode.L1234_11 : rules.Source,
        AbsenceKind.Strike or AbsenceKind.LayOff => rules?.StrikeExcluded is null ? LabourCode.L1234_11 : rules.Source,
        AbsenceKind.Paternity or AbsenceKind.ElectiveOffice or AbsenceKind.LaterElectiveOffice => LabourCode.L1234_11,
        _ => null,
    };

    private static Percent? Share(Percent? value, string name) => value is { } share && (share < Percent.Zero || share > All)
        ? throw Refusal.OutOfRange(share, name, "between 0% and 100%")
        : value;
}

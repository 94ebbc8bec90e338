using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement chooses on seniority (règles d'ancienneté): the share of an absence that does not count. Null: the default.</summary>
/// <remarks>0 % counts the absence in full, as ECLAT (IDCC 1518) does for parental leave; 100 % leaves it out.</remarks>
public sealed record SeniorityRules
{
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
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles d'ancienneté" : "seniority rules");

    /// <summary>The share of an absence that is left out of seniority.</summary>
    internal static Percent Excluded(AbsenceKind kind, SeniorityRules? rules) => kind switch
    {
        AbsenceKind.Sickness or AbsenceKind.CommutingAccident => rules?.SicknessExcluded ?? Percent.Of(100),
        AbsenceKind.ParentalFullTime => rules?.ParentalLeaveExcluded ?? Percent.Of(50),
        AbsenceKind.Sabbatical or AbsenceKind.BusinessCreation or AbsenceKind.Unpaid or AbsenceKind.Unjustified =>
            rules?.UnpaidLeaveExcluded ?? Percent.Of(100),
        AbsenceKind.Strike or AbsenceKind.LayOff => rules?.StrikeExcluded ?? Percent.Of(100),
        _ => Percent.Zero,
    };

    /// <summary>The text that sets the share of an absence; null where it is the default.</summary>
    internal static LegalSource? SourceOf(AbsenceKind kind, SeniorityRules? rules) => kind switch
    {
        AbsenceKind.Sickness or AbsenceKind.CommutingAccident => rules?.SicknessExcluded,
        AbsenceKind.ParentalFullTime => rules?.ParentalLeaveExcluded,
        AbsenceKind.Sabbatical or AbsenceKind.BusinessCreation or AbsenceKind.Unpaid or AbsenceKind.Unjustified => rules?.UnpaidLeaveExcluded,
        AbsenceKind.Strike or AbsenceKind.LayOff => rules?.StrikeExcluded,
        _ => null,
    } is null ? null : rules?.Source;

    private static Percent? Share(Percent? value, string name) => value is { } share && (share < Percent.Zero || share > Percent.Of(100))
        ? throw Refusal.OutOfRange(share, name, "between 0% and 100%")
        : value;
}

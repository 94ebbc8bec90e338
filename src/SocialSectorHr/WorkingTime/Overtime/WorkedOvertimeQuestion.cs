using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the overtime of a period is computed from.</summary>
internal readonly record struct WorkedOvertimeQuestion : IQuestion
{
    public WorkedOvertimeQuestion(WorkedTime time, FrenchLaw law, OvertimeRules? rules)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(law);
        (Time, Law, Rules) = (time, law, rules);
    }

    public WorkedTime Time { get; }

    public FrenchLaw Law { get; }

    public OvertimeRules? Rules { get; }

    /// <summary>Whether paid leave counts, as one of the readings; null for the rules, otherwise the rulings.</summary>
    public bool? Reading { get; init; }

    /// <summary>Whether paid leave enters the threshold by the rules, otherwise where a ruling says so.</summary>
    public bool IsLeaveUsual => Rules?.CountPaidLeave ?? LeaveRuling is not null;

    /// <summary>The ruling that puts paid leave in the threshold; null where none was given, as for an arrangement over the year.</summary>
    public LegalSource? LeaveRuling => Rules?.WeeklyCeiling is not null ? null : Time.Counting switch
    {
        OvertimeCounting.Weekly => CaseLaw.Soc_2025_09_10_23_14455,
        OvertimeCounting.TwoWeeks => CaseLaw.Soc_2026_01_07_24_19410,
        _ => null,
    };

    /// <summary>Whether the hours split into two premiums as in the legal week.</summary>
    public bool IsLegalWeek => Time.Counting == OvertimeCounting.Weekly && Rules?.WeeklyCeiling is null;

    /// <summary>
    /// Whether the law says the threshold, the premiums, or the floor of those agreed, and how many hours bear the first.
    /// </summary>
    public bool IsKnown => IsRead(Time.Counting == OvertimeCounting.Yearly ? LegalDurations.Year : LegalDurations.Week)
        && IsRead(Rules?.Premium is null ? OvertimeRates.Premium : OvertimeRates.PremiumFloor)
        && IsRead(Rules?.PremiumBeyond is null ? OvertimeRates.PremiumBeyond : OvertimeRates.PremiumFloor)
        && (Rules?.FirstHours is not null || !IsLegalWeek || IsRead(OvertimeRates.FirstHours));

    private bool IsRead<T>(Dated<T> table) => Law.TryOn(Time.Start, table, out _);
}

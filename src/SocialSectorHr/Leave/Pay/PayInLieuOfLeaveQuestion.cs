using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the pay in lieu of leave is computed from.</summary>
internal readonly record struct PayInLieuOfLeaveQuestion : IQuestion
{
    public PayInLieuOfLeaveQuestion(
        PaidLeaveRight right, IEnumerable<LeavePeriodLeft> periods, GrossPay current, FrenchLaw law, LeavePayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(law);
        (Right, Periods, Current, Law, Rules) = (right, ValueList.Of(periods), current, law, rules);
    }

    public PaidLeaveRight Right { get; }

    public IReadOnlyList<LeavePeriodLeft> Periods { get; }

    public GrossPay Current { get; }

    public FrenchLaw Law { get; }

    public LeavePayRules? Rules { get; }

    /// <summary>Whether the tenth and the pay kept are compared once, on their sums.</summary>
    public bool ComparesOnce => Rules?.ComparesPeriodsTogether == true;

    public LeavePay Of(LeavePeriodLeft period, Explanation? why = null) => new(
        new LeavePayQuestion(Right, period.Left, period.Acquired, period.Reference, Current.Monthly, isMonthly: true, Law, Rules)
        {
            IsOneOfSeveral = true,
        },
        why);

    /// <summary>The same, compared the other way.</summary>
    public PayInLieuOfLeaveQuestion Reading(bool together) =>
        new(Right, Periods, Current, Law, (Rules ?? new()) with { ComparesPeriodsTogether = together });
}

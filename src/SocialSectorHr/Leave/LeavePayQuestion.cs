using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the pay of days of leave is computed from.</summary>
internal readonly record struct LeavePayQuestion : IQuestion
{
    /// <summary>From a month of pay, or from what the same time would have paid.</summary>
    /// <param name="right">The right.</param>
    /// <param name="days">The days to pay.</param>
    /// <param name="acquired">The days acquired.</param>
    /// <param name="reference">The pay of the reference period.</param>
    /// <param name="pay">A month of pay, or what the same time would have paid.</param>
    /// <param name="isMonthly">Whether it is a month.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">How the pay kept is counted.</param>
    public LeavePayQuestion(
        PaidLeaveRight right,
        LeaveDays days,
        LeaveDays acquired,
        Money reference,
        Money pay,
        bool isMonthly,
        FrenchLaw law,
        LeavePayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(law);
        LeaveDays none = LeaveDays.FromExact(0, acquired.Unit);
        if (acquired <= none)
        {
            throw Refusal.OutOfRange(acquired, nameof(acquired), "more than 0 days: leave that was not acquired has no pay (C. trav. L3141-24)");
        }

        if (days.In(acquired.Unit) < none || days.In(acquired.Unit) > acquired)
        {
            throw Refusal.OutOfRange(days, nameof(days), $"between 0 and the {acquired} acquired");
        }

        if (reference < Money.Zero)
        {
            throw Refusal.OutOfRange(reference, nameof(reference), "zero or more: the pay of a period is not negative");
        }

        if (pay < Money.Zero)
        {
            throw Refusal.OutOfRange(pay, "maintained", "zero or more: a pay is not negative");
        }

        (Right, Days, Acquired, Reference, Law, Rules) = (right, days, acquired, reference, law, rules);
        (Pay, IsMonthly) = (pay, isMonthly);
        if (!Enum.IsDefined(Maintenance))
        {
            throw Refusal.Undefined(Maintenance, nameof(LeavePayRules.Maintenance));
        }
    }

    public PaidLeaveRight Right { get; }

    /// <summary>The days to pay, in the unit they are given in.</summary>
    public LeaveDays Days { get; }

    public LeaveDays Acquired { get; }

    public Money Reference { get; }

    /// <summary>A month of pay, or what the same time would have paid.</summary>
    public Money Pay { get; }

    public bool IsMonthly { get; }

    public LeaveMaintenance Maintenance => Rules?.Maintenance ?? LeaveMaintenance.AverageOuvres;

    public FrenchLaw Law { get; }

    public LeavePayRules? Rules { get; }
}

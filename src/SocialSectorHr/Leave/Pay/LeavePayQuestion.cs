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
        if (rules?.Maintenance is { } mean)
        {
            if (!Enum.IsDefined(mean))
            {
                throw Refusal.Undefined(mean, nameof(LeavePayRules.Maintenance));
            }

            if (mean is LeaveMaintenance.RealHours or LeaveMaintenance.RealWorkingDays)
            {
                throw Refusal.OutOfRange(mean, nameof(LeavePayRules.Maintenance), "a mean month: real hours and days are given for each month");
            }
        }
    }

    /// <summary>From what the leave takes of real months.</summary>
    public LeavePayQuestion(
        PaidLeaveRight right,
        LeaveDays days,
        LeaveDays acquired,
        Money reference,
        Money monthly,
        IEnumerable<LeaveInMonth> months,
        FrenchLaw law,
        LeavePayRules? rules)
        : this(right, days, acquired, reference, monthly, isMonthly: true, law, rules)
    {
        ArgumentNullException.ThrowIfNull(months);
        Months = ValueList.Of(months);
        if (Months.Count == 0)
        {
            throw new ArgumentException($"{nameof(months)} is empty: the leave lies in one month at least.", nameof(months));
        }

        for (int i = 1; i < Months.Count; i++)
        {
            if (Months[i].Maintenance != Months[0].Maintenance)
            {
                throw new ArgumentException($"{nameof(months)} has hours and days: all months are counted in the same way.", nameof(months));
            }
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

    /// <summary>What the leave takes of real months; null where a mean month is counted by.</summary>
    public IReadOnlyList<LeaveInMonth>? Months { get; }

    /// <summary>Another count than the one asked for.</summary>
    public LeaveMaintenance? Other { get; init; }

    public LeaveMaintenance Maintenance => Other ?? Months?[0].Maintenance ?? Rules?.Maintenance ?? LeaveMaintenance.AverageOuvres;

    /// <summary>Whether the days are those of one period among several, whose sum is compared with the contract.</summary>
    public bool IsOneOfSeveral { get; init; }

    public Money? ByContract => IsOneOfSeveral ? null : Rules?.ByContract;

    public FrenchLaw Law { get; }

    public LeavePayRules? Rules { get; }
}

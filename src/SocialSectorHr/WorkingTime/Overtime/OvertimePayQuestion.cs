using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the pay of overtime is computed from.</summary>
internal readonly record struct OvertimePayQuestion : IQuestion
{
    public OvertimePayQuestion(WorkedOvertime overtime, Money hourly, Hours? paid)
    {
        if (paid < Hours.Zero)
        {
            throw Refusal.OutOfRange(
                paid,
                nameof(paid),
                "zero or more: the hours that the pay of the period already holds, paid leave included");
        }

        if (hourly < Money.Zero)
        {
            throw Refusal.OutOfRange(hourly, nameof(hourly), "zero or more: a rate is not negative");
        }

        (Overtime, Hourly, Paid) = (overtime.Question, hourly, paid);
    }

    /// <summary>What the overtime was computed from; null for one that was not.</summary>
    public WorkedOvertimeQuestion? Overtime { get; }

    public Money Hourly { get; }

    /// <summary>The hours that the pay of the period already holds; null for those of the threshold.</summary>
    public Hours? Paid { get; }

    /// <summary>None: what the overtime read is explained with it.</summary>
    FrenchLaw? IQuestion.Law => null;
}

using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the days of leave for seniority are computed from.</summary>
internal readonly record struct SeniorityLeaveQuestion : IQuestion
{
    public SeniorityLeaveQuestion(PaidLeaveRight right, int years, SeniorityLeaveRules rules)
    {
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(rules);
        if (years is < 0 or > 80)
        {
            throw Refusal.OutOfRange(years, nameof(years), "between 0 and 80");
        }

        (Right, Years, Rules) = (right, years, rules);
    }

    public PaidLeaveRight Right { get; }

    public int Years { get; }

    public SeniorityLeaveRules Rules { get; }

    public FrenchLaw? Law => null;
}

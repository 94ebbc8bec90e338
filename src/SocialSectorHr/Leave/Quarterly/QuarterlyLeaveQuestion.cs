using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the leave of a quarter is computed from.</summary>
internal readonly record struct QuarterlyLeaveQuestion : IQuestion
{
    private static readonly Days Longest = Days.Of(92);

    public QuarterlyLeaveQuestion(Days sick, Days absent, QuarterlyLeaveRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (sick < Days.Zero || sick > Longest)
        {
            throw Refusal.OutOfRange(sick, nameof(sick), "between 0 and the 92 days of a quarter");
        }

        if (absent < Days.Zero || absent + sick > Longest)
        {
            throw Refusal.OutOfRange(absent, nameof(absent), "0 or more and, with the sickness, at most the 92 days of a quarter");
        }

        (Sick, Absent, Rules) = (sick, absent, rules);
    }

    public Days Sick { get; }

    public Days Absent { get; }

    public QuarterlyLeaveRules Rules { get; }

    public FrenchLaw? Law => null;
}

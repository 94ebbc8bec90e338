using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the law and the agreement are compared with: the stop and its days, the pay of one of them.</summary>
internal readonly record struct SickPayComparisonQuestion : IQuestion
{
    public SickPayComparisonQuestion(SickPayQuestion days, SickDayPay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        (Days, Day) = (days, day);
    }

    public SickPayQuestion Days { get; }

    public SickDayPay Day { get; }

    public SickStop Stop => Days.Stop;

    public FrenchLaw Law => Days.Law;

    /// <summary>Whether the agreement counts on the net pay.</summary>
    public bool IsAgreedOnNet
    {
        get
        {
            foreach (SickPayTier tier in Days.Rules?.TiersOf(Stop) ?? [])
            {
                if (tier.Base == SickPayBase.Net)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether the amounts are net: the agreement counts on it, and it is known.</summary>
    public bool IsNet => IsAgreedOnNet && Day is { Net: not null, NetOfAllowance: not null };
}

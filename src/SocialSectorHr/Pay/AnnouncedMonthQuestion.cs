using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an announced month is held against.</summary>
internal readonly record struct AnnouncedMonthQuestion : IQuestion
{
    public AnnouncedMonthQuestion(GrossPay pay, Money monthly)
    {
        ArgumentNullException.ThrowIfNull(pay);
        if (monthly < Money.Zero)
        {
            throw Refusal.OutOfRange(monthly, nameof(monthly), "zero or more: a pay is not negative");
        }

        (Pay, Announced) = (pay, monthly);
    }

    /// <summary>The announced year, in its payments.</summary>
    public GrossPay Pay { get; }

    /// <summary>The announced month.</summary>
    public Money Announced { get; }

    public FrenchLaw? Law => null;
}

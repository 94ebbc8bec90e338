using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a month paid by the hour is computed from.</summary>
internal readonly record struct PaidMonthQuestion : IQuestion
{
    private readonly Money? hourly;

    /// <summary>A rate for some hours.</summary>
    /// <param name="hourly">The rate of an hour; null for the SMIC.</param>
    /// <param name="hours">The hours.</param>
    public PaidMonthQuestion(Money? hourly, PaidHoursQuestion hours)
    {
        if (hourly < Money.Zero)
        {
            throw Refusal.OutOfRange(hourly.Value, nameof(hourly), "zero or more: a rate is not negative");
        }

        if (hours.Regime == PayRegime.ForfaitJours)
        {
            throw Refusal.OutOfRange(
                hours.Regime,
                "regime",
                "a meaning of the hours that pays hours: a forfait in days has none (C. trav. L3121-58)");
        }

        (this.hourly, Hours) = (hourly, hours);
    }

    public PaidHoursQuestion Hours { get; }

    public bool IsMinimumWage => hourly is null;

    public Money Hourly => hourly ?? Hours.Read(Hours.Smic, null).Value;

    public FrenchLaw Law => Hours.Law;

    /// <summary>Whether the law says all that the month needs on that day.</summary>
    public bool IsKnown => Hours.IsKnown && (!IsMinimumWage || Hours.IsRead(Hours.Smic));
}

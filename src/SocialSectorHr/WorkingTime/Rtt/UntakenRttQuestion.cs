using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the value of RTT days not taken is computed from.</summary>
internal readonly record struct UntakenRttQuestion : IQuestion
{
    public UntakenRttQuestion(Days days, Money dayValue, UntakenRttCause cause, LocalDate on, FrenchLaw law, RttRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        (Days, DayValue, Cause, On, Law, Rules) = (days, dayValue, cause, on, law, rules);
        if (days < Days.Zero)
        {
            throw Refusal.OutOfRange(days, nameof(days), "0 days or more");
        }

        if (dayValue < Money.Zero)
        {
            throw Refusal.OutOfRange(dayValue, nameof(dayValue), "0 euros or more");
        }

        if (!Enum.IsDefined(cause))
        {
            throw Refusal.Undefined(cause, nameof(cause));
        }
    }

    public Days Days { get; }

    public Money DayValue { get; }

    public UntakenRttCause Cause { get; }

    /// <summary>The day by which the days were acquired.</summary>
    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public RttRules? Rules { get; }

    /// <summary>Days given up for pay read the premium of the day they were acquired, and the floor of an agreed one.</summary>
    public bool IsKnown => Cause != UntakenRttCause.CashedOut
        || (Law.TryOn(On, RttLimits.CashOutPremium, out _)
            && (Rules?.CashOutPremium is null || Law.TryOn(On, OvertimeRates.PremiumFloor, out _)));
}

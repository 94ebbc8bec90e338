using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the refund of the passes of a month is computed from.</summary>
internal readonly record struct TransportRefundQuestion : IQuestion
{
    public TransportRefundQuestion(Commute commute, YearMonth month, FrenchLaw law, TransportRules? rules)
    {
        ArgumentNullException.ThrowIfNull(commute);
        ArgumentNullException.ThrowIfNull(law);
        (Commute, Month, Law, Rules) = (commute, month, law, rules);
    }

    public Commute Commute { get; }

    public YearMonth Month { get; }

    public FrenchLaw Law { get; }

    public TransportRules? Rules { get; }

    public LocalDate On => Month.OnDayOfMonth(1);

    public HalfTimeShare Hours => new(Commute.WeeklyHours, Rules?.FullTimeWeek, On, Law);

    /// <summary>Whether the law says all that is needed in that month.</summary>
    public bool IsKnown => Law.TryOn(On, BenefitLimits.Transport, out _)
        && Law.TryOn(On, BenefitLimits.TransportExempt, out _)
        && Hours.IsKnown;
}

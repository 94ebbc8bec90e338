using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the refund of the passes of an agent is computed from.</summary>
internal readonly record struct PublicTransportRefundQuestion : IQuestion
{
    public PublicTransportRefundQuestion(PublicAgent agent, Money passes, YearMonth month, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(agent);
        ArgumentNullException.ThrowIfNull(law);
        if (passes < Money.Zero)
        {
            throw Refusal.OutOfRange(passes, nameof(passes), "zero or more a month");
        }

        (Agent, Passes, Month, Law) = (agent, passes, month, law);
        _ = law.On(On, BenefitLimits.TransportPublicService);
    }

    public PublicAgent Agent { get; }

    public Money Passes { get; }

    public YearMonth Month { get; }

    public FrenchLaw Law { get; }

    public LocalDate On => Month.OnDayOfMonth(1);

    public bool IsUnderHalf => Agent.Quotite.Worked < Percent.Of(50);
}

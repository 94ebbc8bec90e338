using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the least share of the employer in the cover is computed from.</summary>
internal readonly record struct PublicCoverQuestion : IQuestion
{
    public PublicCoverQuestion(PublicAgent agent, Money? contribution, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(agent);
        ArgumentNullException.ThrowIfNull(law);
        if (contribution is { } paid && paid < Money.Zero)
        {
            throw Refusal.OutOfRange(paid, nameof(contribution), "zero or more a month");
        }

        (Agent, Contribution, On, Law) = (agent, contribution, on.Iso(), law);
    }

    public PublicAgent Agent { get; }

    /// <summary>What the provident cover costs a month; null where it is not said.</summary>
    public Money? Contribution { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }
}

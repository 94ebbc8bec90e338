using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the split of a health cover is computed from.</summary>
internal readonly record struct HealthCoverSplitQuestion : IQuestion
{
    public HealthCoverSplitQuestion(HealthCover cover, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(cover);
        ArgumentNullException.ThrowIfNull(law);
        (Cover, On, Law) = (cover, on, law);
    }

    public HealthCover Cover { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the law says all that is needed on that day.</summary>
    public bool IsKnown => Law.TryOn(On, BenefitLimits.HealthCover, out _);
}

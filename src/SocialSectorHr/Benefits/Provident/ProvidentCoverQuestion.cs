using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the provident cover of a cadre is computed from.</summary>
internal readonly record struct ProvidentCoverQuestion : IQuestion
{
    public ProvidentCoverQuestion(GrossPay pay, HealthCover? health, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(pay);
        ArgumentNullException.ThrowIfNull(law);
        (Pay, Health, On, Law) = (pay, health, on, law);
    }

    public GrossPay Pay { get; }

    public HealthCover? Health { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the law says all that is needed on that day.</summary>
    public bool IsKnown => Law.TryOn(On, SocialSecurityCeiling.Monthly, out _)
        && Law.TryOn(On, BenefitLimits.ProvidentOfCadres, out _)
        && Law.TryOn(On, BenefitLimits.ProvidentOfCadresDeath, out _)
        && Law.TryOn(On, BenefitLimits.ProvidentOfCadresDue, out _);
}

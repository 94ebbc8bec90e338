using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the waivers of a health cover are found from.</summary>
internal readonly record struct HealthWaiverQuestion : IQuestion
{
    public HealthWaiverQuestion(HealthCover cover, Contract contract, HealthWaiverGrounds grounds, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(cover);
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(grounds);
        ArgumentNullException.ThrowIfNull(law);
        (Cover, Contract, Grounds, On, Law) = (cover, contract, grounds, on, law);
    }

    public HealthCover Cover { get; }

    public Contract Contract { get; }

    public HealthWaiverGrounds Grounds { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the law says all that is needed on that day.</summary>
    public bool IsKnown => Law.TryOn(On, BenefitLimits.HealthWaiverCover, out _)
        && Law.TryOn(On, BenefitLimits.HealthWaiverFixedTerm, out _)
        && Law.TryOn(On, BenefitLimits.HealthWaiverContribution, out _);

    /// <summary>Whether the contract is a term of less than so many months; null where its end is not known.</summary>
    public bool? IsShorterThan(Months months) => Contract switch
    {
        FixedTermContract contract => contract.Length().Months < months,
        DefinedPurposeContract or PermanentContract => false,
        _ => null,
    };
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the deduction of a strike is computed from.</summary>
internal readonly record struct StrikeDeductionQuestion : IQuestion
{
    public StrikeDeductionQuestion(PublicAgent agent, PublicStrike strike, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(strike);
        Strike = strike;
        Pay = new(agent, on, law, null);
    }

    public PublicStrike Strike { get; }

    public PublicPayQuestion Pay { get; }

    public FrenchLaw Law => Pay.Law;
}

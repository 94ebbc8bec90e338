using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the days of an offer of a permanent contract are computed from.</summary>
internal readonly record struct PermanentOfferQuestion : IQuestion
{
    public PermanentOfferQuestion(TermContract contract, LocalDate endsOn, LocalDate? refusedOn, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        (Term, RefusedOn, Law) = (contract.Ended(endsOn, nameof(endsOn)), refusedOn, law);
    }

    /// <summary>The last day of the contract, renewals included.</summary>
    public LocalDate Term { get; }

    public LocalDate? RefusedOn { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the duty exists on the day of the term.</summary>
    public bool IsKnown => Law.TryOn(Term, FixedTermLimits.RefusalNotice, out _);
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What the notice of the end of a defined purpose is computed from; that the end is within its term is for the verb to say.
/// </summary>
internal readonly record struct EndNoticeQuestion : IQuestion
{
    public EndNoticeQuestion(DefinedPurposeContract contract, LocalDate end, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        (Contract, End, Law) = (contract, end, law);
    }

    public DefinedPurposeContract Contract { get; }

    /// <summary>The last day the notice leads to.</summary>
    public LocalDate End { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the law says how long the notice is on the day of the conclusion.</summary>
    public bool IsKnown => Law.TryOn(Contract.LawDay, FixedTermLimits.DefinedPurposeNotice, out _);
}

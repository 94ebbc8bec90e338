using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the least indemnity of an agreed termination is computed from: what a dismissal of the same day would give.</summary>
internal readonly record struct MutualTerminationIndemnityQuestion : IQuestion
{
    public MutualTerminationIndemnityQuestion(in SeveranceQuestion severance, bool? owesAgreement) =>
        (Severance, OwesAgreement) = (severance, owesAgreement);

    public SeveranceQuestion Severance { get; init; }

    public bool? OwesAgreement { get; }

    /// <summary>Whether less than the seniority of L1234-9 gives nothing; otherwise its share.</summary>
    public bool NeedsSeniority { get; init; }

    public FrenchLaw Law => Severance.Law;

    /// <summary>Whether the law says all that the indemnity needs on the last day.</summary>
    public bool IsKnown => Severance.IsKnown;
}

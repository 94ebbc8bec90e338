using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>What one contract says of a stated trial: too long, tolerated, within, or which fact is missing.</summary>
internal readonly record struct TrialLimit(Severity? Verdict, Bilingual Longest, Fact? Missing, LegalSource Article)
{
    /// <summary>Whether the agreement forbids what the Code allows.</summary>
    public bool IsOfAgreement { get; init; }

    /// <summary>Nothing to say of it.</summary>
    public static TrialLimit Within(LegalSource article) => new(null, default, null, article);

    /// <summary>A fact that it depends on is not said.</summary>
    public static TrialLimit Lacks(Fact fact, LegalSource article) => new(null, default, fact, article);
}

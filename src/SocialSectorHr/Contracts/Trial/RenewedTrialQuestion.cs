using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a renewed trial is computed from: the trial, and what was agreed.</summary>
internal readonly record struct RenewedTrialQuestion : IQuestion
{
    public RenewedTrialQuestion(in TrialQuestion trial, AgreedTrialRenewal renewal)
    {
        ArgumentNullException.ThrowIfNull(renewal);
        (Trial, Renewal) = (trial, renewal);
    }

    public TrialQuestion Trial { get; }

    public AgreedTrialRenewal Renewal { get; }

    public FrenchLaw Law => Trial.Law;

    /// <summary>Whether the law says all that the trial needs.</summary>
    public bool IsKnown => Trial.IsKnown;
}

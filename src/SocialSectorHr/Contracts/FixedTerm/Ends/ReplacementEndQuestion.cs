using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the latest end of a replacement is computed from: no dated value of the law is read.</summary>
internal readonly record struct ReplacementEndQuestion : IQuestion
{
    public ReplacementEndQuestion(FixedTermContract contract, LocalDate returnOn)
        : this(contract, contract?.FinalEnd ?? default, returnOn)
    {
    }

    public ReplacementEndQuestion(UncertainTermContract contract, LocalDate returnOn)
        : this(contract, contract?.MinimumEnd ?? default, returnOn)
    {
    }

    private ReplacementEndQuestion(TermContract? contract, LocalDate leastEnd, LocalDate returnOn)
    {
        ArgumentNullException.ThrowIfNull(contract);
        if (FixedTermReasons.Of(contract.KnownReason).IsPostponable == false)
        {
            throw Refusal.OutOfRange(
                contract.KnownReason,
                nameof(FixedTermContract.Reason),
                "the replacement of an absent or suspended employee, of an employer or of a farm head (C. trav. L1243-7)");
        }

        if (returnOn < contract.Start)
        {
            throw Refusal.OutOfRange(returnOn, nameof(returnOn), $"on or after the first day, {DateText.Iso(contract.Start)}");
        }

        (Reason, LeastEnd, ReturnOn) = (contract.KnownReason, leastEnd, returnOn);
    }

    /// <summary>The reason of the contract; null if unknown.</summary>
    public FixedTermReason? Reason { get; }

    /// <summary>The term that was fixed, or the end of the least length: the contract does not end before it.</summary>
    public LocalDate LeastEnd { get; }

    /// <summary>The day the person replaced is back at work.</summary>
    public LocalDate ReturnOn { get; }

    FrenchLaw? IQuestion.Law => null;
}

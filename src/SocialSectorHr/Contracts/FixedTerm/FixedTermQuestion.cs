using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the questions on a fixed term start from: the contract, or a reason alone; the law, the branch, and the ceiling tried where the reason is
/// unknown.</summary>
internal readonly record struct FixedTermQuestion
{
    private readonly FixedTermContract? contract;
    private readonly FixedTermReason? reason;
    private readonly LocalDate day;

    public FixedTermQuestion(FixedTermContract contract, FrenchLaw law, FixedTermRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        (this.contract, Law, Rules) = (contract, law, rules);
    }

    public FixedTermQuestion(FixedTermReason reason, LocalDate day, FrenchLaw law, FixedTermRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        (this.reason, this.day, Law, Rules) = (FixedTermReasons.Defined(reason, nameof(reason)), day, law, rules);
    }

    /// <summary>The contract; there is none where a reason alone is asked about.</summary>
    public FixedTermContract Contract => contract ?? throw new InvalidOperationException("A reason alone has no dates.");

    public FrenchLaw Law { get; }

    public FixedTermRules? Rules { get; }

    /// <summary>The ceiling of a reading; null for the usual one.</summary>
    public Dated<Months>? Reading { get; init; }

    public FixedTermReason? Reason => contract is null ? reason : contract.Reason;

    public bool IsExecutedAbroad => contract is { IsExecutedAbroad: true };

    public LocalDate On => contract?.LawDay ?? day;

    public FixedTermReasonRow Row => FixedTermReasons.Of(Reason);

    public void ExplainDay(Explanation? why)
    {
        if (contract is null)
        {
            why?.Given(new("date de signature", "day of the signature"), day);
        }
        else
        {
            contract.ExplainLawDay(why);
        }
    }
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a trial is computed from: the contract, its category if it is permanent, the law, the choices, the absences.</summary>
internal readonly record struct TrialQuestion
{
    public TrialQuestion(Contract contract, FrenchLaw law, TrialRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        (Contract, Law, Rules) = (contract, law, rules);
    }

    public Contract Contract { get; }

    public FrenchLaw Law { get; }

    public TrialRules? Rules { get; }

    public StaffCategory? Category { get; init; }

    /// <summary>The reading tried; null for that of the rules.</summary>
    public TrialWeeks? Reading { get; init; }

    /// <summary>Null or a list that compares by value.</summary>
    public IReadOnlyList<DateInterval>? Absences { get; init; }

    /// <summary>Null or a list that compares by value.</summary>
    public IReadOnlyList<EarlierWork>? Earlier { get; init; }

    /// <summary>Whether the law says all that the trial needs on the day of the signature.</summary>
    public bool IsKnown => Category is { } category
        ? IsRead(category.Trial()) && IsRead(category.RenewedTrial())
        : IsRead(TrialLimits.ShortFixedTerm)
            && IsRead(TrialLimits.ShortFixedTermCeiling)
            && IsRead(TrialLimits.LongFixedTerm)
            && (Contract is not DefinedPurposeContract || IsRead(FixedTermLimits.DefinedPurposeMinimum));

    /// <summary>The last day of the term, or of its least length; null for a permanent contract.</summary>
    public LocalDate? Term(Explanation? why) => Contract switch
    {
        FixedTermContract fixedTerm => fixedTerm.End,
        UncertainTermContract uncertain => uncertain.MinimumEnd,
        DefinedPurposeContract purpose => purpose.LeastEnd(Law, why),
        _ => null,
    };

    private bool IsRead<T>(Dated<T> table) => Law.TryOn(Contract.LawDay, table, out _);
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What a trial is computed from: the contract, its category if it is permanent, the law, the choices, what shortens it or puts it off.
/// </summary>
internal readonly record struct TrialQuestion : IQuestion
{
    public TrialQuestion(PermanentContract contract, StaffCategory category, FrenchLaw law, TrialRules? rules = null)
        : this((Contract)contract, law, rules) =>
        Category = Enum.IsDefined(category) ? category : throw Refusal.Undefined(category, nameof(category));

    public TrialQuestion(TermContract contract, FrenchLaw law, TrialRules? rules = null)
        : this((Contract)contract, law, rules)
    {
    }

    private TrialQuestion(Contract contract, FrenchLaw law, TrialRules? rules)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        (Contract, Law, Rules) = (contract, law, rules);
    }

    public Contract Contract { get; }

    public FrenchLaw Law { get; }

    public TrialRules? Rules { get; }

    /// <summary>The category of a permanent contract; null for one that ends.</summary>
    public StaffCategory? Category { get; }

    /// <summary>The reading tried; null for that of the rules.</summary>
    public TrialWeeks? Reading { get; init; }

    /// <summary>What a renewal adds; null for none.</summary>
    public Period? RenewedBy { get; init; }

    public bool IsOfFixedTerm => Category is null;

    /// <summary>Null or a list that compares by value.</summary>
    public IReadOnlyList<DateInterval>? Absences { get; init; }

    /// <summary>Null or a list that compares by value.</summary>
    public IReadOnlyList<EarlierWork>? Earlier { get; init; }

    /// <summary>
    /// Whether the law says all that the trial needs, on the day of the signature, and for earlier work on the first day.
    /// </summary>
    public bool IsKnown => (Category is { } category
        ? IsRead(category.Trial()) && IsRead(category.RenewedTrial())
        : IsRead(TrialLimits.ShortFixedTerm)
            && IsRead(TrialLimits.ShortFixedTermCeiling)
            && IsRead(TrialLimits.LongFixedTerm)
            && (Contract is not DefinedPurposeContract || IsRead(FixedTermLimits.DefinedPurposeMinimum))) && IsDeductionKnown();

    /// <summary>
    /// The first fixed term in the same job, or in one supposed the same, that leaves a fixed term no trial; null if there is none.
    /// </summary>
    public EarlierWork? SameJob
    {
        get
        {
            for (int i = 0; Category is null && i < (Earlier?.Count ?? 0); i++)
            {
                if (Earlier![i] is { Kind: EarlierWorkKind.FixedTerm, IsSameJob: not false } work)
                {
                    return work;
                }
            }

            return null;
        }
    }

    /// <summary>The last day of the term, or of its least length; null for a permanent contract.</summary>
    public LocalDate? Term(Explanation? why) => Contract switch
    {
        FixedTermContract fixedTerm => fixedTerm.End,
        UncertainTermContract uncertain => uncertain.MinimumEnd,
        DefinedPurposeContract purpose => purpose.LeastEnd(Law, why),
        _ => null,
    };

    private bool IsDeductionKnown()
    {
        bool isKnown = true;
        for (int i = 0; SameJob is null && i < (Earlier?.Count ?? 0); i++)
        {
            isKnown &= Earlier![i].Kind switch
            {
                EarlierWorkKind.Internship => IsReadAtStart(TrialLimits.InternshipWindow) && IsReadAtStart(TrialLimits.InternshipCeiling),
                EarlierWorkKind.TemporaryWork => IsReadAtStart(TrialLimits.TemporaryWorkWindow),
                _ => true,
            };
        }

        return isKnown;
    }

    private bool IsRead<T>(Dated<T> table) => Law.TryOn(Contract.LawDay, table, out _);

    private bool IsReadAtStart<T>(Dated<T> table) => Law.TryOn(Contract.Start, table, out _);
}

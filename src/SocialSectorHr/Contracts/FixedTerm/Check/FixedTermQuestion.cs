using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What the lengths of a fixed term are computed from: the contract, or a reason alone; the law, the branch, and the ceiling tried where
/// the reason is unknown.
/// </summary>
internal readonly record struct FixedTermQuestion : IQuestion
{
    private readonly FixedTermContract? contract;
    private readonly FixedTermReason? reason;
    private readonly LocalDate day;

    public FixedTermQuestion(FixedTermContract contract, FrenchLaw law, FixedTermRules? rules)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        (this.contract, Law, Rules) = (contract, law, rules);
    }

    public FixedTermQuestion(FixedTermReason reason, LocalDate day, FrenchLaw law, FixedTermRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        this.reason = Enum.IsDefined(reason) ? reason : throw Refusal.Undefined(reason, nameof(reason));
        (this.day, Law, Rules) = (day, law, rules);
    }

    /// <summary>The contract; there is none where a reason alone is asked about.</summary>
    public FixedTermContract Contract => contract ?? throw new InvalidOperationException("A reason alone has no dates.");

    public FrenchLaw Law { get; }

    public FixedTermRules? Rules { get; }

    /// <summary>The ceiling of a reading; null for the usual one.</summary>
    public Dated<Months>? Reading { get; init; }

    /// <summary>Whether the reading is that of no ceiling at all: a season, a usage.</summary>
    public bool WithoutCeiling { get; init; }

    public FixedTermReason? Reason => contract is null ? reason : contract.Reason;

    /// <summary>The day whose law governs it.</summary>
    public LocalDate On => contract?.LawDay ?? day;

    public FixedTermReasonRow Row => FixedTermReasons.Of(Reason);

    /// <summary>The length that the branch sets for a reason of article L1242-2; null where it sets none.</summary>
    public Months? BranchLength => Row.IsOrdinary ? Rules?.MaximumLength : null;

    /// <summary>The renewals that the branch sets for a reason of article L1242-2; null where it sets none.</summary>
    public int? BranchRenewals => Row.IsOrdinary ? Rules?.MaximumRenewals : null;

    /// <summary>Whether the work abroad sets the ceiling.</summary>
    public bool IsExtendedAbroad => Row.IsOrdinary && contract is { IsExecutedAbroad: true };

    /// <summary>The table of the ceiling; null where the branch, another code or the scheme sets it.</summary>
    public Dated<Months>? CeilingTable => BranchLength is not null || WithoutCeiling ? null
        : IsExtendedAbroad ? FixedTermLimits.LongCeiling
        : Reading ?? Row.Ceiling;

    /// <summary>The table of the renewals; null where the branch or the scheme sets them, or there are none.</summary>
    public Dated<int>? RenewalsTable => Row.IsNeverRenewed || BranchRenewals is not null ? null : Row.Renewals;

    /// <summary>Whether the ceiling may be any of three, for want of a reason.</summary>
    public bool HasReadings => CeilingTable is not null && Reason is null && !IsExtendedAbroad;

    /// <summary>Whether a ceiling and none at all can both be defended: the letter of L1242-8-1, or the nature of the job.</summary>
    public bool IsContested => Row.IsContested && BranchLength is null;

    /// <summary>
    /// Whether the law says all that the lengths need on the day of the signature; of a reason that is not open, none are needed.
    /// </summary>
    public bool IsKnown => !Row.IsOpen(On)
        || (IsRead(FixedTermLimits.OrdinaryCeiling)
            && IsRead(CeilingTable)
            && IsRead(RenewalsTable)
            && IsRead(Row.Minimum)
            && IsRead(Row.InitialMinimum)
            && IsRead(Row.InitialCeiling));

    /// <summary>What sets the lengths.</summary>
    public LegalSource SourceOfLengths => (Row.IsOrdinary, BranchLength) switch
    {
        (true, null) => LabourCode.L1242_8_1,
        (true, _) => Rules?.Source ?? LabourCode.L1242_8,
        _ => Row.Source,
    };

    /// <summary>What sets the renewals.</summary>
    public LegalSource SourceOfRenewals => (Row.IsOrdinary, BranchRenewals) switch
    {
        (true, null) => LabourCode.L1243_13_1,
        (true, _) => Rules?.Source ?? LabourCode.L1243_13,
        _ => Row.Source,
    };

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

    public Months? Read(Dated<Months>? table, Explanation? why)
    {
        if (table is null)
        {
            return null;
        }

        DatedValue<Months> row = Law.On(On, table);
        why?.Read(table, row);
        return row.Value;
    }

    private bool IsRead<T>(Dated<T>? table) => table is null || Law.TryOn(On, table, out _);
}

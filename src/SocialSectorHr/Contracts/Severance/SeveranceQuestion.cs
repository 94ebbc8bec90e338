using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a severance is computed from.</summary>
internal readonly record struct SeveranceQuestion : IQuestion
{
    public SeveranceQuestion(
        PermanentContract contract, Termination termination, LocalDate lastDay, Money referenceSalary, FrenchLaw law, SeveranceRules? rules)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        ContractTermination.Check(contract, termination);
        if (lastDay < termination.NotifiedOn)
        {
            throw Refusal.OutOfRange(lastDay, nameof(lastDay), $"on or after the notification ({DateText.Iso(termination.NotifiedOn)})");
        }

        if (referenceSalary < Money.Zero)
        {
            throw Refusal.OutOfRange(referenceSalary, nameof(referenceSalary), "zero or more: a pay is not negative");
        }

        (Contract, Termination, LastDay, ReferenceSalary, Law, Rules) = (contract, termination, lastDay, referenceSalary, law, rules);
    }

    public SeveranceQuestion(
        PermanentContract contract, Termination termination, LocalDate lastDay, ReferenceSalary referenceSalary, FrenchLaw law, SeveranceRules? rules)
        : this(contract, termination, lastDay, referenceSalary.Amount, law, rules) => Averaged = !referenceSalary.IsDefault
            ? referenceSalary
            : throw new ArgumentException($"{nameof(referenceSalary)} is default: an average of no month.", nameof(referenceSalary));

    public PermanentContract Contract { get; }

    public Termination Termination { get; }

    public LocalDate LastDay { get; }

    public Money ReferenceSalary { get; }

    /// <summary>The average the reference salary comes from; null where the caller gives the amount alone.</summary>
    public ReferenceSalary? Averaged { get; }

    public FrenchLaw Law { get; }

    public SeveranceRules? Rules { get; }

    /// <summary>Whether the law says all that the severance needs on the day of the notification.</summary>
    public bool IsKnown => Termination.Kind == TerminationKind.Resignation || Termination.IsForMisconduct
        || (IsRead(SeveranceRates.MinimumSeniority)
            && IsRead(SeveranceRates.FirstRate)
            && IsRead(SeveranceRates.SecondRate)
            && IsRead(SeveranceRates.FirstTier));

    public DatedValue<Months> Read(Dated<Months> table, Explanation? why)
    {
        DatedValue<Months> row = Law.On(Termination.NotifiedOn, table);
        why?.Read(table, row);
        return row;
    }

    private bool IsRead(Dated<Months> table) => Law.TryOn(Termination.NotifiedOn, table, out _);
}

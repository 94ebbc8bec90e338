using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a severance is computed from.</summary>
internal readonly record struct SeveranceQuestion : IQuestion
{
    public SeveranceQuestion(
        PermanentContract contract, Termination termination, LocalDate lastDay, Money referenceSalary, FrenchLaw law, SeveranceRules? rules)
        : this(contract, termination, lastDay, law, rules) => Salary = referenceSalary >= Money.Zero
            ? new(referenceSalary)
            : throw Refusal.OutOfRange(referenceSalary, nameof(referenceSalary), "zero or more: a pay is not negative");

    public SeveranceQuestion(
        PermanentContract contract,
        Termination termination,
        LocalDate lastDay,
        ReferenceSalary referenceSalary,
        FrenchLaw law,
        SeveranceRules? rules)
        : this(contract, termination, lastDay, law, rules) => Salary = referenceSalary.Question
            ?? throw new ArgumentException($"{nameof(referenceSalary)} is default: an average of no month.", nameof(referenceSalary));

    private SeveranceQuestion(PermanentContract contract, Termination termination, LocalDate lastDay, FrenchLaw law, SeveranceRules? rules)
    {
        Broken = new(contract, termination);
        ArgumentNullException.ThrowIfNull(law);
        if (lastDay < termination.NotifiedOn)
        {
            throw Refusal.OutOfRange(lastDay, nameof(lastDay), $"on or after the notification ({DateText.Iso(termination.NotifiedOn)})");
        }

        (LastDay, Law, Rules) = (lastDay, law, rules);
    }

    public BrokenContract Broken { get; }

    public PermanentContract Contract => Broken.Contract;

    public Termination Termination => Broken.Termination;

    public LocalDate LastDay { get; }

    /// <summary>The months the reference salary is the average of, or the amount given.</summary>
    public ReferenceSalaryQuestion Salary { get; }

    /// <summary>Where the employee stands in the agreement; null where that was not asked.</summary>
    public StaffPosition? Position { get; init; }

    public FrenchLaw Law { get; }

    public SeveranceRules? Rules { get; init; }

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

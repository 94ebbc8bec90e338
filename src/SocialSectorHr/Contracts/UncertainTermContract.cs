using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A fixed-term contract without a date, which ends with an absence, a season or a task (CDD à terme incertain), C. trav. L1242-7.</summary>
/// <remarks>It must state a minimum length, or it is deemed permanent (Cass. soc. 2 April 2014); the law sets no floor for it, no ceiling, and no
/// renewal.</remarks>
public sealed record UncertainTermContract : Contract
{
    private UncertainTermContract(LocalDate start, Period minimumLength)
        : base(start)
    {
        MinimumLength = minimumLength;
        (int months, int days) = WholeMonths.Split(minimumLength, nameof(minimumLength));
        MinimumEnd = DayNumberRule.End(start, months, days);
    }

    /// <summary>The minimum length the contract states.</summary>
    public Period MinimumLength { get; }

    /// <summary>The last day of the minimum length: the contract does not end before it, even if its object is over.</summary>
    public LocalDate MinimumEnd { get; }

    /// <summary>Why it was made (motif); null if unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not in the list, or it is the defined purpose.</exception>
    public FixedTermReason? Reason
    {
        get;
        init => field = FixedTermContract.OfFixedTerm(value);
    }

    /// <summary>A contract with a minimum length: from day number to day number, the eve.</summary>
    /// <param name="start">The first day of work.</param>
    /// <param name="minimumLength">Whole years, months, weeks and days; at least one day.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is not at least one whole day.</exception>
    public static UncertainTermContract From(LocalDate start, Period minimumLength) => new(start, minimumLength);

    /// <summary>A contract with a minimum length in months: from day number to day number, the eve.</summary>
    /// <param name="start">The first day of work.</param>
    /// <param name="minimumLength">A whole number of months, one or more.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The months are not whole, or less than one.</exception>
    public static UncertainTermContract From(LocalDate start, Months minimumLength) =>
        new(start, Period.FromMonths(WholeMonths.Count(minimumLength, nameof(minimumLength))));

    /// <summary>Whether its reason is open and allows an uncertain term (C. trav. L1242-2, L1242-7). The contract stands whatever the answer.</summary>
    /// <param name="law">The law.</param>
    /// <returns>The faults; none if it is lawful on these points.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 24 September 2017.</exception>
    public UncertainTermCheck Check(FrenchLaw law) => UncertainTermCheck.Of(this, law);

    /// <summary>Whether its reason is open and allows an uncertain term, without throwing.</summary>
    /// <param name="law">The law.</param>
    /// <param name="check">The faults, or <c>default</c>.</param>
    /// <returns><see langword="true"/> if the law at the signature is known, otherwise <see langword="false"/>.</returns>
    public bool TryCheck(FrenchLaw law, out UncertainTermCheck check)
    {
        ArgumentNullException.ThrowIfNull(law);
        bool known = law.TryOn(LawDay, FixedTermLimits.OrdinaryCeiling, out _);
        check = known ? Check(law) : default;
        return known;
    }

    /// <summary>The longest lawful trial (C. trav. L1242-10), on the minimum length: a day a week up to two weeks, a month beyond six months.</summary>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an agreement, a usage or the contract sets; null for the Code's figures.</param>
    /// <returns>The trial, in whole weeks where it is a day a week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 1 May 2008.</exception>
    public TrialPeriod TrialPeriod(FrenchLaw law, TrialRules? rules = null) => SocialSectorHr.TrialPeriod.Of(new(this, law, rules));

    /// <summary>The longest trial under both readings of an incomplete week: whole weeks, safe and usual; weeks begun, tolerated.</summary>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an agreement, a usage or the contract sets; null for the Code's figures.</param>
    /// <returns>The trials; a single one where the trial is not of a day a week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 1 May 2008.</exception>
    public Readings<TrialPeriod> TrialPeriodReadings(FrenchLaw law, TrialRules? rules = null) => SocialSectorHr.TrialPeriod.ReadingsOf(new(this, law, rules));

    /// <summary>The longest lawful trial, without throwing.</summary>
    /// <param name="law">The law.</param>
    /// <param name="trial">The trial, or <c>default</c>.</param>
    /// <param name="rules">What an agreement, a usage or the contract sets; null for the Code's figures.</param>
    /// <returns><see langword="true"/> if the law at the signature is known, otherwise <see langword="false"/>.</returns>
    public bool TryTrialPeriod(FrenchLaw law, out TrialPeriod trial, TrialRules? rules = null)
    {
        bool known = new TrialQuestion(this, law, rules).IsKnown;
        trial = known ? TrialPeriod(law, rules) : default;
        return known;
    }

    /// <summary>The kind, its first day and the end of its minimum length.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public override string ToString(Language language) => language == Language.French
        ? $"CDD à terme incertain à partir du {DateText.Write(Start, language)}, jusqu'au {DateText.Write(MinimumEnd, language)} au moins"
        : $"fixed-term contract of uncertain term from {DateText.Write(Start, language)}, at least until {DateText.Write(MinimumEnd, language)}";
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A contract that ends (contrat à durée déterminée, CDD): with a fixed term, an uncertain term or a defined purpose, C. trav. L1242-1 s.</summary>
/// <remarks>A closed hierarchy: what the three kinds have in common is here.</remarks>
public abstract record TermContract : Contract
{
    private const FixedTermBans AllBans = FixedTermBans.ReplacesStriker | FixedTermBans.DangerousWork | FixedTermBans.AfterEconomicDismissal;

    private protected TermContract(LocalDate start)
        : base(start)
    {
    }

    /// <summary>Whether it is made with a young person for a time within school or university holidays (emploi de vacances): no indemnity at its end, C. trav.
    /// L1243-10 2°. Not so where it goes beyond them, or the studies are over (circ. DRT 92-14).</summary>
    public bool IsHolidayJob { get; init; }

    /// <summary>The facts that forbid it (C. trav. L1242-5, L1242-6); none unless stated: a check supposes so, and says it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A flag is not defined.</exception>
    public FixedTermBans Bans
    {
        get;
        init => field = (value & ~AllBans) == FixedTermBans.None
            ? value
            : throw Refusal.OutOfRange(value, nameof(Bans), $"made of the flags of {nameof(FixedTermBans)}");
    }

    /// <summary>Why it was made; null if unknown.</summary>
    internal abstract FixedTermReason? KnownReason { get; }

    /// <summary>The longest lawful trial (C. trav. L1242-10), on the term or its least length: a day a week up to two weeks, a month beyond six
    /// months; renewals give none.</summary>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an agreement, a usage or the contract sets; null for the Code's figures.</param>
    /// <returns>The trial, in whole weeks where it is a day a week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 1 May 2008, and before 22 December 2014 for a defined
    /// purpose.</exception>
    public TrialPeriod TrialPeriod(FrenchLaw law, TrialRules? rules = null) => SocialSectorHr.TrialPeriod.Of(new(this, law, rules));

    /// <summary>The longest trial under both readings of an incomplete week: whole weeks, safe and usual; weeks begun, tolerated.</summary>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an agreement, a usage or the contract sets; null for the Code's figures.</param>
    /// <returns>The trials; a single one where the trial is not of a day a week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 1 May 2008, and before 22 December 2014 for a defined
    /// purpose.</exception>
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

    /// <summary>A last day of the contract, which is not before its first.</summary>
    internal LocalDate Ended(LocalDate endedOn, string parameter) => endedOn >= Start
        ? endedOn
        : throw Refusal.OutOfRange(endedOn, parameter, $"on or after the first day, {DateText.Iso(Start)}");
}

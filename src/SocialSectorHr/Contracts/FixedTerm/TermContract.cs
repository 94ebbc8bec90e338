using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A contract that ends (contrat à durée déterminée, CDD): with a fixed term, an uncertain term or a defined purpose, C. trav. L1242-1 s.</summary>
/// <remarks>A closed hierarchy: what the three kinds have in common is here.</remarks>
public abstract record TermContract : Contract
{
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
        init => field = (value & ~(FixedTermBans.ReplacesStriker | FixedTermBans.DangerousWork | FixedTermBans.AfterEconomicDismissal)) == FixedTermBans.None
            ? value
            : throw Refusal.OutOfRange(value, nameof(Bans), $"made of the flags of {nameof(FixedTermBans)}");
    }

    /// <summary>Why it was made; null if unknown.</summary>
    internal abstract FixedTermReason? KnownReason { get; }

    /// <summary>How long the post stays without another fixed term or temporary worker after this contract (délai de carence), C. trav. L1244-3.</summary>
    /// <param name="endedOn">The last day of the contract, renewals included.</param>
    /// <param name="openDays">The days on which the establishment is open; a public holiday counts only if it is worked.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
    /// <returns>The wait. Whether one is due depends on both contracts: <see cref="WaitingPeriod.NeedByReason"/> says what the reason of this one asks,
    /// <see cref="PostHistory"/> checks both.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The contract ends before it starts, the law on that day is not known (before 1 May 2008), or the
    /// wait leaves the calendar.</exception>
    public WaitingPeriod WaitingPeriod(LocalDate endedOn, WorkCalendar openDays, FrenchLaw law, FixedTermRules? rules = null) =>
        SocialSectorHr.WaitingPeriod.Of(new(Start, Ended(endedOn), openDays, law, rules) { Reason = KnownReason });

    /// <summary>The wait under each way to count the contract: its calendar days, as most do; its weeks, as one source does.</summary>
    /// <param name="endedOn">The last day of the contract, renewals included.</param>
    /// <param name="openDays">The days on which the establishment is open; a public holiday counts only if it is worked.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an extended branch agreement sets; its share leaves one reading.</param>
    /// <returns>The waits; a single one where the contract is not of whole weeks, two or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="WaitingPeriod(LocalDate, WorkCalendar, FrenchLaw, FixedTermRules?)"/>.</exception>
    public Readings<WaitingPeriod> WaitingPeriodReadings(LocalDate endedOn, WorkCalendar openDays, FrenchLaw law, FixedTermRules? rules = null) =>
        SocialSectorHr.WaitingPeriod.ReadingsOf(new(Start, Ended(endedOn), openDays, law, rules) { Reason = KnownReason });

    /// <summary>The money at the end of the contract (indemnité de fin de contrat), C. trav. L1243-8 to L1243-10.</summary>
    /// <param name="gross">All gross pay of the contract, in euros, renewals included: overtime, bonuses, thirteenth month, leave taken; not the pay of leave
    /// not taken.</param>
    /// <param name="ending">How the contract ended.</param>
    /// <param name="law">The law, read at the signature.</param>
    /// <param name="rules">What an agreement sets; null for 10 %.</param>
    /// <returns>The indemnity, or that none is due and why.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The pay is negative, the ending cannot be that of this contract, or the law at the signature is not
    /// known: before 1 May 2008.</exception>
    public EndIndemnity EndIndemnity(Money gross, FixedTermEnding ending, FrenchLaw law, EndIndemnityRules? rules = null) =>
        SocialSectorHr.EndIndemnity.Of(this, gross, ending, law, rules);

    /// <summary>What an employer owes who breaks this contract without a ground (C. trav. L1243-4): at least the pay up to the term.</summary>
    /// <param name="lastDay">The last day worked, outside the trial; before the term.</param>
    /// <param name="endsOn">The term: the last day of the contract, renewals included; for an uncertain term, the day it would have come.</param>
    /// <param name="pay">The pay; payments beyond twelve count for their share.</param>
    /// <param name="week">The week of work.</param>
    /// <param name="law">The law, read at the signature.</param>
    /// <param name="rules">What an agreement sets on the indemnity; null for 10 %.</param>
    /// <returns>The least damages, and the end-of-contract indemnity on the whole.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not inside the contract and before its term, or the law at the signature is not known: before
    /// 1 May 2008.</exception>
    public EarlyBreakCost EarlyBreakCost(
        LocalDate lastDay, LocalDate endsOn, GrossPay pay, WeeklySchedule week, FrenchLaw law, EndIndemnityRules? rules = null) =>
        SocialSectorHr.EarlyBreakCost.Of(this, lastDay, Ended(endsOn), pay, week, law, rules);

    /// <summary>The permanent contract offered at the end (proposition de CDI), C. trav. L1243-11-1: by when, and by when a refusal is told.</summary>
    /// <param name="endsOn">The last day of the contract, renewals included.</param>
    /// <param name="law">The law, read at that day.</param>
    /// <param name="refusedOn">The day it was refused, silence at the end of the time included; null where it was not.</param>
    /// <returns>The days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The contract ends before it starts, or before 1 January 2024, when the rule began.</exception>
    public PermanentOffer PermanentOffer(LocalDate endsOn, FrenchLaw law, LocalDate? refusedOn = null) =>
        SocialSectorHr.PermanentOffer.Of(Ended(endsOn), refusedOn, law);

    /// <summary>What the written contract must state (mentions obligatoires, C. trav. L1242-12 and L1242-12-1), and what of it is missing.</summary>
    /// <param name="present">What it states.</param>
    /// <returns>The checklist.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A flag is not defined.</exception>
    public MentionsCheck Mentions(FixedTermMentions present) => MentionsCheck.Of(this, present);

    /// <summary>By when the written contract is delivered to the employee (C. trav. L1242-13), and what a late delivery costs.</summary>
    /// <param name="calendar">The calendar of the workplace: jours ouvrables.</param>
    /// <param name="law">The law.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law on the first day is not known: before 1 May 2008.</exception>
    public ContractDelivery Delivery(WorkCalendar calendar, FrenchLaw law) => ContractDelivery.Of(this, calendar, law);

    /// <summary>By when the written contract is delivered, without throwing.</summary>
    /// <param name="calendar">The calendar of the workplace: jours ouvrables.</param>
    /// <param name="law">The law.</param>
    /// <param name="delivery">The deadline, or <c>default</c>.</param>
    /// <returns><see langword="true"/> if the law on the first day is known, otherwise <see langword="false"/>.</returns>
    public bool TryDelivery(WorkCalendar calendar, FrenchLaw law, out ContractDelivery delivery)
    {
        ArgumentNullException.ThrowIfNull(law);
        bool known = law.TryOn(Start, FixedTermLimits.Delivery, out _);
        delivery = known ? Delivery(calendar, law) : default;
        return known;
    }

    /// <summary>The second day after a return, up to which a replacement may last (C. trav. L1243-7), never before its least length is over.</summary>
    internal ReplacementEnd EndOfReplacement(LocalDate returnOn, LocalDate? least) => FixedTermReasons.Of(KnownReason).IsPostponable switch
    {
        false => throw Refusal.OutOfRange(
            KnownReason, nameof(FixedTermContract.Reason), "the replacement of an absent or suspended employee, of an employer or of a farm head (C. trav. L1243-7)"),
        _ when returnOn < Start => throw Refusal.OutOfRange(returnOn, nameof(returnOn), $"on or after the first day, {DateText.Iso(Start)}"),
        _ => ReplacementEnd.Of(this, returnOn, least),
    };

    private protected LocalDate Ended(LocalDate endedOn) => endedOn >= Start
        ? endedOn
        : throw Refusal.OutOfRange(endedOn, nameof(endedOn), $"on or after the first day, {DateText.Iso(Start)}");
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A fixed-term contract with a date fixed at the signature (CDD à terme précis), C. trav. L1242-7.</summary>
/// <remarks>One that ends with an absence or a season is an <see cref="UncertainTermContract"/>; a defined purpose is a
/// <see cref="DefinedPurposeContract"/>.</remarks>
public sealed record FixedTermContract : TermContract
{
    private FixedTermContract(LocalDate start, LocalDate end, Period? agreedLength)
        : base(start)
    {
        End = end;
        AgreedLength = agreedLength;
    }

    /// <summary>The last day before any renewal, included.</summary>
    public LocalDate End { get; }

    /// <summary>The length it was made from; null if its last day was stated.</summary>
    public Period? AgreedLength { get; }

    /// <summary>Why it was made (motif); null if unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not in the list, or it is the defined purpose.</exception>
    public FixedTermReason? Reason
    {
        get;
        init => field = OfFixedTerm(value);
    }

    /// <summary><see langword="true"/> if the work is done abroad, which extends the ceiling (C. trav. L1242-8-1 1°), otherwise
    /// <see langword="false"/>.</summary>
    public bool IsExecutedAbroad { get; init; }

    /// <summary>The renewals, in order. Each ends after the term it follows; whether they are lawful is what <see cref="Check"/> says.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A renewal does not end after the term it follows.</exception>
    public IReadOnlyList<Renewal> Renewals
    {
        get;
        init => field = InOrder(ValueList.Of(value));
    }

    = ValueList.Empty<Renewal>();

    /// <summary>The last day, renewals included.</summary>
    public LocalDate FinalEnd => Renewals.Count == 0 ? End : Renewals[^1].End;

    internal override FixedTermReason? KnownReason => Reason;

    /// <summary>A contract between two days.</summary>
    /// <param name="start">The first day of work.</param>
    /// <param name="end">The last day, included.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public static FixedTermContract Between(LocalDate start, LocalDate end) => end >= start
        ? new(start, end, null)
        : throw Refusal.OutOfRange(end, nameof(end), $"on or after the first day, {DateText.Iso(start)}: a contract lasts a day at least");

    /// <summary>A contract of a length: from day number to day number, the eve; months before days, the first day counted, no shift to a working day.</summary>
    /// <param name="start">The first day of work.</param>
    /// <param name="length">Whole years, months, weeks and days; at least one day.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is not at least one whole day.</exception>
    public static FixedTermContract Lasting(LocalDate start, Period length)
    {
        (int months, int days) = WholeMonths.Split(length, nameof(length));
        return new(start, DayNumberRule.End(start, months, days), length);
    }

    /// <summary>A contract of a number of months: from day number to day number, the eve.</summary>
    /// <param name="start">The first day of work.</param>
    /// <param name="length">A whole number of months, one or more.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The months are not whole, or less than one.</exception>
    public static FixedTermContract Lasting(LocalDate start, Months length) => Lasting(start, Period.FromMonths(WholeMonths.Count(length, nameof(length))));

    /// <summary>The last day before any renewal, explained.</summary>
    /// <returns>The day.</returns>
    public ContractEnd LastDay() => ContractEnd.Of(this);

    /// <summary>How long it lasts, renewals included: months and days, calendar days, weeks.</summary>
    /// <returns>The length.</returns>
    public ContractLength Length() => ContractLength.Between(Start, FinalEnd);

    /// <summary>The lengths the law allows for its reason at its signature: ceiling, least lengths, renewals.</summary>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
    /// <returns>The lengths; without a reason, those of the ordinary reasons, as an assumption.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 24 September 2017.</exception>
    public FixedTermCeiling Ceiling(FrenchLaw law, FixedTermRules? rules = null) => FixedTermCeiling.Of(new(this, law, rules));

    /// <summary>The lengths the law allows, without throwing.</summary>
    /// <param name="law">The law.</param>
    /// <param name="ceiling">The lengths, or <c>default</c>.</param>
    /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
    /// <returns><see langword="true"/> if the law at the signature is known, otherwise <see langword="false"/>.</returns>
    public bool TryCeiling(FrenchLaw law, out FixedTermCeiling ceiling, FixedTermRules? rules = null)
    {
        bool known = IsKnownTo(law);
        ceiling = known ? Ceiling(law, rules) : default;
        return known;
    }

    /// <summary>The last day the contract may reach, renewals included (C. trav. L1242-8-1), and whether it stays within it.</summary>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
    /// <returns>The day; none where no ceiling is known. Without a reason it is that of the ordinary reasons, as an assumption.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 24 September 2017.</exception>
    public LatestLawfulEnd LatestLawfulEnd(FrenchLaw law, FixedTermRules? rules = null) => SocialSectorHr.LatestLawfulEnd.Of(new(this, law, rules));

    /// <summary>The last day the contract may reach, without throwing.</summary>
    /// <param name="law">The law.</param>
    /// <param name="latest">The day, or <c>default</c>.</param>
    /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
    /// <returns><see langword="true"/> if the law at the signature is known, otherwise <see langword="false"/>.</returns>
    public bool TryLatestLawfulEnd(FrenchLaw law, out LatestLawfulEnd latest, FixedTermRules? rules = null)
    {
        bool known = IsKnownTo(law);
        latest = known ? LatestLawfulEnd(law, rules) : default;
        return known;
    }

    /// <summary>The last day under each ceiling a contract without a reason may have: 9, 18 and 24 months; the usual one is 18.</summary>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an extended branch agreement sets; its figure leaves one reading.</param>
    /// <returns>The days; a single one where the reason is known, the work is done abroad or the branch sets the length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 24 September 2017.</exception>
    public Readings<LatestLawfulEnd> LatestLawfulEndReadings(FrenchLaw law, FixedTermRules? rules = null)
    {
        bool open = Reason is null && !IsExecutedAbroad && rules?.MaximumLength is null;
        LatestLawfulEnd[] readings = open
            ?
            [
                SocialSectorHr.LatestLawfulEnd.Of(new(this, law, rules) { Reading = FixedTermLimits.ShortCeiling }),
                LatestLawfulEnd(law, rules),
                SocialSectorHr.LatestLawfulEnd.Of(new(this, law, rules) { Reading = FixedTermLimits.LongCeiling }),
            ]
            : [LatestLawfulEnd(law, rules)];
        return new(readings, usual: open ? 1 : 0, static (a, b) => Nullable.Compare(a.Date, b.Date));
    }

    /// <summary>What is wrong with its reason, its length and its renewals (C. trav. L1242-2, L1242-8-1, L1243-13-1). The contract stands whatever the
    /// answer.</summary>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
    /// <returns>The faults; none if it is lawful on these points.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 24 September 2017.</exception>
    public FixedTermCheck Check(FrenchLaw law, FixedTermRules? rules = null) => FixedTermCheck.Of(new(this, law, rules));

    /// <summary>What is wrong with it, without throwing.</summary>
    /// <param name="law">The law.</param>
    /// <param name="check">The faults, or <c>default</c>.</param>
    /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
    /// <returns><see langword="true"/> if the law at the signature is known, otherwise <see langword="false"/>.</returns>
    public bool TryCheck(FrenchLaw law, out FixedTermCheck check, FixedTermRules? rules = null)
    {
        bool known = IsKnownTo(law);
        check = known ? Check(law, rules) : default;
        return known;
    }

    /// <summary>How long the post stays without another fixed term after the last day, renewals included (délai de carence), C. trav. L1244-3.</summary>
    /// <param name="openDays">The days on which the establishment is open; a public holiday counts only if it is worked.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
    /// <returns>The wait. Whether one is due depends on the next contract too: see <see cref="PostHistory"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law on the last day is not known (before 1 May 2008), or the wait leaves the
    /// calendar.</exception>
    public WaitingPeriod WaitingPeriod(WorkCalendar openDays, FrenchLaw law, FixedTermRules? rules = null) => WaitingPeriod(FinalEnd, openDays, law, rules);

    /// <summary>How long the post stays without another fixed term after the last day, without throwing.</summary>
    /// <param name="openDays">The days on which the establishment is open; a public holiday counts only if it is worked.</param>
    /// <param name="law">The law.</param>
    /// <param name="waiting">The wait, or <c>default</c>.</param>
    /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
    /// <returns><see langword="true"/> if the law on the last day is known, otherwise <see langword="false"/>.</returns>
    public bool TryWaitingPeriod(WorkCalendar openDays, FrenchLaw law, out WaitingPeriod waiting, FixedTermRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        bool known = law.TryOn(FinalEnd, FixedTermLimits.WaitingThreshold, out _)
            && law.TryOn(FinalEnd, FixedTermLimits.WaitingShare, out _)
            && law.TryOn(FinalEnd, FixedTermLimits.ShortWaitingShare, out _);
        waiting = known ? WaitingPeriod(openDays, law, rules) : default;
        return known;
    }

    /// <summary>The latest end of a replacement whose term was fixed, once the replaced employee is back: the second day after (C. trav. L1243-7).</summary>
    /// <param name="returnOn">The day the replaced employee is back at work.</param>
    /// <returns>The day; the term that was fixed if it is later.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The return is before the first day, or the reason is no such replacement.</exception>
    public ReplacementEnd LatestEndOnReturn(LocalDate returnOn) => EndOfReplacement(returnOn, FinalEnd);

    /// <summary>What an employer owes who breaks this contract without a ground (C. trav. L1243-4): at least the pay up to the term.</summary>
    /// <param name="lastDay">The last day worked, outside the trial; before the term.</param>
    /// <param name="pay">The pay; payments beyond twelve count for their share.</param>
    /// <param name="week">The week of work.</param>
    /// <param name="law">The law, read at the signature.</param>
    /// <param name="rules">What an agreement sets on the indemnity; null for 10 %.</param>
    /// <returns>The least damages, and the end-of-contract indemnity on the whole.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not inside the contract and before its term, or the law at the signature is not known: before
    /// 1 May 2008.</exception>
    public EarlyBreakCost EarlyBreakCost(LocalDate lastDay, GrossPay pay, WeeklySchedule week, FrenchLaw law, EndIndemnityRules? rules = null) =>
        EarlyBreakCost(lastDay, FinalEnd, pay, week, law, rules);

    /// <summary>The notice of an employee who leaves for a permanent contract (C. trav. L1243-2), on the whole length, renewals included.</summary>
    /// <param name="calendar">The calendar of the firm: the notice is in its days of work.</param>
    /// <param name="law">The law, read on the first day.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law on the first day is not known: before 1 May 2008.</exception>
    public EarlyLeaveNotice EarlyLeaveNotice(WorkCalendar calendar, FrenchLaw law) => SocialSectorHr.EarlyLeaveNotice.Of(Start, FinalEnd, calendar, law);

    /// <summary>The kind and its dates.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public override string ToString(Language language) => language == Language.French
        ? $"CDD du {DateText.Write(Start, language)} au {DateText.Write(FinalEnd, language)}"
        : $"fixed-term contract from {DateText.Write(Start, language)} to {DateText.Write(FinalEnd, language)}";

    internal static FixedTermReason? OfFixedTerm(FixedTermReason? reason) => reason switch
    {
        null => null,
        FixedTermReason.DefinedPurpose => throw Refusal.OutOfRange(
            reason, nameof(Reason), $"another reason: a defined purpose never has a fixed date, it is a {nameof(DefinedPurposeContract)} (C. trav. L1242-8-2)"),
        { } known => FixedTermReasons.Defined(known, nameof(Reason)),
    };

    private bool IsKnownTo(FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        FixedTermReasonRow row = FixedTermReasons.Of(Reason);
        return !row.IsOpen(LawDay) || row.IsKnown(LawDay, law);
    }

    private IReadOnlyList<Renewal> InOrder(IReadOnlyList<Renewal> renewals)
    {
        LocalDate end = End;
        foreach (Renewal renewal in renewals)
        {
            end = renewal.End > end
                ? renewal.End
                : throw Refusal.OutOfRange(renewal.End, nameof(Renewals), $"after {DateText.Iso(end)}, the term it renews");
        }

        return renewals;
    }
}

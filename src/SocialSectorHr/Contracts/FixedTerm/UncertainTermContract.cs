using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A fixed-term contract without a date, which ends with an absence, a season or a task (CDD à terme imprécis), C. trav. L1242-7.</summary>
/// <remarks>It must state a minimum length, or it is deemed permanent (Cass. soc. 2 April 2014); the law sets no floor for it, no ceiling, and no
/// renewal.</remarks>
public sealed record UncertainTermContract : TermContract
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

    internal override FixedTermReason? KnownReason => Reason;

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

    /// <summary>The latest end of a replacement once the replaced employee is back: the second day after (C. trav. L1243-7).</summary>
    /// <param name="returnOn">The day the replaced employee is back at work.</param>
    /// <returns>The day; the end of the minimum length if it is later. It may have begun before the absence (C. trav. L1242-9).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The return is before the first day, or the reason is no such replacement.</exception>
    public ReplacementEnd LatestEndOnReturn(LocalDate returnOn) => EndOfReplacement(returnOn, MinimumEnd);

    /// <summary>The notice of an employee who leaves for a permanent contract (C. trav. L1243-2), on the time done: the term is uncertain.</summary>
    /// <param name="on">The last day done when the notice is given.</param>
    /// <param name="calendar">The calendar of the firm: the notice is in its days of work.</param>
    /// <param name="law">The law, read on the first day.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first, or the law on the first day is not known: before 1 May 2008.</exception>
    public EarlyLeaveNotice EarlyLeaveNotice(LocalDate on, WorkCalendar calendar, FrenchLaw law) =>
        SocialSectorHr.EarlyLeaveNotice.Of(Start, Ended(on), calendar, law);

    /// <summary>The kind, its first day and the end of its minimum length.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public override string ToString(Language language) => language == Language.French
        ? $"CDD à terme imprécis à partir du {DateText.Write(Start, language)}, jusqu'au {DateText.Write(MinimumEnd, language)} au moins"
        : $"fixed-term contract of uncertain term from {DateText.Write(Start, language)}, at least until {DateText.Write(MinimumEnd, language)}";
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A contract that ends with its project, of engineers and cadres (CDD à objet défini), C. trav. L1242-2 6° and L1242-8-2: 18 to 36 months, never
/// renewed.</summary>
/// <remarks>It needs an extended branch agreement or an enterprise agreement. Its term is the realisation of the object, after two months' notice
/// (L1243-5).</remarks>
public sealed record DefinedPurposeContract : TermContract
{
    private const int Least = 18;
    private const int Most = 36;

    private DefinedPurposeContract(LocalDate start)
        : base(start)
    {
    }

    /// <summary>The least length the contract states, in whole months; 18 unless it says more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a whole number of months between 18 and 36.</exception>
    public Months MinimumLength
    {
        get;
        init => field = value.Exact >= Least && value.Exact <= Most && value.Exact.IsInteger
            ? value
            : throw Refusal.OutOfRange(value, nameof(MinimumLength), "a whole number of months between 18 and 36 (C. trav. L1242-8-2)");
    }

    = Months.Of(Least);

    /// <summary>The category of the post, by the status of the agreement; null if not said. Engineers and cadres only (C. trav. L1242-2 6°).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public StaffCategory? Category
    {
        get;
        init => field = value is not { } category || Enum.IsDefined(category) ? value : throw Refusal.Undefined(category, nameof(Category));
    }

    /// <summary>Whether an extended branch agreement or, failing that, an agreement of the firm allows it (C. trav. L1242-2 6°); null if not said.</summary>
    public bool? HasAgreement { get; init; }

    internal override FixedTermReason? KnownReason => FixedTermReason.DefinedPurpose;

    /// <summary>A defined-purpose contract.</summary>
    /// <param name="start">The first day of work.</param>
    /// <returns>The contract, with the least length of the law.</returns>
    public static DefinedPurposeContract From(LocalDate start) => new(start);

    /// <summary>When it may end: least length, ceiling, dates of a unilateral break, notice.</summary>
    /// <param name="law">The law.</param>
    /// <returns>The dates.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It was concluded before 22 December 2014, when the contract entered the Code.</exception>
    public DefinedPurposeTerm Term(FrenchLaw law) => DefinedPurposeTerm.Of(this, law);

    /// <summary>When it may end, without throwing.</summary>
    /// <param name="law">The law.</param>
    /// <param name="term">The dates, or <c>default</c>.</param>
    /// <returns><see langword="true"/> if the law at the conclusion is known, otherwise <see langword="false"/>.</returns>
    public bool TryTerm(FrenchLaw law, out DefinedPurposeTerm term)
    {
        bool known = IsKnownTo(law);
        term = known ? Term(law) : default;
        return known;
    }

    /// <summary>Whether a defined purpose may be used: the category, the agreement, the bans.</summary>
    /// <param name="law">The law, read at the conclusion.</param>
    /// <returns>The faults, and what could not be checked.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It was concluded before 22 December 2014, when the contract entered the Code.</exception>
    public UncertainTermCheck Check(FrenchLaw law) => UncertainTermCheck.Of(this, law);

    /// <summary>The last day on which notice may start so that the contract ends on a day (délai de prévenance, C. trav. L1243-5).</summary>
    /// <param name="end">The last day wanted; after the first day.</param>
    /// <param name="law">The law.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The end is not between the least length and the ceiling, or the law at the conclusion is not
    /// known.</exception>
    public EndNotice NoticeFor(LocalDate end, FrenchLaw law)
    {
        DefinedPurposeTerm term = Term(law);
        return end >= term.MinimumEnd && end <= term.CeilingEnd
            ? EndNotice.Of(this, end, law)
            : throw Refusal.OutOfRange(
                end, nameof(end), $"between {DateText.Iso(term.MinimumEnd)} and {DateText.Iso(term.CeilingEnd)} (C. trav. L1242-8-2)");
    }

    /// <summary>The notice of an employee who leaves for a permanent contract (C. trav. L1243-2), on the time done: the term is uncertain.</summary>
    /// <param name="on">The last day done when the notice is given.</param>
    /// <param name="calendar">The calendar of the firm: the notice is in its days of work.</param>
    /// <param name="law">The law, read on the first day.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first, or the law on the first day is not known: before 1 May 2008.</exception>
    public EarlyLeaveNotice EarlyLeaveNotice(LocalDate on, WorkCalendar calendar, FrenchLaw law) =>
        SocialSectorHr.EarlyLeaveNotice.Of(Start, Ended(on), calendar, law);

    /// <summary>The kind, its first day and its least length.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public override string ToString(Language language) => language == Language.French
        ? $"CDD à objet défini à partir du {DateText.Write(Start, language)}, {MinimumLength.ToString(language)} au moins"
        : $"defined-purpose contract from {DateText.Write(Start, language)}, at least {MinimumLength.ToString(language)}";

    /// <summary>The end of the least length: that of the law, or what the contract states above it.</summary>
    internal LocalDate LeastEnd(FrenchLaw law, Explanation? why)
    {
        DatedValue<Months> least = law.On(LawDay, FixedTermLimits.DefinedPurposeMinimum);
        why?.Read(FixedTermLimits.DefinedPurposeMinimum, least);
        return DayNumberRule.End(Start, Math.Max(WholeMonths.Count(least.Value, nameof(least)), WholeMonths.Count(MinimumLength, nameof(MinimumLength))));
    }

    private bool IsKnownTo(FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return law.TryOn(LawDay, FixedTermLimits.DefinedPurposeMinimum, out _)
            && law.TryOn(LawDay, FixedTermLimits.DefinedPurposeCeiling, out _)
            && law.TryOn(LawDay, FixedTermLimits.DefinedPurposeFirstBreak, out _)
            && law.TryOn(LawDay, FixedTermLimits.DefinedPurposeNotice, out _);
    }
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a waiting period is computed from: the contract that ended, the opening days, the law, the branch, the reading.</summary>
internal readonly record struct WaitingPeriodQuestion : IQuestion
{
    private const int DaysOfWeek = 7;

    public WaitingPeriodQuestion(TermContract contract, LocalDate endedOn, WorkCalendar calendar, FrenchLaw law, FixedTermRules? rules)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        (Contract, EndedOn, Calendar, Law, Rules) = (contract, contract.Ended(endedOn, nameof(endedOn)), calendar, law, rules);
    }

    public WaitingPeriodQuestion(FixedTermContract contract, WorkCalendar calendar, FrenchLaw law, FixedTermRules? rules)
        : this(contract, contract?.FinalEnd ?? default, calendar, law, rules)
    {
    }

    public TermContract Contract { get; }

    /// <summary>The last day of the contract, renewals included.</summary>
    public LocalDate EndedOn { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    public FixedTermRules? Rules { get; }

    /// <summary>The count tried; null for that of the rules.</summary>
    public WaitingCount? Reading { get; init; }

    public WaitingCount Count => Reading ?? Rules?.WaitingCount ?? WaitingCount.CalendarDays;

    public int CalendarDays => Period.DaysBetween(Contract.Start, EndedOn) + 1;

    /// <summary>Whether the law says all that the wait needs on the last day.</summary>
    public bool IsKnown => IsRead(FixedTermLimits.WaitingShare)
        && (Rules?.WaitingShare is not null || (IsRead(FixedTermLimits.WaitingThreshold) && IsRead(ShareTable)));

    /// <summary>The share that the length of the contract calls for where no branch sets one.</summary>
    public Dated<Percent> ShareTable => Days.Of(CalendarDays) >= Law.On(EndedOn, FixedTermLimits.WaitingThreshold).Value
        ? FixedTermLimits.WaitingShare
        : FixedTermLimits.ShortWaitingShare;

    /// <summary>Whether both counts can be defended: whole weeks, two or more by the law's threshold, and no share of a branch.</summary>
    public bool IsOpen => Rules?.WaitingShare is null
        && CalendarDays % DaysOfWeek == 0
        && Days.Of(CalendarDays) >= Law.On(EndedOn, FixedTermLimits.WaitingThreshold).Value;

    private bool IsRead<T>(Dated<T> table) => Law.TryOn(EndedOn, table, out _);
}

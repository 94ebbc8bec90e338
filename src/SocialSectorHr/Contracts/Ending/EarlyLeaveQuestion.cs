using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the notice of an employee who leaves for a permanent contract is computed from.</summary>
internal readonly record struct EarlyLeaveQuestion : IQuestion
{
    public EarlyLeaveQuestion(TermContract contract, LocalDate on, WorkCalendar calendar, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        (From, To, Calendar, Law) = (contract.Start, contract.Ended(on, nameof(on)), calendar, law);
    }

    /// <summary>The first day of the contract.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of its term, or done.</summary>
    public LocalDate To { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the law says all that the notice needs on the first day.</summary>
    public bool IsKnown => Law.TryOn(From, FixedTermLimits.EarlyLeaveNotice, out _);
}

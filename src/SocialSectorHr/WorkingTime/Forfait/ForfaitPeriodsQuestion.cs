using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the days of a forfait over a contract are computed from.</summary>
internal readonly record struct ForfaitPeriodsQuestion : IQuestion
{
    public ForfaitPeriodsQuestion(
        DaysForfait forfait, DateInterval contract, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(forfait);
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        (Forfait, Contract, Leave, Calendar, Law, Rules) = (forfait, contract, leave, calendar, law, rules);
    }

    public DaysForfait Forfait { get; }

    public DateInterval Contract { get; }

    /// <summary>The leave usable in each year that is not whole.</summary>
    public LeaveDays Leave { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    public ForfaitRules? Rules { get; }

    public int Years => Contract.End.Year - Contract.Start.Year + 1;

    /// <summary>Whether the law knows every year of the contract.</summary>
    public bool IsKnown
    {
        get
        {
            for (int i = 0; i < Years; i++)
            {
                LocalDate on = new(Contract.Start.Year + i, 1, 1);
                if (!Law.TryOn(on, ForfaitLimits.Ceiling, out _) || !ForfaitRules.IsFullLeaveKnown(on, Law, Rules))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>A year of the contract, from 0; a whole one has the full leave.</summary>
    public ForfaitPeriodQuestion OfYear(int index)
    {
        LocalDate start = new(Timeline.CheckYear(Contract.Start.Year + index), 1, 1);
        YearPart part = ForfaitPeriodQuestion.PartOf(start, Contract, Calendar);
        LeaveDays leave = part.IsWhole ? Rules?.FullLeave ?? Law.On(start, LegalLeave.PerYear).Value : Leave;
        return new(Forfait, part, leave, Law, Rules);
    }
}

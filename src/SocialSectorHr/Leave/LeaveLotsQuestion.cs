using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the leave of an employment is computed from, and how it is cut into reference periods.</summary>
internal readonly record struct LeaveLotsQuestion : IQuestion
{
    private static readonly AnnualDate FirstOfJune = new(6, 1);

    public LeaveLotsQuestion(
        PaidLeaveRight right,
        DateInterval employment,
        IReadOnlyList<Absence>? absences,
        WorkCalendar calendar,
        FrenchLaw law,
        LeaveRules? rules)
    {
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(employment);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        (Right, First, Last, Weekdays, Law, Rules) = (right, employment.Start, employment.End, calendar.Weekdays, law, rules);
        Absences = LeaveAbsences.Check(absences, rules);
        Method = LeaveAbsences.MethodOf(rules);
    }

    public PaidLeaveRight Right { get; }

    public LocalDate First { get; }

    public LocalDate Last { get; }

    public Weekdays Weekdays { get; }

    public Absence[]? Absences { get; }

    /// <summary>The count of every lot; the most favourable one is found lot by lot, or once in one block.</summary>
    public AccrualMethod Method { get; }

    public FrenchLaw Law { get; }

    public LeaveRules? Rules { get; }

    public bool OneBlock => Rules?.OneBlock == true;

    public AnnualDate Reference => Rules?.ReferenceStart ?? FirstOfJune;

    /// <summary>The part of the employment in each reference period, in order; nothing is counted.</summary>
    public IEnumerable<DateInterval> Periods
    {
        get
        {
            for (LocalDate start = First; start <= Last; start = NextReference(start))
            {
                yield return new(start, EndOf(start));
            }
        }
    }

    /// <summary>Whether the law says all that the absences need.</summary>
    public bool IsKnown => new LeaveAccrualQuestion(Right, First, Last, Weekdays, Absences, Law, Rules, Method).IsKnown;

    /// <summary>The first day of the reference period after a day.</summary>
    public LocalDate NextReference(LocalDate start)
    {
        LocalDate sameYear = Reference.InYear(start.Year);
        return sameYear > start ? sameYear : Reference.InYear(start.Year + 1);
    }

    /// <summary>The part of the employment from one day to the eve of the next reference period.</summary>
    public LeaveAccrualQuestion Lot(LocalDate start, AccrualMethod by) =>
        new(Right, start, EndOf(start), Weekdays, Absences, Law, Rules, by);

    private LocalDate EndOf(LocalDate start) => LocalDate.Min(NextReference(start).PlusDays(-1), Last);
}

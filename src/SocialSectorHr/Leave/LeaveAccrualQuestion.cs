using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an accrual of leave is computed from: the days of a period with their absences, or a time of work and one of sickness.
/// </summary>
internal readonly record struct LeaveAccrualQuestion : IQuestion
{
    /// <summary>A reference period, or a part of one.</summary>
    public LeaveAccrualQuestion(
        PaidLeaveRight right,
        DateInterval period,
        IReadOnlyList<Absence>? absences,
        WorkCalendar calendar,
        FrenchLaw law,
        LeaveRules? rules)
    {
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        if (period.End >= Quantieme.AddMonths(period.Start, 12))
        {
            throw Refusal.OutOfRange(
                $"{DateText.Iso(period.Start)} to {DateText.Iso(period.End)}",
                nameof(period),
                "at most one year: a longer employment is split into its reference periods by Lots");
        }

        (Right, First, Last, Weekdays, Law, Rules) = (right, period.Start, period.End, calendar.Weekdays, law, rules);
        Absences = LeaveAbsences.Check(absences, rules);
        Method = LeaveAbsences.MethodOf(rules);
    }

    /// <summary>A part of a period whose facts were looked at.</summary>
    public LeaveAccrualQuestion(
        PaidLeaveRight right,
        LocalDate first,
        LocalDate last,
        Weekdays weekdays,
        Absence[]? absences,
        FrenchLaw law,
        LeaveRules? rules,
        AccrualMethod method) =>
        (Right, First, Last, Weekdays, Absences, Law, Rules, Method) = (right, first, last, weekdays, absences, law, rules, method);

    /// <summary>A time of work, and one of sickness; <c>default</c> for none.</summary>
    public LeaveAccrualQuestion(PaidLeaveRight right, AccrualTime worked, AccrualTime sick, LocalDate on, FrenchLaw law, LeaveRules? rules)
    {
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(law);
        if (worked != default && sick != default && (worked.Method != sick.Method || worked.Divisor != sick.Divisor))
        {
            throw new ArgumentException(
                $"{nameof(sick)} is {sick} and {nameof(worked)} is {worked}: both must be counted in the same way.",
                nameof(sick));
        }

        (Right, Worked, Sick, Last, Law, Rules) = (right, worked, sick, on, law, rules);
        Method = worked == default ? sick.Method : worked.Method;
    }

    public PaidLeaveRight Right { get; init; }

    public LocalDate First { get; }

    /// <summary>The last day of the period; the day whose law applies, where times are given.</summary>
    public LocalDate Last { get; }

    /// <summary>The days of work of a week; none where times are given.</summary>
    public Weekdays Weekdays { get; }

    public Absence[]? Absences { get; init; }

    /// <summary>Whether sickness that a text does not count stands among the unpaid leave.</summary>
    public bool HoldsSicknessAsUnpaid { get; init; }

    public AccrualTime Worked { get; }

    public AccrualTime Sick { get; }

    /// <summary>The count asked for; the most favourable one is still to be found.</summary>
    public AccrualMethod Method { get; }

    public FrenchLaw Law { get; }

    public LeaveRules? Rules { get; }

    public bool IsDated => Weekdays != Weekdays.None;

    /// <summary>Whether the law says all that the absences need.</summary>
    public bool IsKnown
    {
        get
        {
            if (!IsDated)
            {
                return Sick.Count <= 0
                    || (Law.TryOn(Last, LegalLeave.SicknessPerMonth, out _) && Law.TryOn(Last, LegalLeave.SicknessPerYear, out _));
            }

            foreach (Absence absence in Absences ?? [])
            {
                if (!LeaveAbsences.IsKnown(absence, First, Last, Law, Rules))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The same, by another count.</summary>
    public LeaveAccrualQuestion By(AccrualMethod method) =>
        IsDated ? new(Right, First, Last, Weekdays, Absences, Law, Rules, method) : this;
}

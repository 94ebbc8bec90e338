using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What a counter is computed from: the year, the days of it gone by in presence, its leave, its absences, the days taken.
/// </summary>
internal readonly record struct RttCounterQuestion : IQuestion
{
    private readonly DayCounts year;
    private readonly DayCounts gone;

    public RttCounterQuestion(
        RttPromise promise,
        LocalDate on,
        DateInterval presence,
        LeaveDays leave,
        Days taken,
        IReadOnlyList<Absence>? absences,
        WorkCalendar calendar,
        FrenchLaw law,
        RttRules? rules)
    {
        ArgumentNullException.ThrowIfNull(promise);
        ArgumentNullException.ThrowIfNull(law);
        (Promise, On, Leave, Taken, Calendar, Law, Rules) = (promise, on, leave, taken, calendar, law, rules);
        if (!Enum.IsDefined(Rhythm))
        {
            throw Refusal.Undefined(Rhythm, nameof(RttRules.Rhythm));
        }

        if (!Enum.IsDefined(AbsenceEffect))
        {
            throw Refusal.Undefined(AbsenceEffect, nameof(RttRules.Absences));
        }

        if (taken < Days.Zero || taken > promise.PerYear)
        {
            throw Refusal.OutOfRange(taken, nameof(taken), $"between 0 and the {promise.PerYear} promised");
        }

        if (Rhythm == RttRhythm.WeeksWorked)
        {
            WeeklySchedule week = promise.Week
                ?? throw new ArgumentException(
                    $"The promise of {promise.PerYear} has no {nameof(RttPromise.Week)}: what a week of work earns is not known.",
                    nameof(promise));
            _ = week.Check(calendar);
        }

        YearPart part = RttShareQuestion.InYear(on.Year, presence, calendar);
        if (on < part.Part.Start)
        {
            throw Refusal.OutOfRange(
                on, nameof(on), $"{DateText.Iso(part.Part.Start)}, the first day of presence in the year, or later");
        }

        _ = DaysToWork.Of(part.Year, leave, calendar);
        (year, gone) = (part.Year, calendar.CountDays(part.Part.Start, LocalDate.Min(on, part.Part.End)));
        HasLeft = presence.End <= on;
        Absences = absences is { Count: > 0 }
            ? ValueList.Of(DayOrder.Of(ValueList.Of(absences), "A day is absent once."))
            : ValueList.Empty<Absence>();
    }

    public RttPromise Promise { get; }

    public LocalDate On { get; }

    public DayCounts Year => year;

    /// <summary>The days present up to the day, included.</summary>
    public DayCounts Gone => gone;

    /// <summary>Whether the presence is over by the day, or with it.</summary>
    public bool HasLeft { get; }

    /// <summary>The paid leave of the full year.</summary>
    public LeaveDays Leave { get; }

    public Days Taken { get; }

    /// <summary>Oldest first, none over another.</summary>
    public IReadOnlyList<Absence> Absences { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    public RttRules? Rules { get; }

    public RttRhythm Rhythm => Rules?.Rhythm ?? RttRhythm.CalendarDays;

    public RttAbsences AbsenceEffect => Rules?.Absences ?? RttAbsences.InProportion;

    public bool IsKnown => Rhythm != RttRhythm.WeeksWorked
        || Rules?.AccrualPerWeek is not null
        || Law.TryOn(year.Start, LegalDurations.Week, out _);

    /// <summary>The months over by the day; the last of a contract is over with it.</summary>
    public Fraction CompleteMonths(PartialMonth partial)
    {
        LocalDate end = gone.End;
        bool over = HasLeft || end.PlusDays(1).Day == 1;
        LocalDate last = over ? end : new LocalDate(end.Year, end.Month, 1).PlusDays(-1);
        if (last < gone.Start)
        {
            // Not a month is over: the rule is still one that exists.
            return Enum.IsDefined(partial) ? 0 : throw Refusal.Undefined(partial, nameof(RttRules.PartialMonth));
        }

        return YearPart.Months(gone.Start, last, partial);
    }

    /// <summary>The working days gone by that fall in absences of one kind.</summary>
    public int CountGone(AbsenceKind kind)
    {
        int days = 0;
        for (int i = 0; i < Absences.Count; i++)
        {
            days += Absences[i].Kind == kind ? CountGone(Absences[i], gone.Start, gone.End) : 0;
        }

        return days;
    }

    /// <summary>The working days of an absence between two days, within those gone by.</summary>
    public int CountGone(Absence absence, LocalDate from, LocalDate to)
    {
        LocalDate first = LocalDate.Max(LocalDate.Max(absence.Period.Start, from), gone.Start);
        LocalDate last = LocalDate.Min(LocalDate.Min(absence.Period.End, to), gone.End);
        return last < first ? 0 : Calendar.CountDays(first, last).WorkingDays;
    }
}

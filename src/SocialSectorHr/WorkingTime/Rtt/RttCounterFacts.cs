using NodaTime;

namespace SocialSectorHr;

/// <summary>The year, the days of it gone by in presence, its leave and its absences: what a counter counts.</summary>
internal readonly record struct RttCounterFacts
{
    private RttCounterFacts(
        LocalDate on, DayCounts year, DayCounts gone, bool hasLeft, LeaveDays leave, WorkCalendar calendar, IReadOnlyList<Absence> absences)
    {
        (On, Year, Gone, HasLeft, Leave, Calendar, Absences) = (on, year, gone, hasLeft, leave, calendar, absences);
    }

    public LocalDate On { get; }

    public DayCounts Year { get; }

    /// <summary>The days present up to the day, included.</summary>
    public DayCounts Gone { get; }

    /// <summary>Whether the presence is over by the day, or with it.</summary>
    public bool HasLeft { get; }

    public LeaveDays Leave { get; }

    public WorkCalendar Calendar { get; }

    /// <summary>Oldest first, none over another.</summary>
    public IReadOnlyList<Absence> Absences { get; }

    public LocalDate Start => Gone.Start;

    public static RttCounterFacts Of(LocalDate on, DateInterval presence, LeaveDays leave, WorkCalendar calendar, IReadOnlyList<Absence>? absences)
    {
        _ = Timeline.CheckYear(on.Year);
        YearPart part = YearPart.Of(new(on.Year, 1, 1), new(on.Year, 12, 31), presence, calendar);
        if (on < part.Part.Start)
        {
            throw Refusal.OutOfRange(on, nameof(on), $"{DateText.Iso(part.Part.Start)}, the first day of presence in the year, or later");
        }

        DayCounts gone = calendar.CountDays(part.Part.Start, LocalDate.Min(on, part.Part.End));
        _ = DaysToWork.Of(part.Year, leave, calendar);
        return new(
            on,
            part.Year,
            gone,
            presence.End <= on,
            leave,
            calendar,
            absences is { Count: > 0 } ? ValueList.Of(DayOrder.Of(absences, "A day is absent once.")) : ValueList.Empty<Absence>());
    }

    /// <summary>The months over by the day; the last of a contract is over with it.</summary>
    public Fraction CompleteMonths(PartialMonth partial)
    {
        LocalDate end = Gone.End;
        bool over = HasLeft || end.PlusDays(1).Day == 1;
        LocalDate last = over ? end : new LocalDate(end.Year, end.Month, 1).PlusDays(-1);
        if (last < Gone.Start)
        {
            // Not a month is over: the rule is still one that exists.
            return Enum.IsDefined(partial) ? 0 : throw Refusal.Undefined(partial, nameof(RttRules.PartialMonth));
        }

        return YearPart.Months(Gone.Start, last, partial);
    }

    /// <summary>The working days gone by that fall in absences of one kind.</summary>
    public int CountGone(AbsenceKind kind)
    {
        int days = 0;
        for (int i = 0; i < Absences.Count; i++)
        {
            days += Absences[i].Kind == kind ? CountGone(Absences[i], Gone.Start, Gone.End) : 0;
        }

        return days;
    }

    /// <summary>The working days of an absence between two days, within those gone by.</summary>
    public int CountGone(Absence absence, LocalDate from, LocalDate to)
    {
        LocalDate first = LocalDate.Max(LocalDate.Max(absence.Period.Start, from), Gone.Start);
        LocalDate last = LocalDate.Min(LocalDate.Min(absence.Period.End, to), Gone.End);
        return last < first ? 0 : Calendar.CountDays(first, last).WorkingDays;
    }
}

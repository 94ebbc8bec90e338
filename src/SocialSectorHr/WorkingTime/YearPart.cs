using NodaTime;

namespace SocialSectorHr;

/// <summary>The part of a reference year during which someone is present: what every pro-rata counts.</summary>
internal readonly record struct YearPart
{
    private YearPart(DayCounts year, DayCounts part, WorkCalendar calendar) => (Year, Part, Calendar) = (year, part, calendar);

    /// <summary>Y, O and H of the whole year.</summary>
    public DayCounts Year { get; }

    /// <summary>d, O and H of the days present.</summary>
    public DayCounts Part { get; }

    public WorkCalendar Calendar { get; }

    public bool IsWhole => Part.CalendarDays == Year.CalendarDays;

    /// <summary>The days of <paramref name="presence"/> in a year of twelve months; those outside it do not count.</summary>
    public static YearPart Of(LocalDate yearStart, LocalDate yearEnd, DateInterval presence, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(presence);
        ArgumentNullException.ThrowIfNull(calendar);
        LocalDate start = LocalDate.Max(yearStart, presence.Start);
        LocalDate end = LocalDate.Min(yearEnd, presence.End);
        return end < start
            ? throw Refusal.OutOfRange(
                presence, nameof(presence), $"a period with at least a day of {DateText.Iso(yearStart)} to {DateText.Iso(yearEnd)}")
            : new(calendar.CountDays(yearStart, yearEnd), calendar.CountDays(start, end), calendar);
    }

    /// <summary>The whole of a year of twelve months.</summary>
    public static YearPart Whole(LocalDate yearStart, LocalDate yearEnd, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        DayCounts year = calendar.CountDays(yearStart, yearEnd);
        return new(year, year, calendar);
    }

    /// <summary>The months present: a month begun counts for its share of days, or whole from 15 days on.</summary>
    public Fraction Months(PartialMonth partial) => Months(Part.Start, Part.End, partial);

    /// <summary>The months of a period, both days included.</summary>
    public static Fraction Months(LocalDate start, LocalDate end, PartialMonth partial)
    {
        Fraction months = 0;
        LocalDate first = start;
        while (first <= end)
        {
            int length = CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month);
            LocalDate last = LocalDate.Min(end, new(first.Year, first.Month, length));
            int days = last.Day - first.Day + 1;
            months += partial switch
            {
                PartialMonth.DaysShare => Fraction.Of(days, length),
                PartialMonth.WholeFrom15Days => days >= 15 ? 1 : 0,
                _ => throw Refusal.Undefined(partial, nameof(PartialMonth)),
            };
            first = last.PlusDays(1);
        }

        return months;
    }

    public void ExplainDates(Explanation why)
    {
        why.Given(new("année de référence", "reference year"), FigureValue.OfPeriod(Year.Start, Year.End));
        why.Given(new("présence", "presence"), FigureValue.OfPeriod(Part.Start, Part.End));
    }

    public void ExplainCalendarDays(Explanation why)
    {
        why.Counted(new("jours calendaires de présence", "calendar days of presence"), Days.Of(Part.CalendarDays));
        why.Counted(new("jours calendaires de l'année", "calendar days of the year"), Days.Of(Year.CalendarDays));
    }

    public void ExplainOpenDays(Explanation why)
    {
        why.Counted(
            new(
                $"jours ouvrés de présence ({Calendar.ToString(Language.French)})",
                $"open days of presence ({Calendar.ToString(Language.English)})"),
            Days.Of(Part.WorkingDays));
        why.Counted(new("jours ouvrés de l'année", "open days of the year"), Days.Of(Year.WorkingDays));
    }
}

using NodaTime;

namespace SocialSectorHr;

/// <summary>The part of one calendar year that a presence makes, by days or in twelfths.</summary>
internal readonly record struct YearlyBonusPresence
{
    private const int DaysOfAMonthBegun = 15;

    // start, end: days of one year; none is present where the end is before the start.
    public YearlyBonusPresence(LocalDate start, LocalDate end, YearlyBonusProration proration)
    {
        Days = start > end ? 0 : Period.DaysBetween(start, end) + 1;
        (Part, Whole) = proration switch
        {
            YearlyBonusProration.CalendarDays => (Days, CalendarSystem.Iso.GetDaysInYear(end.Year)),
            YearlyBonusProration.Twelfths => (MonthsOf(start, end, DaysOfAMonthBegun), 12),
            _ => (MonthsOf(start, end, int.MaxValue), 12),
        };
    }

    /// <summary>The calendar days present.</summary>
    public int Days { get; }

    /// <summary>The days, or the twelfths, that count.</summary>
    public int Part { get; }

    /// <summary>The days of the year, or twelve.</summary>
    public int Whole { get; }

    public Percent Share => Percent.OfFraction(Part, Whole);

    /// <summary>The months touched that are complete, or have at least so many days present.</summary>
    private static int MonthsOf(LocalDate start, LocalDate end, int enoughDays)
    {
        int months = 0;
        for (int month = start.Month; start <= end && month <= end.Month; month++)
        {
            int length = CalendarSystem.Iso.GetDaysInMonth(end.Year, month);
            int first = month == start.Month ? start.Day : 1;
            int last = month == end.Month ? end.Day : length;
            months += last - first + 1 >= Math.Min(enoughDays, length) ? 1 : 0;
        }

        return months;
    }
}

using NodaTime;

namespace SocialSectorHr;

/// <summary>Counts days in the way of one method. Every count adds up over a split of the period.</summary>
internal readonly struct AccrualCounting(AccrualMethod method, Weekdays weekdays)
{
    public int DaysPerWeek => weekdays.Number();

    public Fraction Count(LocalDate first, LocalDate last) => method switch
    {
        AccrualMethod.CalendarMonths => MonthsOf(first, last),
        AccrualMethod.FourWeekPeriods => Period.DaysBetween(first, last) + 1,
        AccrualMethod.WorkingDays => weekdays.CountBetween(first, last),
        _ => throw Refusal.Undefined(method, nameof(method)),
    };

    public AccrualTime Time(Fraction count) => AccrualTime.Of(method, count, DaysPerWeek);

    /// <summary>Whole months, and the days of a part of a month by the days of that month.</summary>
    private static Fraction MonthsOf(LocalDate first, LocalDate last)
    {
        int firstLength = first.Calendar.GetDaysInMonth(first.Year, first.Month);
        int lastLength = last.Calendar.GetDaysInMonth(last.Year, last.Month);
        int whole = (12 * (last.Year - first.Year)) + last.Month - first.Month;
        return whole + Fraction.Of(last.Day, lastLength) - Fraction.Of(first.Day - 1, firstLength);
    }
}

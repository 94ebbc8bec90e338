namespace SocialSectorHr.Tests.Pay;

/// <summary>An incomplete month as one would count it on a paper calendar.</summary>
internal static class NaiveMonth
{
    public static Money Paid(GrossPay pay, PresenceInMonth there, WeeklySchedule week, IncompleteMonthMethod method) =>
        Paid(pay, there.Month, there.Presence.Contains, week, method);

    public static Money Paid(GrossPay pay, YearMonth of, Func<LocalDate, bool> isThere, WeeklySchedule week, IncompleteMonthMethod method)
    {
        Fraction monthly = pay.Payments < 12 ? pay.Annual.Exact / 12 : pay.Annual.Exact / pay.Payments;
        LocalDate[] month = [.. of.ToDateInterval()];
        LocalDate[] counted = [.. month.Where(day => Counts(day, week, method))];
        int present = counted.Count(isThere);
        int absent = counted.Length - present;
        if (absent == 0)
        {
            return Money.FromExact(monthly);
        }

        if (present == 0)
        {
            return Money.Zero;
        }

        Fraction whole = method switch
        {
            IncompleteMonthMethod.HoursMean or IncompleteMonthMethod.OuvresMean => (Fraction)week.DaysPerWeek * 52 / 12,
            IncompleteMonthMethod.OuvresMean21_67 => 21.67m,
            IncompleteMonthMethod.OuvrablesMean26 => 26,
            IncompleteMonthMethod.CalendarMean30Presence or IncompleteMonthMethod.CalendarMean30Deduction => 30,
            _ => counted.Length,
        };
        Fraction paid = method == IncompleteMonthMethod.CalendarMean30Presence ? present / whole : 1 - (absent / whole);
        return Money.FromExact(monthly * Fraction.Max(0, Fraction.Min(1, paid)));
    }

    private static bool Counts(LocalDate day, WeeklySchedule week, IncompleteMonthMethod method) => method switch
    {
        IncompleteMonthMethod.CalendarReal or IncompleteMonthMethod.CalendarMean30Presence or IncompleteMonthMethod.CalendarMean30Deduction => true,
        IncompleteMonthMethod.OuvrablesReal or IncompleteMonthMethod.OuvrablesMean26 => day.DayOfWeek != IsoDayOfWeek.Sunday,
        _ => ((int)week.Weekdays >> ((int)day.DayOfWeek - 1) & 1) != 0,
    };
}

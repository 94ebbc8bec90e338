using NodaTime;

namespace SocialSectorHr;

/// <summary>What is missing of a month and what a whole one is worth, in the unit of a method: 7 days of 22, 54.6 h of 169.</summary>
internal readonly record struct MonthShare
{
    public MonthShare(Fraction absent, Fraction present, Fraction whole) => (Absent, Present, Whole) = (absent, present, whole);

    /// <summary>What was missed.</summary>
    public Fraction Absent { get; }

    /// <summary>What was there; nothing there is paid nothing, whatever the mean.</summary>
    public Fraction Present { get; }

    /// <summary>What the method takes for a whole month.</summary>
    public Fraction Whole { get; }

    public static MonthShare Of(
        YearMonth month, LocalDate from, LocalDate to, WeeklySchedule week, IncompleteMonthMethod method, PayRules? rules)
    {
        Weekdays counted = method switch
        {
            IncompleteMonthMethod.HoursReal or IncompleteMonthMethod.HoursMean or IncompleteMonthMethod.OuvresReal
                or IncompleteMonthMethod.OuvresMean
                or IncompleteMonthMethod.OuvresMean21_67 => week.Weekdays,
            IncompleteMonthMethod.OuvrablesReal or IncompleteMonthMethod.OuvrablesMean26 => Weekdays.MondayToSaturday,
            _ => Weekdays.EveryDay,
        };
        Fraction unit = method.IsInHours() ? week.HoursPerDay.Exact : 1;
        LocalDate first = month.OnDayOfMonth(1);
        LocalDate last = first.PlusDays(CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month) - 1);
        int all = counted.CountBetween(first, last);
        int there = counted.CountBetween(LocalDate.Max(first, from), LocalDate.Min(last, to));
        return new((all - there) * unit, there * unit, Mean(method, week, rules) ?? all * unit);
    }

    /// <summary>The mean month of a method; null where it takes the real one.</summary>
    private static Fraction? Mean(IncompleteMonthMethod method, WeeklySchedule week, PayRules? rules) => method switch
    {
        IncompleteMonthMethod.HoursMean => week.MonthlyHours.Exact,
        IncompleteMonthMethod.OuvresMean => rules?.MeanWorkingDays is { } mean ? mean.Exact : (Fraction)week.DaysPerWeek * 52 / 12,
        IncompleteMonthMethod.OuvresMean21_67 => week.DaysPerWeek == 5
            ? 21.67m
            : throw Refusal.OutOfRange(method, nameof(PayRules.IncompleteMonth), "for a week of five days: 21.67 is their mean month"),
        IncompleteMonthMethod.OuvrablesMean26 => 26,
        IncompleteMonthMethod.CalendarMean30Presence or IncompleteMonthMethod.CalendarMean30Deduction => 30,
        _ => null,
    };
}

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

    /// <summary>The share of a month of which some days were missed, or were all that was there.</summary>
    public static MonthShare Of(
        YearMonth month,
        LocalDate from,
        LocalDate to,
        bool isAbsence,
        MonthSchedule schedule,
        IncompleteMonthMethod method,
        PayRules? rules)
    {
        LocalDate first = month.OnDayOfMonth(1);
        LocalDate last = first.PlusDays(CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month) - 1);
        Fraction all = Count(first, last, schedule, method);
        Fraction these = Count(LocalDate.Max(first, from), LocalDate.Min(last, to), schedule, method);
        Fraction present = isAbsence ? all - these : these;
        return new(all - present, present, Mean(method, schedule, rules) ?? all);
    }

    private static Fraction Count(LocalDate first, LocalDate last, MonthSchedule schedule, IncompleteMonthMethod method) => method switch
    {
        IncompleteMonthMethod.HoursReal or IncompleteMonthMethod.HoursMean => schedule.HoursBetween(first, last),
        IncompleteMonthMethod.OuvresReal or IncompleteMonthMethod.OuvresMean or IncompleteMonthMethod.OuvresMean21_67 =>
            schedule.DaysBetween(first, last),
        IncompleteMonthMethod.OuvrablesReal or IncompleteMonthMethod.OuvrablesMean26 => Weekdays.MondayToSaturday.CountBetween(first, last),
        _ => Weekdays.EveryDay.CountBetween(first, last),
    };

    /// <summary>The mean month of a method; null where it takes the real one.</summary>
    private static Fraction? Mean(IncompleteMonthMethod method, MonthSchedule schedule, PayRules? rules) => method switch
    {
        IncompleteMonthMethod.HoursMean => schedule.MonthlyHours ?? throw NoMean(method),
        IncompleteMonthMethod.OuvresMean => schedule.DaysPerWeek is { } days
            ? rules?.MeanWorkingDays?.Exact ?? (days * 52 / 12)
            : throw NoMean(method),
        IncompleteMonthMethod.OuvresMean21_67 => schedule.DaysPerWeek == 5
            ? 21.67m
            : throw Refusal.OutOfRange(method, nameof(PayRules.IncompleteMonth), "for a week of five days: 21.67 is their mean month"),
        IncompleteMonthMethod.OuvrablesMean26 => 26,
        IncompleteMonthMethod.CalendarMean30Presence or IncompleteMonthMethod.CalendarMean30Deduction => 30,
        _ => null,
    };

    private static ArgumentOutOfRangeException NoMean(IncompleteMonthMethod method) => Refusal.OutOfRange(
        method, nameof(PayRules.IncompleteMonth), "a method of the real month: a roster has no mean month");
}

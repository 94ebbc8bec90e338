namespace SocialSectorHr;

/// <summary>Leave in days of work: a week of leave frees the days of a week, whatever the unit it is counted in.</summary>
internal static class LeaveInDays
{
    public static Fraction In(this LeaveDays leave, WorkCalendar calendar)
    {
        int worked = calendar.Weekdays.Number();
        int counted = LeaveDays.PerWeek(leave.Unit);
        return worked == counted ? leave.Exact : leave.Exact * worked / counted;
    }

    /// <summary>The same with its step, where the number changes.</summary>
    public static Fraction In(this LeaveDays leave, WorkCalendar calendar, Explanation? why) =>
        leave.In(calendar, new("congés en jours travaillés", "leave in days of work"), why);

    /// <summary>The same, where the step needs a name of its own.</summary>
    public static Fraction In(this LeaveDays leave, WorkCalendar calendar, Bilingual label, Explanation? why)
    {
        Fraction days = leave.In(calendar);
        if (days != leave.Exact)
        {
            why?.Computed(
                label,
                $"{leave} × {calendar.Weekdays.Number()} / {LeaveDays.PerWeek(leave.Unit)}",
                Days.FromExact(days));
        }

        return days;
    }
}

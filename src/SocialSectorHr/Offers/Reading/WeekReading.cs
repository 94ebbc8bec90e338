namespace SocialSectorHr.Offers;

/// <summary>The weekly schedule: hours stated by the week, else by the month; Monday to Friday unless a timetable says otherwise.</summary>
internal static class WeekReading
{
    private static readonly Hours Highest = Hours.Of(60);

    public static Answer<WeeklySchedule> Read(OfferReader reader) =>
        reader.Part(static offer => offer.WorkingTime is { Hours.Count: > 0 } said ? said : null, Fact.WeeklyHours)
            .Then(static said => Schedule(said));

    /// <summary>The hours by those of full time; a longer week is full time.</summary>
    public static Percent ShareOfFullTime(WeeklySchedule week, Hours fullTime) =>
        week.WeeklyHours < fullTime ? week.WeeklyHours / fullTime : Percent.Of(100);

    private static Answer<WeeklySchedule> Schedule(StatedWorkingTime said)
    {
        Hours? ofMonth = Stated(said, Per.Month) is { } month ? Hours.FromExact(month.Exact * 12 / 52) : null;
        Hours? ofWeek = Stated(said, Per.Week);
        Weekdays days = Weekdays(said.Timetable);
        return (ofWeek ?? ofMonth) is { } week && IsPossible(week, days)
            ? new(WeeklySchedule.Of(week, days), ofWeek is null ? Mark.Derived : Mark.Exact)
            : new(Fact.WeeklyHours);
    }

    private static bool IsPossible(Hours week, Weekdays days) =>
        week > Hours.Zero && week <= Highest && week <= Hours.Of(24) * days.Number() && days != SocialSectorHr.Weekdays.EveryDay;

    private static Hours? Stated(StatedWorkingTime said, Per per)
    {
        for (int i = 0; i < said.Hours.Count; i++)
        {
            Stated<Hours> hours = said.Hours[i];
            if (hours.Per == per && hours is { IsExact: true, AtLeast: { } exact })
            {
                return exact;
            }
        }

        return null;
    }

    private static Weekdays Weekdays(HoursByDay? timetable)
    {
        if (timetable is null)
        {
            return SocialSectorHr.Weekdays.MondayToFriday;
        }

        Weekdays days = Day(timetable.Monday, SocialSectorHr.Weekdays.Monday) | Day(timetable.Tuesday, SocialSectorHr.Weekdays.Tuesday) |
            Day(timetable.Wednesday, SocialSectorHr.Weekdays.Wednesday) | Day(timetable.Thursday, SocialSectorHr.Weekdays.Thursday) |
            Day(timetable.Friday, SocialSectorHr.Weekdays.Friday) | Day(timetable.Saturday, SocialSectorHr.Weekdays.Saturday) |
            Day(timetable.Sunday, SocialSectorHr.Weekdays.Sunday);
        return days == SocialSectorHr.Weekdays.None ? SocialSectorHr.Weekdays.MondayToFriday : days;
    }

    private static Weekdays Day(Hours? hours, Weekdays day) => hours > Hours.Zero ? day : SocialSectorHr.Weekdays.None;
}

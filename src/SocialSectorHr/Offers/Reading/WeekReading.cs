namespace SocialSectorHr.Offers;

/// <summary>The weekly schedule: hours stated by the week, else by the month; Monday to Friday unless a timetable says otherwise.</summary>
internal static class WeekReading
{
    public static readonly Hours FullTime = Hours.Of(35);

    private static readonly Hours Highest = Hours.Of(60);

    public static Answer<WeeklySchedule> Read(StatedFacts facts) =>
        facts.Part(static offer => offer.WorkingTime is { Hours.Count: > 0 } said ? said : null, Fact.WeeklyHours).Then(Schedule);

    /// <summary>The hours by those of full time, 35; a longer week is full time.</summary>
    public static Percent ShareOfFullTime(WeeklySchedule week) => week.WeeklyHours < FullTime ? week.WeeklyHours / FullTime : Percent.Of(100);

    private static Answer<WeeklySchedule> Schedule(StatedWorkingTime said)
    {
        Answer<Hours> hours = Stated(said, Per.Week).Then(week => new Answer<Hours>(week, Mark.Exact))
            .Or(() => Stated(said, Per.Month).Then(static month => Hours.FromExact(month.Exact * 12 / 52), Mark.Derived));
        Weekdays days = Weekdays(said.Timetable);
        return hours.Then(week => week > Hours.Zero && week <= Highest && week <= Hours.Of(24) * days.Number() && days != SocialSectorHr.Weekdays.EveryDay
            ? new Answer<WeeklySchedule>(WeeklySchedule.Of(week, days), Mark.Exact)
            : new Answer<WeeklySchedule>(Fact.WeeklyHours));
    }

    private static Answer<Hours> Stated(StatedWorkingTime said, Per per)
    {
        foreach (Stated<Hours> hours in said.Hours)
        {
            if (hours.Per == per && hours is { IsExact: true, AtLeast: { } exact })
            {
                return new(exact, Mark.Exact);
            }
        }

        return new(Fact.WeeklyHours);
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

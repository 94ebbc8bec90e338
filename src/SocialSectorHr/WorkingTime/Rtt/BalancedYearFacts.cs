namespace SocialSectorHr;

/// <summary>What is known of a year that is to be brought to its goal: all but one of the week, the RTT days and the leave.</summary>
internal readonly record struct BalancedYearFacts(
    int Year, YearGoal Goal, Hours? Week, Days? Rtt, LeaveDays? Leave, WorkCalendar Calendar, RttRules? Rules)
{
    public SolidarityMode Solidarity => Rules?.Solidarity ?? SolidarityMode.ExtraHours;

    public void Check(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!Enum.IsDefined(Goal))
        {
            throw Refusal.Undefined(Goal, "goal");
        }

        if (!Enum.IsDefined(Solidarity))
        {
            throw Refusal.Undefined(Solidarity, nameof(RttRules.Solidarity));
        }

        if (Rtt is { } rtt && rtt < Days.Zero)
        {
            throw Refusal.OutOfRange(rtt, "rtt", "0 days or more");
        }
    }
}

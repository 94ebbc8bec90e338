namespace SocialSectorHr;

/// <summary>The annual leave, in either unit. The law equates five weeks in both units; more weeks, or days of one unit read in the other, are a
/// reading.</summary>
internal static class LeaveReading
{
    public static Answer<PaidLeaveRight> Read(StatedFacts facts, LeaveUnit unit) =>
        facts.Part(static offer => offer.Leave is { Weeks: not null } or { Days: not null } ? offer.Leave : null, Fact.Leave).Then(said => Right(said, unit));

    private static Answer<PaidLeaveRight> Right(StatedLeave said, LeaveUnit unit)
    {
        if (said.Weeks is { IsExact: true, AtLeast: { } weeks })
        {
            bool usable = PaidLeaveRight.IsAtLeastLegal(weeks) && weeks <= Weeks.Of(52);
            Mark mark = weeks == PaidLeaveRight.Legal(unit).Weeks ? Mark.Exact : Mark.Derived;
            return usable ? new(PaidLeaveRight.OfWeeks(weeks, unit), mark) : new(Fact.Leave);
        }

        if (said.Days is not { IsExact: true, AtLeast: { } days })
        {
            return new(Fact.Leave);
        }

        if (said.Unit is not { } stated)
        {
            return new(Fact.LeaveUnit);
        }

        LeaveDays leave = LeaveDays.Of(days, stated);
        bool lawful = PaidLeaveRight.IsAtLeastLegal(leave) && leave.Exact <= LeaveDays.PerWeek(stated) * 52;
        return lawful ? new(PaidLeaveRight.OfDays(leave.In(unit)), stated == unit ? Mark.Exact : Mark.Derived) : new(Fact.Leave);
    }
}

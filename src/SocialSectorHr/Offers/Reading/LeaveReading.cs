namespace SocialSectorHr.Offers;

/// <summary>The annual leave, in either unit. The law equates five weeks in both units; more weeks, or days of one unit read in the other, are a
/// reading.</summary>
internal static class LeaveReading
{
    // Half a year: beyond, it is not the paid leave of a post that is worked.
    private static readonly Weeks Longest = Weeks.Of(26);

    public static Answer<PaidLeaveRight> Read(OfferReader reader, LeaveUnit unit) =>
        Read(reader.Part(static offer => offer.Leave is { Weeks: not null } or { Days: not null } ? offer.Leave : null, Fact.Leave), unit);

    private static Answer<PaidLeaveRight> Read(Answer<StatedLeave> said, LeaveUnit unit)
    {
        if (!said.IsKnown)
        {
            return said.Lacking<PaidLeaveRight>();
        }

        Answer<PaidLeaveRight> right = Right(said.Value, unit);
        return right.IsKnown ? new(right.Value, said.Mark.And(right.Mark)) : right;
    }

    private static Answer<PaidLeaveRight> Right(StatedLeave said, LeaveUnit unit)
    {
        if (said.Weeks is { IsExact: true, AtLeast: { } weeks, Per: Per.Year or null })
        {
            bool usable = PaidLeaveRight.IsAtLeastLegal(weeks) && weeks <= Longest;
            Mark mark = weeks == PaidLeaveRight.Legal(unit).Weeks ? Mark.Exact : Mark.Derived;
            return usable ? new(PaidLeaveRight.OfWeeks(weeks, unit), mark) : new(Fact.Leave);
        }

        if (said.Days is not { IsExact: true, AtLeast: { } stated, Per: Per.Year or Per.Month or null })
        {
            return new(Fact.Leave);
        }

        if (said.Unit is not { } counted)
        {
            return new(Fact.LeaveUnit);
        }

        // "2,5 jours ouvrables par mois" is the wording of the Code itself.
        LeaveDays leave = LeaveDays.Of(said.Days.Value.Per == Per.Month ? stated * 12 : stated, counted);
        bool lawful = PaidLeaveRight.IsAtLeastLegal(leave) && leave <= LeaveDays.Of(Longest, counted);
        return lawful ? new(PaidLeaveRight.OfDays(leave.In(unit)), counted == unit ? Mark.Exact : Mark.Derived) : new(Fact.Leave);
    }
}

namespace SocialSectorHr.Offers;

/// <summary>
/// The annual leave, in either unit. The law equates five weeks in both units; more weeks, or days of one unit read in the other, are a
/// reading.
/// </summary>
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

        // "2,5 jours ouvrables par mois" is the wording of the Code itself.
        Days year = said.Days.Value.Per == Per.Month ? PerYear(stated) : stated;
        LeaveUnit? read = said.Unit ?? (IsBelowOuvrables(year) ? LeaveUnit.Ouvres : null);
        if (read is not { } counted)
        {
            return new(Fact.LeaveUnit);
        }

        LeaveDays leave = LeaveDays.Of(year, counted);
        bool lawful = PaidLeaveRight.IsAtLeastLegal(leave) && leave <= LeaveDays.Of(Longest, counted);
        return lawful
            ? new(PaidLeaveRight.OfDays(leave.In(unit)), counted == unit && said.Unit is not null ? Mark.Exact : Mark.Derived)
            : new(Fact.Leave);
    }

    /// <summary>Days of a unit that is not said: fewer than the 30 ouvrables of the law can only be ouvrés (C. trav. L3141-3).</summary>
    private static bool IsBelowOuvrables(Days year) => !PaidLeaveRight.IsAtLeastLegal(LeaveDays.Of(year, LeaveUnit.Ouvrables));

    /// <summary>Twelve months of leave; 2,08 days a month are the 25 of a year, printed with two decimals.</summary>
    public static Days PerYear(Days month) =>
        month >= Days.Of(2.08m) && month * 12 < Days.Of(25) ? Days.Of(25) : month * 12;
}

using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>The days that an agent of the public service owes a week (obligations hebdomadaires de service), between two bounds.</summary>
/// <remarks>
/// A timetable says them, and a day of at most half of the longest may count for a half; hours by the day say them too. Full time without
/// more is five; for the rest the longest day leaves the fewest.
/// </remarks>
internal readonly record struct PublicWeekDays(Fraction Least, Fraction Most)
{
    private const int Whole = 5;

    private static readonly Fraction Half = Fraction.One / 2;

    /// <summary>The bounds for the post of an offer.</summary>
    public static PublicWeekDays Of(AuditContext audit)
    {
        StatedWorkingTime? said = audit.Offer.WorkingTime;
        if (said?.Timetable is { } timetable && OfTimetable(timetable) is var stated && stated.Most > 0)
        {
            return stated;
        }

        Hours? week = audit.Terms.Week is { IsKnown: true, Value: var known } ? known.WeeklyHours : null;
        if (week is { } hours && OneDay(audit) is { } day)
        {
            Fraction days = Up(hours.Exact / day.Exact);
            return new(days, days);
        }

        return IsFullTime(audit) ? new(Whole, Whole)
            : week is { } some && audit.Law.TryOn(audit.Day, PublicWorkingTime.LongestDay, out DatedValue<Hours> longest)
                ? new(Up(some.Exact / longest.Value.Exact), Whole)
            : new(0, Whole);
    }

    private static PublicWeekDays OfTimetable(HoursByDay said)
    {
        ReadOnlySpan<Hours?> week =
            [said.Monday, said.Tuesday, said.Wednesday, said.Thursday, said.Friday, said.Saturday, said.Sunday];
        Hours longest = Hours.Zero;
        foreach (Hours? hours in week)
        {
            longest = hours > longest ? hours.Value : longest;
        }

        Fraction least = 0;
        int most = 0;
        foreach (Hours? hours in week)
        {
            if (hours > Hours.Zero)
            {
                least += hours.Value * 2 <= longest ? Half : 1;
                most++;
            }
        }

        return new(least, most);
    }

    private static Hours? OneDay(AuditContext audit)
    {
        foreach (Stated<Hours> hours in audit.StatedHours)
        {
            if (hours is { Per: Per.Day, IsExact: true, AtLeast: { } day } && day > Hours.Zero)
            {
                return day;
            }
        }

        return null;
    }

    private static bool IsFullTime(AuditContext audit) => audit.Offer.WorkingTime is { FullTime: true }
        || (audit.Offer.WorkingTime is { ShareOfFullTime: null }
            && audit.Terms.Week is { IsKnown: true, Value.WeeklyHours: var week } && week >= audit.LegalWeek);

    // A half-day is the least that is counted.
    private static Fraction Up(Fraction days) => (days * 2).Ceiling() / 2;
}

using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The limits of working time, the rests and the breaks (durées maximales, repos, pauses), asked of the roster.</summary>
public static class RosterLimits
{
    extension(Roster roster)
    {
        /// <summary>Whether the roster keeps within the limits of the law: durations, days, rests and breaks.</summary>
        /// <param name="law">The law, read on the first day.</param>
        /// <param name="rules">What an agreement or an authorisation raises.</param>
        /// <returns>
        /// The breaches; the average needs twelve weeks, the weekly rest weeks known to their end, see <see cref="Roster.Over"/>.
        /// </returns>
        /// <remarks>
        /// Days and weeks are those of the calendar. The daily rest is the longest one in the 24 hours from each start of work: stretches
        /// less than 11 h apart may not spread over more than 13 h. Of the weekly rest, 24 h must fall in the week itself. A break of 20
        /// minutes in a row must have come once the work of a day reaches six hours, in one go or not; that day is the 24 hours from a
        /// start that follows the daily rest. All three are readings of the articles. A day of a night worker goes on until a daily rest
        /// too, past midnight. What the rules do not say (the agreement on nights, the ground of Sundays, the age) is not checked, and
        /// named.
        /// </remarks>
        /// <exception cref="ArgumentOutOfRangeException">
        /// A raised limit is above what the law allows, or the law is not known on that day.
        /// </exception>
        public WorkingTimeCheck Check(FrenchLaw law, WorkingLimitRules? rules = null) =>
            new(new WorkingTimeCheckQuestion(roster, law, rules));
    }
}

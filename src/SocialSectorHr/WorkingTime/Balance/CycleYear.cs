using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours of a year (bilan annuel d'un cycle), asked of the cycle.</summary>
public static class CycleYear
{
    extension(WorkCycle cycle)
    {
        /// <summary>The hours of a year with so many days off and so much leave, beside the legal year.</summary>
        /// <param name="year">The year.</param>
        /// <param name="rtt">The RTT days of the year, each of the average day; they may be halves.</param>
        /// <param name="leave">The paid leave of the year, in either unit; a week of it frees the average week.</param>
        /// <param name="calendar">The calendar, open on every day of the cycle.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <param name="rules">
        /// How the solidarity day is done (usually in extra hours) and the lower threshold of an agreement.
        /// </param>
        /// <returns>The hours, the average week, the distance to 1607 h.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The year is outside 1982 to 2199 or the law it reads, the leave or the RTT days are negative or too many, or a rule cannot
        /// exist.
        /// </exception>
        /// <exception cref="ArgumentException">The calendar is closed on a day of the cycle.</exception>
        public CycleBalance AnnualBalance(
            int year, Days rtt, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
            new(new CycleBalanceQuestion(cycle, year, rtt, leave, calendar, law, rules));
    }
}

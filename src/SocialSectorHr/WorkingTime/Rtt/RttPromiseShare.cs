using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The share of an incomplete year (prorata de JRTT), asked of the promise.</summary>
public static class RttPromiseShare
{
    extension(RttPromise promise)
    {
        /// <summary>The share of a calendar year that is not worked from end to end.</summary>
        /// <param name="year">The calendar year.</param>
        /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
        /// <param name="leave">
        /// The leave really taken in the days present: only <see cref="RttProration.RecomputeAverage35"/> looks at it.
        /// </param>
        /// <param name="calendar">The calendar of the post.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What the agreement chooses; null for calendar days and the nearest half-day.</param>
        /// <returns>The share, exact and rounded. A contract over several years has a share in each, rounded in each.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The presence has no day in the year, the leave is negative or more than its open days, or a rule cannot exist.
        /// </exception>
        /// <exception cref="ArgumentException">The average is to be computed again and the promise has no schedule.</exception>
        public RttShare In(
            int year, DateInterval presence, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
            new(new RttShareQuestion(promise, RttShareQuestion.InYear(year, presence.Iso(), calendar), leave, law, rules));

        /// <summary>The share of a reference year of the agreement's, such as 1 June to 31 May.</summary>
        /// <param name="yearStart">The first day of the reference year, the first of a month; it ends twelve months later.</param>
        /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
        /// <param name="leave">
        /// The leave really taken in the days present: only <see cref="RttProration.RecomputeAverage35"/> looks at it.
        /// </param>
        /// <param name="calendar">The calendar of the post.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What the agreement chooses; null for calendar days and the nearest half-day.</param>
        /// <returns>The share, exact and rounded.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The year does not start a month, the presence has no day in it, the leave is negative or too much, or a rule cannot exist.
        /// </exception>
        /// <exception cref="ArgumentException">The average is to be computed again and the promise has no schedule.</exception>
        public RttShare In(
            LocalDate yearStart, DateInterval presence, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
            new(new RttShareQuestion(promise, RttShareQuestion.From(yearStart, presence.Iso(), calendar), leave, law, rules));
    }
}

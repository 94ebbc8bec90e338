using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What is acquired by a day (compteur de RTT), asked of the promise.</summary>
public static class RttPromiseCounter
{
    extension(RttPromise promise)
    {
        /// <summary>The counter of a calendar year: what has been acquired by a day, what absences took, what is left.</summary>
        /// <param name="on">The day, included; its calendar year is the reference period.</param>
        /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
        /// <param name="leave">
        /// The paid leave of the full year, in either unit: it makes the days to work that absences are measured by. By
        /// <see cref="RttRhythm.WeeksWorked"/> it changes nothing, beyond being refused where it does not fit the year: leave counts there
        /// as the absences given in <paramref name="absences"/> only.
        /// </param>
        /// <param name="taken">
        /// The RTT days taken by then, which may be halves; more than acquired where they were taken in advance.
        /// </param>
        /// <param name="calendar">The calendar of the post.</param>
        /// <param name="law">The law.</param>
        /// <param name="absences">The absences, in any order; those after the day do not count yet.</param>
        /// <param name="rules">
        /// The rhythm, what absences take, the rounding; null for calendar days, the share of the absence, the nearest half-day.
        /// </param>
        /// <returns>The counter, exact and rounded.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The presence has no day in the year by then, the leave or the days taken are negative or too many, or a rule cannot exist.
        /// </exception>
        /// <exception cref="ArgumentException">
        /// Two absences overlap, or weeks of work are to be counted and the promise has no schedule.
        /// </exception>
        public RttCounter Counter(
            LocalDate on,
            DateInterval presence,
            LeaveDays leave,
            Days taken,
            WorkCalendar calendar,
            FrenchLaw law,
            IReadOnlyList<Absence>? absences = null,
            RttRules? rules = null) =>
            new(new RttCounterQuestion(promise, on.Iso(), presence.Iso(), leave, taken, absences, calendar, law, rules));
    }
}

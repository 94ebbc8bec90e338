using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>RTT days (jours de RTT), asked of the week.</summary>
public static class WeekRtt
{
    extension(WeeklySchedule week)
    {
        /// <summary>The RTT days of a calendar year.</summary>
        /// <param name="year">The year.</param>
        /// <param name="leave">The paid leave of the year, in either unit; a week of leave frees a week of work.</param>
        /// <param name="calendar">The calendar, open on the days of this schedule.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <param name="rules">What the agreement chooses; null for the default.</param>
        /// <returns>The days, exact and rounded.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The year is outside the calendar, the leave is negative or more than the open days, or a rule cannot exist.
        /// </exception>
        /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
        public RttEntitlement Rtt(int year, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
            new(new RttEntitlementQuestion(week, DaysToWork.Of(week, year, leave, calendar), law, rules));

        /// <summary>The RTT days of a period; a promise and annual hours are for twelve months only.</summary>
        /// <param name="period">The period.</param>
        /// <param name="leave">The paid leave of the period, in either unit; a week of leave frees a week of work.</param>
        /// <param name="calendar">The calendar, open on the days of this schedule.</param>
        /// <param name="law">The law, read on the first day of the period.</param>
        /// <param name="rules">What the agreement chooses; null for the default.</param>
        /// <returns>The days, exact and rounded.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The period is outside the calendar, the leave is negative or more than the open days, or a rule cannot exist.
        /// </exception>
        /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
        public RttEntitlement Rtt(DateInterval period, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
            new(new RttEntitlementQuestion(week, DaysToWork.Of(week, period.Iso(), leave, calendar), law, rules));

        /// <summary>
        /// The RTT days of a year whose days to work are already known: the flat 228 of the legislator, a published figure.
        /// </summary>
        /// <param name="theoreticalDays">T, the open days less the leave; between 0 and 366.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What the agreement chooses; null for the default.</param>
        /// <returns>The days, exact and rounded.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a year, or a rule cannot exist.</exception>
        public RttEntitlement Rtt(Days theoreticalDays, LocalDate on, FrenchLaw law, RttRules? rules = null) =>
            new(new RttEntitlementQuestion(week, DaysToWork.Given(theoreticalDays, on.Iso()), law, rules));
    }
}

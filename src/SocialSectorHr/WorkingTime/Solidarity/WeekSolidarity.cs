using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The solidarity day (journée de solidarité), asked of the week.</summary>
public static class WeekSolidarity
{
    extension(WeeklySchedule week)
    {
        /// <summary>The hours of the solidarity day for this schedule: 7 h, in proportion for part time (C. trav. L3133-8).</summary>
        /// <remarks>Everywhere but in Saint-Pierre-et-Miquelon, which has none: the calendar of the place of work says so.</remarks>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <returns>The hours.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The law has no solidarity day on that day: it begins on 1 July 2004.
        /// </exception>
        public SolidarityHours Solidarity(LocalDate on, FrenchLaw law)
        {
            ArgumentNullException.ThrowIfNull(week);
            return new(new SolidarityHoursQuestion(week.WeeklyHours, on.Iso(), law));
        }

        /// <summary>The hours of the solidarity day at a place of work: none in Saint-Pierre-et-Miquelon (C. trav. L3422-1).</summary>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="calendar">The calendar of the place of work.</param>
        /// <param name="law">The law.</param>
        /// <returns>The hours.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The law has no solidarity day on that day: it begins on 1 July 2004.
        /// </exception>
        public SolidarityHours Solidarity(LocalDate on, WorkCalendar calendar, FrenchLaw law)
        {
            ArgumentNullException.ThrowIfNull(week);
            ArgumentNullException.ThrowIfNull(calendar);
            return new(new SolidarityHoursQuestion(week.WeeklyHours, on.Iso(), law, SolidarityChoice.IsDueIn(calendar)));
        }

        /// <summary>The solidarity day done on one date: whether it may be, its unpaid hours, what is paid beyond.</summary>
        /// <param name="date">The date, 1982 to 2199.</param>
        /// <param name="calendar">
        /// The calendar, open on the days of this schedule: it says which days are worked already, its zone which are excluded.
        /// </param>
        /// <param name="law">The law.</param>
        /// <returns>The day; an excluded date, or one that depends, is an answer, not an error.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The date is outside the calendar, or the law has no solidarity day on it: it begins on 1 July 2004.
        /// </exception>
        /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
        public SolidarityDay SolidarityDay(LocalDate date, WorkCalendar calendar, FrenchLaw law) =>
            new(new SolidarityDayQuestion(week, date.Iso(), calendar, law));
    }
}

using NodaTime;

namespace SocialSectorHr;

/// <summary>The telework of a year, of a part of it, of a month (jours de télétravail), asked of the promise.</summary>
public static class TeleworkDays
{
    extension(TeleworkPromise promise)
    {
        /// <summary>The share of a calendar year that is not worked from end to end.</summary>
        /// <param name="year">The calendar year.</param>
        /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
        /// <param name="rules">What the agreement chooses; null for calendar days and the nearest half-day.</param>
        /// <returns>The share, exact and rounded.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The presence has no day in the year, or a rule cannot exist.</exception>
        /// <exception cref="InvalidOperationException">
        /// The promise is by the week: it follows the days worked, which a year of telework takes (<see cref="TeleworkYear.Telework"/>).
        /// </exception>
        public TeleworkShare In(int year, DateInterval presence, TeleworkRules? rules = null) =>
            new(new TeleworkShareQuestion(promise, year, presence.Iso(), rules));

        /// <summary>A month: the least presence, what is left for telework, and whether both promises can be kept.</summary>
        /// <param name="worked">The days worked in the month, on site or not.</param>
        /// <param name="planned">
        /// The days that the whole month plans to work; the same as <paramref name="worked"/> for a full month.
        /// </param>
        /// <param name="weekdays">The days of work of a week; they matter only to what is promised by the week.</param>
        /// <param name="rules">
        /// What the agreement chooses; null for the nearest day of presence of a month worked in part, and none by the week.
        /// </param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a month, or more are worked than planned.</exception>
        public TeleworkMonth Month(
            Days worked, Days planned, Weekdays weekdays = Weekdays.MondayToFriday, TeleworkRules? rules = null) =>
            new(new TeleworkMonthQuestion(promise, worked, planned, weekdays, rules));

        /// <summary>A given month: its days worked are counted, and both promises set beside them.</summary>
        /// <param name="month">The month.</param>
        /// <param name="presence">The employment; it may begin before the month and end after it.</param>
        /// <param name="off">
        /// The stretches of leave, rest or absence; null for none. Days that are not worked anyway change nothing.
        /// </param>
        /// <param name="calendar">The calendar of the workplace.</param>
        /// <param name="rules">
        /// What the agreement chooses; null for the nearest day of presence of a month worked in part, and none by the week.
        /// </param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The month is outside the calendar.</exception>
        public TeleworkMonth Month(
            YearMonth month, DateInterval presence, IReadOnlyList<DateInterval>? off, WorkCalendar calendar, TeleworkRules? rules = null)
        {
            _ = presence.Iso();
            ArgumentNullException.ThrowIfNull(calendar);
            off = ValueList.Of(off).Iso(nameof(off));
            int planned = 0;
            int worked = 0;
            for (LocalDate day = month.Iso().OnDayOfMonth(1); day.Month == month.Month; day = day.PlusDays(1))
            {
                bool isOpen = calendar.IsWorkingDay(day);
                planned += isOpen ? 1 : 0;
                worked += isOpen && presence.Contains(day) && !off.Any(stretch => stretch.Contains(day)) ? 1 : 0;
            }

            return promise.Month(Days.Of(worked), Days.Of(planned), calendar.Weekdays, rules);
        }

        /// <summary>A full calendar year: whether the telework and the least presence both fit in the days worked.</summary>
        /// <param name="year">The calendar year.</param>
        /// <param name="worked">
        /// The days worked in the year, such as <see cref="YearBalance.WorkedDays"/> or <see cref="ForfaitYear.DaysToWork"/>.
        /// </param>
        /// <param name="calendar">The calendar.</param>
        /// <param name="rules">What the agreement chooses; null for the default.</param>
        /// <returns>The year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days worked are more than those of the year.</exception>
        public TeleworkYear Year(int year, Days worked, WorkCalendar calendar, TeleworkRules? rules = null) =>
            new(new TeleworkYearQuestion(promise, year, presence: null, worked, calendar, rules));

        /// <summary>A calendar year that is not worked from end to end.</summary>
        /// <param name="year">The calendar year.</param>
        /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
        /// <param name="worked">The days worked in the presence.</param>
        /// <param name="calendar">The calendar.</param>
        /// <param name="rules">What the agreement chooses; null for the default.</param>
        /// <returns>The year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The presence has no day in the year, the days worked are more than those of the presence, or a rule cannot exist.
        /// </exception>
        public TeleworkYear Year(int year, DateInterval presence, Days worked, WorkCalendar calendar, TeleworkRules? rules = null) =>
            new(new TeleworkYearQuestion(promise, year, presence.Iso(), worked, calendar, rules));
    }
}

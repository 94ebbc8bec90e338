using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The days to work and the rest days of a year, of a part of it, of a contract (année de forfait), asked of the forfait.
/// </summary>
public static class DaysForfaitYears
{
    extension(DaysForfait forfait)
    {
        /// <summary>A full calendar year: the days to work and the rest days.</summary>
        /// <param name="year">The year.</param>
        /// <param name="leave">The paid leave of the year, in either unit.</param>
        /// <param name="calendar">The calendar.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <param name="rules">What the agreement chooses; null for the default.</param>
        /// <returns>The days of the year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The forfait is above the ceiling, or it cannot be worked in this year with this leave.
        /// </exception>
        /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
        public ForfaitYear Year(int year, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null) =>
            forfait.Year(year, leave, LeaveDays.Ouvres(0), calendar, law, rules);

        /// <summary>
        /// A full calendar year with extra leave of the agreement's (seniority…), which reduces the days worked and not the rest days.
        /// </summary>
        /// <param name="year">The year.</param>
        /// <param name="leave">The paid leave that the forfait supposes, in either unit.</param>
        /// <param name="extraLeave">The extra leave, in either unit (Cass. soc. 25 May 2022 n° 20-13.262).</param>
        /// <param name="calendar">The calendar.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <param name="rules">What the agreement chooses; null for the default.</param>
        /// <returns>The days of the year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The forfait is above the ceiling, or it cannot be worked in this year with this leave.
        /// </exception>
        /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
        public ForfaitYear Year(
            int year, LeaveDays leave, LeaveDays extraLeave, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null) =>
            new(new ForfaitYearQuestion(forfait, FirstDay(year), leave, extraLeave, calendar, law, rules));

        /// <summary>
        /// A full reference year of the agreement's, any twelve months (C. trav. L3121-64 I 2°), such as 1 June to 31 May.
        /// </summary>
        /// <param name="yearStart">The first day of the reference year; it ends twelve months later.</param>
        /// <param name="leave">The paid leave of the year, in either unit.</param>
        /// <param name="calendar">The calendar.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <param name="rules">What the agreement chooses; null for the default.</param>
        /// <returns>The days of the year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The forfait is above the ceiling, or it cannot be worked in this year with this leave.
        /// </exception>
        /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
        public ForfaitYear Year(LocalDate yearStart, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null) =>
            new(new ForfaitYearQuestion(forfait, yearStart.Iso(), leave, LeaveDays.Ouvres(0), calendar, law, rules));

        /// <summary>The days to work in a calendar year that is not worked from end to end.</summary>
        /// <param name="year">The calendar year.</param>
        /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
        /// <param name="leave">
        /// The paid leave that can be taken in the days present: none for a newcomer, the full leave for a full year; the leave acquired
        /// for <see cref="ForfaitProration.IncompleteLeave"/>.
        /// </param>
        /// <param name="calendar">The calendar.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <param name="rules">What the agreement chooses; null for the real calendar and rest days to the nearest half-day.</param>
        /// <returns>The days to work and the rest days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The presence has no day in the year, the leave is too much, the forfait is above the ceiling or cannot be worked.
        /// </exception>
        /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
        public ForfaitPeriod Period(
            int year, DateInterval presence, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null) =>
            forfait.Period(FirstDay(year), presence.Iso(), leave, calendar, law, rules);

        /// <summary>The days to work in a reference year of the agreement's that is not worked from end to end.</summary>
        /// <param name="yearStart">The first day of the reference year; it ends twelve months later (C. trav. L3121-64 I 2°).</param>
        /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
        /// <param name="leave">The paid leave that can be taken in the days present.</param>
        /// <param name="calendar">The calendar.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <param name="rules">What the agreement chooses; null for the real calendar and rest days to the nearest half-day.</param>
        /// <returns>The days to work and the rest days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The presence has no day in the year, the leave is too much, the forfait is above the ceiling or cannot be worked.
        /// </exception>
        /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
        public ForfaitPeriod Period(
            LocalDate yearStart,
            DateInterval presence,
            LeaveDays leave,
            WorkCalendar calendar,
            FrenchLaw law,
            ForfaitRules? rules = null) =>
            new(new ForfaitPeriodQuestion(
                forfait, ForfaitPeriodQuestion.PartOf(yearStart.Iso(), presence.Iso(), calendar), leave, law, rules));

        /// <summary>
        /// The days of a contract over several calendar years, summed: whole years are worked in full with full leave, the others in part.
        /// </summary>
        /// <param name="contract">The contract.</param>
        /// <param name="leave">The paid leave that can be taken in each year that is not whole.</param>
        /// <param name="calendar">The calendar.</param>
        /// <param name="law">The law, read on the first day of each year.</param>
        /// <param name="rules">What the agreement chooses; null for the real calendar and rest days to the nearest half-day.</param>
        /// <returns>A period a year, and their sum.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The leave is too much, the forfait is above the ceiling or cannot be worked in one of the years.
        /// </exception>
        /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
        public ForfaitPeriods Periods(
            DateInterval contract, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null) =>
            new(new ForfaitPeriodsQuestion(forfait, contract.Iso(), leave, calendar, law, rules));
    }

    private static LocalDate FirstDay(int year) => new(Timeline.CheckYear(year), 1, 1);
}

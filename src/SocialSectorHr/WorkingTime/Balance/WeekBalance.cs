using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours of a year or of another reference period, and the questions asked backwards, asked of the week.</summary>
public static class WeekBalance
{
    extension(WeeklySchedule week)
    {
        /// <summary>The reverse question: the hours of a year with so many RTT days and so much leave, beside the legal year.</summary>
        /// <param name="year">The year.</param>
        /// <param name="rtt">The RTT days of the year; they may be halves.</param>
        /// <param name="leave">The paid leave of the year, in either unit.</param>
        /// <param name="calendar">The calendar, open on the days of this schedule.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <param name="rules">How the solidarity day is done (usually in extra hours) and the lower threshold of an agreement.</param>
        /// <returns>The days worked, the hours, the average week.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The year is outside the calendar, the leave or the RTT days are negative or too many, or a rule cannot exist.
        /// </exception>
        /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
        public YearBalance AnnualBalance(
            int year, Days rtt, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
            new(new YearBalanceQuestion(week, rtt, DaysToWork.Of(week, year, leave, calendar), law, rules));

        /// <summary>
        /// The same question for several years: a promise that holds in one may overshoot in another, which has fewer holidays.
        /// </summary>
        /// <param name="fromYear">The first year.</param>
        /// <param name="toYear">The last year, included.</param>
        /// <param name="rtt">The RTT days of each year.</param>
        /// <param name="leave">The paid leave of each year, in either unit.</param>
        /// <param name="calendar">The calendar, open on the days of this schedule.</param>
        /// <param name="law">The law, read on the first day of each year.</param>
        /// <param name="rules">How the solidarity day is done (usually in extra hours) and the lower threshold of an agreement.</param>
        /// <returns>A balance a year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The last year is before the first, or a year has no balance.</exception>
        /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
        public YearBalances AnnualBalances(
            int fromYear, int toYear, Days rtt, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(week);
            _ = Timeline.CheckYear(fromYear);
            _ = Timeline.CheckYear(toYear);
            if (toYear < fromYear)
            {
                throw Refusal.OutOfRange(toYear, nameof(toYear), $"{fromYear} or later");
            }

            YearBalance[] years = new YearBalance[toYear - fromYear + 1];
            for (int i = 0; i < years.Length; i++)
            {
                years[i] = week.AnnualBalance(fromYear + i, rtt, leave, calendar, law, rules);
            }

            return new(years);
        }

        /// <summary>
        /// The hours of a reference period shorter or longer than a year, beside an average of 35 h over it (C. trav. L3121-41).
        /// </summary>
        /// <param name="period">The reference period: more than a week, three years at most, not twelve months.</param>
        /// <param name="rtt">The RTT days taken in it; they may be halves.</param>
        /// <param name="leave">The paid leave taken in it, in either unit.</param>
        /// <param name="calendar">The calendar, open on the days of this schedule.</param>
        /// <param name="law">The law, read on the first day of the period.</param>
        /// <param name="rules">
        /// Whether paid leave counts, <see cref="OvertimeRules.CountPaidLeave"/>; usually over two weeks only. The rest is not read.
        /// </param>
        /// <returns>The days worked, the hours, the threshold, the average week.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The period is of twelve months exactly, of a week or less, of more than three years or outside the calendar, or the leave or the
        /// RTT days are negative or too many.
        /// </exception>
        /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
        public PeriodBalance PeriodBalance(
            DateInterval period, Days rtt, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, OvertimeRules? rules = null) =>
            new(new PeriodBalanceQuestion(week, rtt, DaysToWork.Of(week, period, leave, calendar), law, rules));

        /// <summary>How many RTT days bring a year exactly to its goal, with so much leave.</summary>
        /// <param name="year">The year.</param>
        /// <param name="leave">The paid leave of the year, in either unit.</param>
        /// <param name="goal">The annual hours, or 35 h on average.</param>
        /// <param name="calendar">The calendar, open on the days of this schedule.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <param name="rules">How the solidarity day is done (usually in extra hours) and the lower threshold of an agreement.</param>
        /// <returns>The answer, exact; negative where the year is under its goal without any RTT day.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The year is outside the calendar, the leave is negative or leaves nothing to work, or a rule cannot exist.
        /// </exception>
        /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
        public BalancedYear BalancingRtt(
            int year, LeaveDays leave, YearGoal goal, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
            new(BalancedYearQuestion.ForRtt(week, year, leave, goal, calendar, law, rules));

        /// <summary>How much paid leave brings a year exactly to its goal, with so many RTT days.</summary>
        /// <param name="year">The year.</param>
        /// <param name="rtt">The RTT days of the year; not negative.</param>
        /// <param name="goal">The annual hours, or 35 h on average; the average needs a week above the legal one.</param>
        /// <param name="calendar">The calendar, open on the days of this schedule.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <param name="rules">How the solidarity day is done (usually in extra hours) and the lower threshold of an agreement.</param>
        /// <returns>The answer, in ouvrés; negative where the year is under its goal without any leave.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The year is outside the calendar, or the RTT days, the week or a rule cannot be.
        /// </exception>
        /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
        public BalancedYear BalancingLeave(
            int year, Days rtt, YearGoal goal, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
            new(BalancedYearQuestion.ForLeave(week, year, rtt, goal, calendar, law, rules));

        /// <summary>How many hours a week bring a year exactly to its goal, with so many RTT days and so much leave.</summary>
        /// <param name="year">The year.</param>
        /// <param name="rtt">The RTT days of the year; not negative, and fewer than the days to work.</param>
        /// <param name="leave">The paid leave of the year, in either unit.</param>
        /// <param name="goal">The annual hours, or 35 h on average.</param>
        /// <param name="calendar">The calendar; its weekdays are those of the week.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <param name="rules">How the solidarity day is done (usually in extra hours) and the lower threshold of an agreement.</param>
        /// <returns>The answer, exact.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The year is outside the calendar, the leave or the RTT days are negative or leave nothing to work, or a rule cannot exist.
        /// </exception>
        public static BalancedYear BalancingWeek(
            int year, Days rtt, LeaveDays leave, YearGoal goal, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
            new(BalancedYearQuestion.ForWeek(year, rtt, leave, goal, calendar, law, rules));
    }
}

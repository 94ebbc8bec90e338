using NodaTime;

namespace SocialSectorHr;

/// <summary>The leave that an absence consumes (décompte des congés), asked of the calendar.</summary>
public static class WorkCalendarLeave
{
    extension(WorkCalendar calendar)
    {
        /// <summary>The leave consumed between the last day worked and the day of the return.</summary>
        /// <param name="lastDayWorked">The last day worked before the leave.</param>
        /// <param name="returnDay">The day work starts again, after the last day worked.</param>
        /// <param name="unit">What leave is counted in.</param>
        /// <param name="personal">
        /// The weekdays a part-timer works; null for the days of the firm. They set where counting starts, not what is counted.
        /// </param>
        /// <param name="rules">The choices of an agreement; null for the default.</param>
        /// <returns>The days consumed and those owed.</returns>
        /// <remarks>
        /// From the first day that would have been worked to the eve of the return, all ouvrables or all ouvrés of the firm, without the
        /// holidays not worked (C. trav. L3141-3; Cass. soc. 22 February 2000 n° 97-43.515). A Saturday right after the last day worked is
        /// not counted, the one before the return is.
        /// </remarks>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The return does not follow the last day worked, a date is outside 1982 to 2199, or an argument is not defined.
        /// </exception>
        public LeaveCount CountLeave(
            LocalDate lastDayWorked,
            LocalDate returnDay,
            LeaveUnit unit,
            Weekdays? personal = null,
            LeaveCountingRules? rules = null) => returnDay.Iso() > lastDayWorked.Iso()
            ? new(new LeaveCountQuestion(calendar, lastDayWorked, returnDay, byReturn: true, unit, personal, cycle: null, rules))
            : throw Refusal.OutOfRange(returnDay, nameof(returnDay), $"after the last day worked ({DateText.Iso(lastDayWorked)})");

        /// <summary>The leave consumed by an absence of which the first and last days are known.</summary>
        /// <param name="absence">The days off, both ends included.</param>
        /// <param name="unit">What leave is counted in.</param>
        /// <param name="personal">The weekdays a part-timer works; null for the days of the firm.</param>
        /// <param name="rules">The choices of an agreement; null for the default.</param>
        /// <returns>The days consumed and those owed.</returns>
        /// <remarks>
        /// The return is the first day after it that is normally worked: an absence from Monday to Friday is the whole week, Saturday
        /// included, in ouvrables. A date closed by exception ends it (a bridge day given after the leave is not charged); give the day of
        /// the return to have it counted.
        /// </remarks>
        /// <exception cref="ArgumentOutOfRangeException">A date is outside 1982 to 2199, or an argument is not defined.</exception>
        public LeaveCount CountLeave(DateInterval absence, LeaveUnit unit, Weekdays? personal = null, LeaveCountingRules? rules = null)
        {
            _ = absence.Iso();
            return new(new LeaveCountQuestion(calendar, absence.Start, absence.End, byReturn: false, unit, personal, cycle: null, rules));
        }

        /// <summary>The leave consumed between the last day worked and the day of the return, by someone whose weeks change.</summary>
        /// <param name="lastDayWorked">The last day worked before the leave.</param>
        /// <param name="returnDay">The day work starts again, after the last day worked.</param>
        /// <param name="unit">What leave is counted in.</param>
        /// <param name="cycle">The weeks in turn, A and B for instance: they set where counting starts, not what is counted.</param>
        /// <param name="rules">The choices of an agreement; null for the default.</param>
        /// <returns>The days consumed and those owed.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The return does not follow the last day worked, a date is outside 1982 to 2199, the firm is closed on a day of the cycle, or an
        /// argument is not defined.
        /// </exception>
        public LeaveCount CountLeave(
            LocalDate lastDayWorked, LocalDate returnDay, LeaveUnit unit, WorkCycle cycle, LeaveCountingRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(cycle);
            return returnDay.Iso() > lastDayWorked.Iso()
                ? new(new LeaveCountQuestion(calendar, lastDayWorked, returnDay, byReturn: true, unit, personal: null, cycle, rules))
                : throw Refusal.OutOfRange(returnDay, nameof(returnDay), $"after the last day worked ({DateText.Iso(lastDayWorked)})");
        }

        /// <summary>The leave consumed, half a day at its ends among it where the employer's practice has half days.</summary>
        /// <param name="leave">The days off, or their noon.</param>
        /// <param name="unit">What leave is counted in.</param>
        /// <param name="personal">The weekdays a part-timer works; null for the days of the firm.</param>
        /// <param name="rules">The choices of an agreement or a practice; null for the default.</param>
        /// <returns>The days consumed and those owed.</returns>
        /// <remarks>
        /// Half a day at an end counts for half of what the day costs; leave until noon ends there, so that a day off after it is not
        /// charged.
        /// </remarks>
        /// <exception cref="ArgumentOutOfRangeException">
        /// Half days are taken without the practice, a date is outside 1982 to 2199, or an argument is not defined.
        /// </exception>
        public LeaveCount CountLeave(TakenLeave leave, LeaveUnit unit, Weekdays? personal = null, LeaveCountingRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(leave);
            return new(new LeaveCountQuestion(calendar, leave, unit, personal, cycle: null, rules));
        }

        /// <summary>
        /// The leave consumed by someone whose weeks change, half a day at its ends among it where the practice has half days.
        /// </summary>
        /// <param name="leave">The days off, or their noon.</param>
        /// <param name="unit">What leave is counted in.</param>
        /// <param name="cycle">The weeks in turn, A and B for instance: they set where counting starts, not what is counted.</param>
        /// <param name="rules">The choices of an agreement or a practice; null for the default.</param>
        /// <returns>The days consumed and those owed.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// Half days are taken without the practice, a date is outside 1982 to 2199, the firm is closed on a day of the cycle, or an
        /// argument is not defined.
        /// </exception>
        public LeaveCount CountLeave(TakenLeave leave, LeaveUnit unit, WorkCycle cycle, LeaveCountingRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(leave);
            ArgumentNullException.ThrowIfNull(cycle);
            return new(new LeaveCountQuestion(calendar, leave, unit, personal: null, cycle, rules));
        }
    }
}

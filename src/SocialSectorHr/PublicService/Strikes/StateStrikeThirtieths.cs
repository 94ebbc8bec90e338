namespace SocialSectorHr.PublicService;

/// <summary>The thirtieths of a strike, asked of it.</summary>
public static class StateStrikeThirtieths
{
    extension(StateStrike strike)
    {
        /// <summary>The thirtieths that are taken off (trentièmes).</summary>
        /// <param name="calendar">The days on which service is due.</param>
        /// <returns>The thirtieths.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A day is outside of the calendar.</exception>
        public StateStrikeDays Deducted(WorkCalendar calendar) => new(new StateStrikeDaysQuestion(strike, calendar));
    }
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Until when leave that is left can be taken (report de congés), asked of the leave.</summary>
public static class UntakenLeaveCarryOver
{
    extension(UntakenLeave leave)
    {
        /// <summary>What becomes of the leave after a sickness or an accident, of work or not (C. trav. L3141-19-1 to -3).</summary>
        /// <param name="sickness">The sickness, the return and the information received.</param>
        /// <param name="calendar">The days of work, in which what still fitted after the return is counted.</param>
        /// <param name="law">The law, read at the end of the period of acquisition or of the taking period.</param>
        /// <param name="rules">What an agreement sets; null for the law alone.</param>
        /// <returns>The ground, the days carried over and their last day.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The law is not known on that day (before 1 December 2009), or the length of the rules is not of whole months.
        /// </exception>
        public CarryOver CarryOver(SickLeave sickness, WorkCalendar calendar, FrenchLaw law, CarryOverRules? rules = null) =>
            new(new CarryOverQuestion(leave, sickness, calendar, law, rules));

        /// <summary>
        /// Until when an agreement may carry the leave over where time is counted by the year (C. trav. L3141-22): 31 December of the year
        /// after the one in which the taking period began.
        /// </summary>
        /// <param name="until">The last day that the agreement names; null for the latest the law allows.</param>
        /// <param name="source">The agreement; null for the law alone.</param>
        /// <returns>The last day, and what was not checked.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The agreement's day comes before the end of the taking period.</exception>
        public AgreedCarryOver AgreedCarryOver(LocalDate? until = null, LegalSource? source = null) =>
            new(new AgreedCarryOverQuestion(leave, until.Iso(), source));
    }
}

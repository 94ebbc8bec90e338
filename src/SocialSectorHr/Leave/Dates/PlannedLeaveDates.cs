using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The days by which leave is told and may be changed (dates à respecter), asked of the leave.</summary>
public static class PlannedLeaveDates
{
    extension(PlannedLeave leave)
    {
        /// <summary>The days by which the period and the dates are told, and after which they no longer change.</summary>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <param name="rules">What an agreement sets on changing them; null for the law.</param>
        /// <returns>The days, and whether they were kept.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on the day the period opens.</exception>
        public LeaveDates Dates(FrenchLaw law, LeaveDatesRules? rules = null) => new(new LeaveDatesQuestion(leave, law, rules));
    }
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What a strike takes off (retenue pour grève), asked of the agent.</summary>
public static class PublicAgentStrike
{
    extension(PublicAgent agent)
    {
        /// <summary>What the time of a strike takes off the month (service non fait).</summary>
        /// <param name="strike">The days, half days and hours of one month.</param>
        /// <param name="on">A day of that month, whose values are taken.</param>
        /// <param name="law">The grid, the point, the indemnities.</param>
        /// <returns>The deduction.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The grade has no such step, or a value is not known on the day.</exception>
        public StrikeDeduction Strike(PublicStrike strike, LocalDate on, FrenchLaw law) =>
            new(new StrikeDeductionQuestion(agent, strike, on, law));
    }
}

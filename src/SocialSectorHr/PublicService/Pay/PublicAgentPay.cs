using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What an agent is paid (rémunération), asked of the agent.</summary>
public static class PublicAgentPay
{
    extension(PublicAgent agent)
    {
        /// <summary>The gross pay of a whole month (rémunération brute), line by line.</summary>
        /// <param name="on">The day whose values are taken.</param>
        /// <param name="law">The grid, the point, the indemnities, the SMIC.</param>
        /// <param name="rules">What the payroll chooses; null for the defaults.</param>
        /// <returns>The pay.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The grade has no such step, or a value is not known on the day.</exception>
        public PublicPay Pay(LocalDate on, FrenchLaw law, PublicPayRules? rules = null) =>
            new(new PublicPayQuestion(agent, on, law, rules));

        /// <summary>The pay of a month that is not worked whole (mois incomplet): a thirtieth for each day really in it, thirty at
        /// most.</summary>
        /// <param name="presence">The days of service, within one month, both ends included.</param>
        /// <param name="law">The same values, read on the first of these days.</param>
        /// <param name="rules">What the payroll chooses; null for the defaults.</param>
        /// <returns>The thirtieths and what they pay.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are not of one month, or as for a whole one.</exception>
        public PublicMonth IncompleteMonth(DateInterval presence, FrenchLaw law, PublicPayRules? rules = null) =>
            new(new PublicMonthQuestion(agent, presence.Iso(), law, rules));
    }
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What ordinary sick leave pays, asked of the agent.</summary>
public static class PublicAgentSickness
{
    extension(PublicAgent agent)
    {
        /// <summary>What ordinary sick leave pays (congé de maladie ordinaire): CGFP L822-3; under contract décret 88-145, art.
        /// 7.</summary>
        /// <param name="firstDay">The first day of the leave, whose values are taken.</param>
        /// <param name="services">The months of service of an agent under contract; of a fonctionnaire they do not matter.</param>
        /// <param name="law">The rate, the grid, the point.</param>
        /// <returns>The months and what they keep.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The services are negative, the grade has no such step, or a value is not known on
        /// the day: the rate since 1 March 2022.</exception>
        public PublicSickPay SickPay(LocalDate firstDay, Months services, FrenchLaw law) =>
            new(new PublicSickPayQuestion(agent, services, firstDay, law));
    }
}

namespace SocialSectorHr.PublicService;

/// <summary>The RTT of a cycle, asked of it.</summary>
public static class PublicCycleRtt
{
    extension(PublicCycle cycle)
    {
        /// <summary>The RTT days of a year (jours de RTT), by the table of the circular of 18 January 2012.</summary>
        /// <param name="rules">What the administration chooses; null for the defaults.</param>
        /// <returns>The days.</returns>
        public PublicRtt Rtt(PublicRttRules? rules = null) => new(new PublicRttQuestion(cycle, rules));

        /// <summary>The RTT days that the absences of a year take off (réduction), CGFP L822-28.</summary>
        /// <param name="health">The days of health leave of the year on which work was due.</param>
        /// <param name="maternity">Those of maternity leave, which count by the rule only.</param>
        /// <param name="rules">What the administration chooses; null for the defaults.</param>
        /// <returns>The quotient and the days lost.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are not between 0 and 366.</exception>
        public PublicRttLost RttLost(Days health, Days maternity = default, PublicRttRules? rules = null) =>
            new(new PublicRttLostQuestion(cycle, health, maternity, rules));
    }
}

using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>The RTT and the telework of a cycle, asked of it.</summary>
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

        /// <summary>The allowance of telework of a calendar year (forfait télétravail), décret 2021-1123.</summary>
        /// <param name="days">The days of telework done in the year; half days count for a half.</param>
        /// <param name="year">The year, from 2024 on.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <returns>The allowance, where a deliberation gives it.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are not between 0 and 366, or the year is before 2024.</exception>
        public PublicTeleworkAllowance TeleworkAllowance(Days days, int year, FrenchLaw law) =>
            new(new PublicTeleworkQuestion(cycle, days, year, law));
    }
}

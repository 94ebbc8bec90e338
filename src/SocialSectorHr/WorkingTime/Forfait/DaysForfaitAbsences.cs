using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an absence takes from a forfait and from its rest days (absence au forfait-jours), asked of the forfait.</summary>
public static class DaysForfaitAbsences
{
    extension(DaysForfait forfait)
    {
        /// <summary>An absence that is no work: sickness, unpaid leave. The days missed come off the forfait one for one.</summary>
        /// <remarks>
        /// No rest day is lost (Cass. soc. 3 November 2011 n° 10-18.762; C. trav. L3121-50), unless the agreement makes rest days accrue
        /// with effective work (<see cref="ForfaitRules.RestDaysFollowWork"/>, Cass. soc. 16 December 2015 n° 14-23.731): the days left to
        /// work are then for the agreement to say.
        /// </remarks>
        /// <param name="missed">The days that would have been worked, whole or halves.</param>
        /// <param name="restDays">The rest days of the year: <see cref="ForfaitYear.RestDays"/>, or those the agreement sets.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What the agreement chooses; null for no rest day lost.</param>
        /// <returns>What is left of the forfait and of the rest days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The days cannot be those of this forfait, or the forfait is above the ceiling.
        /// </exception>
        /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
        public ForfaitAbsence Absence(Days missed, Days restDays, LocalDate on, FrenchLaw law, ForfaitRules? rules = null) =>
            new(new ForfaitAbsenceQuestion(forfait, missed, restDays, on.Iso(), law, rules));

        /// <summary>An absence that the law or the agreement assimilates to effective work: it never costs a rest day.</summary>
        /// <remarks>Order of 2 July 2018 extending one branch agreement, for the rest days; read there and not elsewhere.</remarks>
        /// <param name="missed">The days that would have been worked, whole or halves.</param>
        /// <param name="restDays">The rest days of the year: <see cref="ForfaitYear.RestDays"/>, or those the agreement sets.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What the agreement chooses; its accrual of rest days is not looked at.</param>
        /// <returns>What is left of the forfait and of the rest days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The days cannot be those of this forfait, or the forfait is above the ceiling.
        /// </exception>
        /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
        public ForfaitAbsence AssimilatedAbsence(Days missed, Days restDays, LocalDate on, FrenchLaw law, ForfaitRules? rules = null) =>
            new(new ForfaitAbsenceQuestion(forfait, missed, restDays, on.Iso(), law, rules) { IsAssimilated = true });
    }
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Whether a forfait rests on what it needs (fondements du forfait-jours), asked of the forfait.</summary>
public static class DaysForfaitGrounds
{
    extension(DaysForfait forfait)
    {
        /// <summary>
        /// Checks the forfait on what is stated of its grounds: who may be under one, the collective agreement, the written clause.
        /// </summary>
        /// <param name="grounds">What is known of the post, of the agreement and of the clause.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">A special ceiling; null for the law's.</param>
        /// <returns>What is wrong, and what is not said.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The law has no ceiling on that day, or the special ceiling cannot exist.
        /// </exception>
        /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
        public ForfaitCheck Check(ForfaitGrounds grounds, LocalDate on, FrenchLaw law, ForfaitRules? rules = null) =>
            new(new ForfaitCheckQuestion(forfait, grounds, on.Iso(), law, rules));
    }
}

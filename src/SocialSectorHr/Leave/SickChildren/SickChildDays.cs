using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The leave of a year for a sick child (congé pour enfant malade), asked of the child.</summary>
public static class SickChildDays
{
    extension(SickChild child)
    {
        /// <summary>The leave of a year.</summary>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <param name="rules">What an agreement sets; null for the law alone.</param>
        /// <returns>The days, paid and in all.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day.</exception>
        public SickChildLeave Leave(LocalDate on, FrenchLaw law, SickChildRules? rules = null) =>
            new(new SickChildLeaveQuestion(child, on.Iso(), law, rules));
    }
}

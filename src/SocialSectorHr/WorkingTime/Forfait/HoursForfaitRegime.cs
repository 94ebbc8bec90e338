using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the law makes of a forfait in hours (régime du forfait en heures), asked of the forfait.</summary>
public static class HoursForfaitRegime
{
    extension(HoursForfait forfait)
    {
        /// <summary>What the law makes of the forfait: the agreement it needs, its overtime, the limits that still apply.</summary>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <returns>The terms.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The forfait is above the longest week of that day, 48 h (C. trav. L3121-20), 208 h a month, 2 496 h a year; or the limits or the
        /// overtime are not known on that day: before 10 August 2016.
        /// </exception>
        public HoursForfaitTerms Terms(LocalDate on, FrenchLaw law) => new(new HoursForfaitQuestion(forfait, on.Iso(), law));
    }
}

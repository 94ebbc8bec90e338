using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The leave that an event gives (congé pour événement familial), asked of the event.</summary>
public static class FamilyOccasionLeave
{
    extension(FamilyOccasion occasion)
    {
        /// <summary>The leave for the event, by the law of its day and by an agreement.</summary>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <param name="rules">What an agreement sets; null for the law alone.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on the day of the event.</exception>
        public FamilyLeave Leave(FrenchLaw law, FamilyLeaveRules? rules = null) => new(new FamilyLeaveQuestion(occasion, law, rules));
    }
}

using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The leave of adoptive parents (congé d'adoption), asked of the adoption.</summary>
public static class ChildAdoptionLeave
{
    extension(ChildAdoption adoption)
    {
        /// <summary>The adoption leave.</summary>
        /// <param name="law">The law, known since 1 July 2021.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on the day of arrival.</exception>
        public AdoptionLeave Leave(FrenchLaw law) => new(new AdoptionLeaveQuestion(adoption, law));
    }
}

using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>The guarantees of working time of public agents (garanties minimales), asked of the roster.</summary>
public static class PublicRosterLimits
{
    extension(Roster roster)
    {
        /// <summary>Whether the roster of a public agent keeps to the guarantees of decree 2000-815, art. 3: 10 h a day, 48 h a week, 44 h
        /// on
        /// average over twelve weeks, a span of 12 h, rests of 11 h and 35 h, a break of 20 minutes before six hours.</summary>
        /// <param name="law">The law, read on the first day.</param>
        /// <returns>The breaches, and what the roster does not say.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The roster begins before 2002.</exception>
        public PublicTimeCheck PublicGuarantees(FrenchLaw law) => new(new PublicTimeCheckQuestion(roster, law));
    }
}

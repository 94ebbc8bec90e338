using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What is left of a leave of parental presence (solde de la présence parentale), asked of the leave.</summary>
public static class ParentalPresenceDays
{
    extension(ParentalPresence leave)
    {
        /// <summary>What is left, until when, and the day by which it is asked.</summary>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <returns>The balance.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on the first day.</exception>
        public ParentalPresenceBalance Balance(FrenchLaw law) => new(new ParentalPresenceQuestion(leave, law));
    }
}

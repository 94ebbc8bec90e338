using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What leave a collective agreement gives, the law being its floor.</summary>
/// <remarks>An agreement whose text on the topic is not held leaves the law alone, and the result says so (<c>NotHeld</c>).</remarks>
public static class AgreementLeave
{
    extension(FamilyOccasion occasion)
    {
        /// <summary>The leave for the event under an agreement.</summary>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The better of the two.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement no longer applies on the day of the event, or the law is not known on it.
        /// </exception>
        public FamilyLeave Leave(FrenchLaw law, CollectiveAgreement agreement)
        {
            AgreementContract.Ask(agreement, occasion.On);
            return occasion.Leave(law, agreement.FamilyLeave ?? new() { NotHeld = agreement.Name });
        }
    }
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Who pays the health cover, what replaces it and who may stay out (partage, versement santé, dispenses).</summary>
public static class HealthCoverShares
{
    extension(HealthCover cover)
    {
        /// <summary>What each pays, beside what the law asks.</summary>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <returns>The split.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day: before 2016.</exception>
        public HealthCoverSplit Split(LocalDate on, FrenchLaw law) => new(new HealthCoverSplitQuestion(cover, on.Iso(), law));

        /// <summary>The health payment of a contract in place of the cover.</summary>
        /// <param name="contract">The contract.</param>
        /// <param name="week">The hours of a week; more than 0 h and at most 60 h.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="grounds">What it rests on; null for nothing said.</param>
        /// <returns>The payment, and whether it is due.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The hours are not those of a week, or the law is not known on that day: before 2016.
        /// </exception>
        public HealthPayment Payment(
            Contract contract, Hours week, LocalDate on, FrenchLaw law, HealthPaymentGrounds? grounds = null) =>
            new(new HealthPaymentQuestion(cover, contract, week, on.Iso(), law, grounds));

        /// <summary>The waivers that an employee may ask for.</summary>
        /// <param name="contract">The contract.</param>
        /// <param name="grounds">What they rest on.</param>
        /// <param name="on">The day whose law applies: that of the request.</param>
        /// <param name="law">The law.</param>
        /// <returns>The waivers, and those that could not be checked.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day: before 2016.</exception>
        public HealthWaiverCheck Waivers(Contract contract, HealthWaiverGrounds grounds, LocalDate on, FrenchLaw law) =>
            new(new HealthWaiverQuestion(cover, contract, grounds, on.Iso(), law));
    }
}

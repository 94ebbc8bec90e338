using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What of a mobility package is exempt (exonération), asked of the package.</summary>
public static class MobilityPackageYear
{
    extension(MobilityPackage package)
    {
        /// <summary>What is exempt in a civil year, without a pass.</summary>
        /// <param name="year">The civil year.</param>
        /// <param name="law">The law, read on the last day of the year.</param>
        /// <param name="rules">The hours of a part time; null for half of full time at least.</param>
        /// <returns>The exemption.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known that year: before 2020.</exception>
        public MobilityExemption Exemption(int year, FrenchLaw law, MobilityRules? rules = null) =>
            new(new MobilityExemptionQuestion(package, year, null, law, rules));

        /// <summary>What is exempt in a civil year, beside the passes that the employer pays for.</summary>
        /// <param name="passes">
        /// What the employer pays of passes in the year, in euros, such as <see cref="TransportRefund.Yearly"/>; zero for no pass.
        /// </param>
        /// <param name="year">The civil year.</param>
        /// <param name="law">The law, read on the last day of the year.</param>
        /// <param name="rules">The hours of a part time; null for half of full time at least.</param>
        /// <returns>The exemption.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The passes are negative, or the law is not known that year: before 2020, with a pass before 2021.
        /// </exception>
        public MobilityExemption Exemption(Money passes, int year, FrenchLaw law, MobilityRules? rules = null) =>
            new(new MobilityExemptionQuestion(package, year, passes, law, rules));
    }
}

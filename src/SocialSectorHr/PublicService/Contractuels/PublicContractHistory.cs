using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the contracts before it make of a public contract, asked of it.</summary>
public static class PublicContractHistory
{
    extension(PublicContract contract)
    {
        /// <summary>Whether six years of service make it permanent (CDI à six ans), CGFP L332-9 to L332-11.</summary>
        /// <param name="earlier">
        /// The earlier contracts with the same employer in the same category, in order; also those served through the management centre
        /// (L452-44) for this employer.
        /// </param>
        /// <param name="law">The law, read on the first day of the contract.</param>
        /// <returns>The services, and what they make.</returns>
        /// <exception cref="ArgumentOutOfRangeException">An earlier contract has no end or overlaps the next one, or the contract begins before
        /// 15 August 2022.</exception>
        public SixYearsCount SixYears(IEnumerable<PublicContract> earlier, FrenchLaw law) =>
            new(new SixYearsQuestion(contract, earlier, law));

        /// <summary>Whether an agent who has a permanent contract with another public employer may have one here at once (portabilité du
        /// CDI),
        /// CGFP L332-12.</summary>
        /// <param name="isSameCategory">Whether the duties are of the same category (A, B, C).</param>
        /// <returns>Whether the employer may offer it, never must; true on L332-8 only, null where the ground is not said.</returns>
        public bool? MayStayPermanent(bool isSameCategory)
        {
            ArgumentNullException.ThrowIfNull(contract);
            return contract.Ground is { } ground ? isSameCategory && ground.IsPermanentPost : null;
        }
    }
}

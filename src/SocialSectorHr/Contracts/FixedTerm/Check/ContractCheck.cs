using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the law allows a contract with a term, and what is wrong with it (contrôle du CDD), asked of the contract.</summary>
public static class ContractCheck
{
    extension(FixedTermContract contract)
    {
        /// <summary>The lengths the law allows for its reason at its signature: ceiling, least lengths, renewals.</summary>
        /// <param name="law">The law, read at the signature.</param>
        /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
        /// <returns>The lengths; without a reason, those of the ordinary reasons, as an assumption.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 24 September 2017.</exception>
        public FixedTermCeiling Ceiling(FrenchLaw law, FixedTermRules? rules = null) => new(new FixedTermQuestion(contract, law, rules));

        /// <summary>The last day the contract may reach, renewals included (C. trav. L1242-8-1), and whether it stays within it.</summary>
        /// <param name="law">The law, read at the signature.</param>
        /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
        /// <returns>
        /// The day; none where no ceiling is known. Without a reason it is that of the ordinary reasons, as an assumption: its readings
        /// give the others. Of a season or a usage they give the view that there is none.
        /// </returns>
        /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 24 September 2017.</exception>
        public LatestLawfulEnd LatestLawfulEnd(FrenchLaw law, FixedTermRules? rules = null) =>
            new(new FixedTermQuestion(contract, law, rules));

        /// <summary>
        /// What is wrong with its reason, its length and its renewals (C. trav. L1242-2, L1242-8-1, L1243-13-1). The contract stands
        /// whatever the answer.
        /// </summary>
        /// <param name="law">The law, read at the signature.</param>
        /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
        /// <returns>The faults, and what could not be checked: a fact that is not stated is never supposed right.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 24 September 2017.</exception>
        public FixedTermCheck Check(FrenchLaw law, FixedTermRules? rules = null) => new(new FixedTermCheckQuestion(contract, law, rules));
    }

    extension(UncertainTermContract contract)
    {
        /// <summary>
        /// Whether its reason is open and allows an uncertain term (C. trav. L1242-2, L1242-7). The contract stands whatever the answer.
        /// </summary>
        /// <param name="law">The law, read at the signature.</param>
        /// <param name="rules">What an extended branch agreement sets; null for the Code alone.</param>
        /// <returns>The faults, and what could not be checked.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law at the signature is not known: before 24 September 2017.</exception>
        public FixedTermCheck Check(FrenchLaw law, FixedTermRules? rules = null) => new(new FixedTermCheckQuestion(contract, law, rules));
    }

    extension(DefinedPurposeContract contract)
    {
        /// <summary>Whether a defined purpose may be used: the category, the agreement, the bans.</summary>
        /// <param name="law">The law, read at the conclusion.</param>
        /// <returns>The faults, and what could not be checked.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// It was concluded before 22 December 2014, when the contract entered the Code.
        /// </exception>
        public FixedTermCheck Check(FrenchLaw law) => new(new FixedTermCheckQuestion(contract, law));
    }
}

using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>How long each may break a contract without a ground (période d'essai), asked of the contract.</summary>
public static class ContractTrial
{
    extension(PermanentContract contract)
    {
        /// <summary>The longest lawful trial (C. trav. L1221-19): two, three or four months by category.</summary>
        /// <param name="category">The category, by the status of the agreement.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What an agreement or the contract sets; null for the Code's figures.</param>
        /// <returns>The trial; renewable only where the rules say that an extended branch agreement allows it.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The category is not defined, or the law at the signature is not known: before 1 July 2009.
        /// </exception>
        public TrialPeriod TrialPeriod(StaffCategory category, FrenchLaw law, TrialRules? rules = null) =>
            new(new TrialQuestion(contract, category, law, rules));
    }

    extension(TermContract contract)
    {
        /// <summary>
        /// The longest lawful trial (C. trav. L1242-10), on the term or its least length: a day a week up to two weeks, a month beyond six
        /// months; renewals give none.
        /// </summary>
        /// <param name="law">The law.</param>
        /// <param name="rules">What an agreement, a usage or the contract sets; null for the Code's figures.</param>
        /// <returns>The trial, in whole weeks where it is a day a week; its readings show what an incomplete week may give.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The law at the signature is not known: before 1 May 2008, and before 22 December 2014 for a defined purpose.
        /// </exception>
        public TrialPeriod TrialPeriod(FrenchLaw law, TrialRules? rules = null) => new(new TrialQuestion(contract, law, rules));
    }
}

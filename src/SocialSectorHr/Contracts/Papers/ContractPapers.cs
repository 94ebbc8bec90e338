using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a contract is written on, and by when it is handed over (écrits du contrat), asked of the contract.</summary>
public static class ContractPapers
{
    extension(Contract contract)
    {
        /// <summary>
        /// By when the employee is told in writing what the post is (information écrite), C. trav. R1221-35: seven calendar days, and a
        /// month.
        /// </summary>
        /// <param name="law">The law, read on the first day.</param>
        /// <returns>The deadlines, counted from the first day.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The hiring is before 1 November 2023, when the duty began.</exception>
        public WrittenInformation Information(FrenchLaw law) => new(new WrittenInformationQuestion(contract, law));
    }

    extension(TermContract contract)
    {
        /// <summary>
        /// What the written contract must state (mentions obligatoires, C. trav. L1242-12 and L1242-12-1), and what of it is missing.
        /// </summary>
        /// <param name="present">What it states.</param>
        /// <returns>The checklist.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A flag is not defined.</exception>
        public MentionsCheck Mentions(FixedTermMentions present) => new(new MentionsQuestion(contract, present));

        /// <summary>
        /// By when the written contract is delivered to the employee (C. trav. L1242-13), and what a late delivery costs.
        /// </summary>
        /// <param name="calendar">The calendar of the workplace: jours ouvrables.</param>
        /// <param name="law">The law, read on the first day.</param>
        /// <returns>The deadline.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law on the first day is not known: before 1 May 2008.</exception>
        public ContractDelivery Delivery(WorkCalendar calendar, FrenchLaw law) =>
            new(new ContractDeliveryQuestion(contract, calendar, law));
    }
}

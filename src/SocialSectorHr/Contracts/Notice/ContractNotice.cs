using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>How long a contract goes on after its termination (préavis), asked of the contract.</summary>
public static class ContractNotice
{
    extension(PermanentContract contract)
    {
        /// <summary>
        /// The notice of a termination (préavis): C. trav. L1234-1 for a dismissal, L1237-1 for a resignation, the
        /// local law of Alsace-Moselle and the agreement laid over it.
        /// </summary>
        /// <param name="termination">The termination.</param>
        /// <param name="position">The category, by the status of the agreement, and the group that the rules single out.</param>
        /// <param name="law">The law, read on the day of the notification.</param>
        /// <param name="rules">
        /// What an agreement or the employer sets, such as <c>CollectiveAgreements.Ccn66.Notice</c>; null for the law alone.
        /// </param>
        /// <returns>The notice: for a dismissal the better for the employee, for a resignation the agreement's.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The category is not defined, the notification comes before the first day of seniority or the law it reads (1 May 2008), or the
        /// schedule has no such group.
        /// </exception>
        public NoticePeriod Notice(Termination termination, StaffPosition position, FrenchLaw law, NoticeRules? rules = null) =>
            new(new NoticeQuestion(contract, termination, position, law, rules));
    }
}

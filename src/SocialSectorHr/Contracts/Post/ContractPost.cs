using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Whether contracts with a term may follow one another on a post (succession de CDD), asked of its history.</summary>
public static class ContractPost
{
    extension(PostHistory history)
    {
        /// <summary>
        /// What is wrong with each contract and with the way they follow one another: reason, ceiling, renewals, waiting period, same
        /// employee.
        /// </summary>
        /// <param name="calendar">The days on which the establishment is open, for the waiting period.</param>
        /// <param name="law">The law, read at each signature.</param>
        /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
        /// <returns>The check, a link a contract.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law at a signature is not known: before 24 September 2017.</exception>
        public PostHistoryCheck Check(WorkCalendar calendar, FrenchLaw law, FixedTermRules? rules = null) =>
            new(new PostHistoryQuestion(history, calendar, law, rules));
    }
}

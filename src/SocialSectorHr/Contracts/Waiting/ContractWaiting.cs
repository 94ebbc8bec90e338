using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>How long a post waits after a contract with a term (délai de carence), asked of the contract.</summary>
public static class ContractWaiting
{
    extension(TermContract contract)
    {
        /// <summary>
        /// How long the post stays without another fixed term or temporary worker after this contract (délai de carence), C. trav. L1244-3.
        /// </summary>
        /// <param name="endedOn">The last day of the contract, renewals included.</param>
        /// <param name="calendar">The days on which the establishment is open; a public holiday counts only if it is worked.</param>
        /// <param name="law">The law, read on the last day.</param>
        /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
        /// <returns>
        /// The wait. Whether one is due depends on both contracts: <see cref="WaitingPeriod.NeedByReason"/> says what the reason of this
        /// one asks, <see cref="PostHistory"/> checks both.
        /// </returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The contract ends before it starts, the law on that day is not known (before 1 May 2008), or the wait leaves the calendar.
        /// </exception>
        public WaitingPeriod WaitingPeriod(LocalDate endedOn, WorkCalendar calendar, FrenchLaw law, FixedTermRules? rules = null) =>
            new(new WaitingPeriodQuestion(contract, endedOn.Iso(), calendar, law, rules));
    }

    extension(FixedTermContract contract)
    {
        /// <summary>
        /// How long the post stays without another fixed term after the last day, renewals included (délai de carence), C. trav. L1244-3.
        /// </summary>
        /// <param name="calendar">The days on which the establishment is open; a public holiday counts only if it is worked.</param>
        /// <param name="law">The law, read on the last day.</param>
        /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
        /// <returns>The wait. Whether one is due depends on the next contract too: see <see cref="PostHistory"/>.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The law on the last day is not known (before 1 May 2008), or the wait leaves the calendar.
        /// </exception>
        public WaitingPeriod WaitingPeriod(WorkCalendar calendar, FrenchLaw law, FixedTermRules? rules = null) =>
            new(new WaitingPeriodQuestion(contract, calendar, law, rules));
    }
}

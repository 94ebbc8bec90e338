using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the end of a contract with a term brings (fin du CDD), asked of the contract.</summary>
public static class ContractEnding
{
    extension(TermContract contract)
    {
        /// <summary>The money at the end of the contract (indemnité de fin de contrat), C. trav. L1243-8 to L1243-10.</summary>
        /// <param name="gross">
        /// All gross pay of the contract, in euros, renewals included: overtime, bonuses, thirteenth month, leave taken; not the pay of
        /// leave not taken.
        /// </param>
        /// <param name="ending">How the contract ended.</param>
        /// <param name="law">The law, read at the signature.</param>
        /// <param name="rules">What an agreement sets; null for 10 %.</param>
        /// <returns>The indemnity, or that none is due and why.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The pay is negative, the ending is not defined or cannot be that of this contract, the rate of the agreement is below 6 %, or
        /// the law at the signature is not known: before 1 May 2008.
        /// </exception>
        public EndIndemnity EndIndemnity(Money gross, FixedTermEnding ending, FrenchLaw law, EndIndemnityRules? rules = null) =>
            new(new EndIndemnityQuestion(contract, gross, ending, law, rules));

        /// <summary>
        /// What an employer owes who breaks this contract without a ground (C. trav. L1243-4): at least the pay up to the term.
        /// </summary>
        /// <param name="lastDay">The last day worked, outside the trial; before the term.</param>
        /// <param name="endsOn">
        /// The term: the last day of the contract, renewals included; for an uncertain term, the day it would have come.
        /// </param>
        /// <param name="pay">The pay; payments beyond twelve count for their share.</param>
        /// <param name="week">The week of work.</param>
        /// <param name="law">The law, read at the signature.</param>
        /// <param name="rules">What an agreement sets on the indemnity; null for 10 %.</param>
        /// <returns>The least damages, and the end-of-contract indemnity on the whole.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The day is not inside the contract and before its term, or the law at the signature is not known: before 1 May 2008.
        /// </exception>
        public EarlyBreakCost EarlyBreakCost(
            LocalDate lastDay, LocalDate endsOn, GrossPay pay, WeeklySchedule week, FrenchLaw law, EndIndemnityRules? rules = null) =>
            new(new EarlyBreakQuestion(contract, lastDay.Iso(), endsOn.Iso(), pay, week, law, rules));

        /// <summary>
        /// The permanent contract offered at the end (proposition de CDI), C. trav. L1243-11-1: by when, and by when a refusal is told.
        /// </summary>
        /// <param name="endsOn">The last day of the contract, renewals included.</param>
        /// <param name="law">The law, read at that day.</param>
        /// <param name="refusedOn">The day it was refused, silence at the end of the time included; null where it was not.</param>
        /// <returns>The days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The contract ends before it starts, or before 1 January 2024, when the rule began.
        /// </exception>
        public PermanentOffer PermanentOffer(LocalDate endsOn, FrenchLaw law, LocalDate? refusedOn = null) =>
            new(new PermanentOfferQuestion(contract, endsOn.Iso(), refusedOn.Iso(), law));
    }

    extension(FixedTermContract contract)
    {
        /// <summary>
        /// What an employer owes who breaks this contract without a ground (C. trav. L1243-4): at least the pay up to the term.
        /// </summary>
        /// <param name="lastDay">The last day worked, outside the trial; before the term.</param>
        /// <param name="pay">The pay; payments beyond twelve count for their share.</param>
        /// <param name="week">The week of work.</param>
        /// <param name="law">The law, read at the signature.</param>
        /// <param name="rules">What an agreement sets on the indemnity; null for 10 %.</param>
        /// <returns>The least damages, and the end-of-contract indemnity on the whole.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The day is not inside the contract and before its term, or the law at the signature is not known: before 1 May 2008.
        /// </exception>
        public EarlyBreakCost EarlyBreakCost(
            LocalDate lastDay, GrossPay pay, WeeklySchedule week, FrenchLaw law, EndIndemnityRules? rules = null) =>
            new(new EarlyBreakQuestion(contract, lastDay.Iso(), contract?.FinalEnd ?? default, pay, week, law, rules));

        /// <summary>
        /// The notice of an employee who leaves for a permanent contract (C. trav. L1243-2), on the whole length, renewals included.
        /// </summary>
        /// <param name="calendar">The calendar of the firm: the notice is in its days of work.</param>
        /// <param name="law">The law, read on the first day.</param>
        /// <returns>The notice.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law on the first day is not known: before 1 May 2008.</exception>
        public EarlyLeaveNotice EarlyLeaveNotice(WorkCalendar calendar, FrenchLaw law) =>
            new(new EarlyLeaveQuestion(contract, contract?.FinalEnd ?? default, calendar, law));
    }

    extension(UncertainTermContract contract)
    {
        /// <summary>
        /// The notice of an employee who leaves for a permanent contract (C. trav. L1243-2), on the time done: the term is uncertain.
        /// </summary>
        /// <param name="on">The last day done when the notice is given.</param>
        /// <param name="calendar">The calendar of the firm: the notice is in its days of work.</param>
        /// <param name="law">The law, read on the first day.</param>
        /// <returns>The notice.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The day is before the first, or the law on the first day is not known: before 1 May 2008.
        /// </exception>
        public EarlyLeaveNotice EarlyLeaveNotice(LocalDate on, WorkCalendar calendar, FrenchLaw law) =>
            new(new EarlyLeaveQuestion(contract, on.Iso(), calendar, law));
    }

    extension(DefinedPurposeContract contract)
    {
        /// <summary>
        /// The notice of an employee who leaves for a permanent contract (C. trav. L1243-2), on the time done: the term is uncertain.
        /// </summary>
        /// <param name="on">The last day done when the notice is given.</param>
        /// <param name="calendar">The calendar of the firm: the notice is in its days of work.</param>
        /// <param name="law">The law, read on the first day.</param>
        /// <returns>The notice.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The day is before the first, or the law on the first day is not known: before 1 May 2008.
        /// </exception>
        public EarlyLeaveNotice EarlyLeaveNotice(LocalDate on, WorkCalendar calendar, FrenchLaw law) =>
            new(new EarlyLeaveQuestion(contract, on.Iso(), calendar, law));
    }
}

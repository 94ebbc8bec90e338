using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The interview before a dismissal (entretien préalable), asked of the contract.</summary>
public static class ContractDismissal
{
    extension(PermanentContract contract)
    {
        /// <summary>When the interview may be held (C. trav. L1232-2): five jours ouvrables after the letter is presented.</summary>
        /// <param name="presentedOn">The day the letter of invitation is first presented or handed over, not counted.</param>
        /// <param name="calendar">The calendar, whose zone gives the holidays.</param>
        /// <param name="law">The law, read on that day.</param>
        /// <returns>The earliest interview.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The day comes before the first day of work, before the law it reads (1 May 2008), or after 2199.
        /// </exception>
        public DismissalInterview DismissalInterview(LocalDate presentedOn, WorkCalendar calendar, FrenchLaw law) =>
            new(new DismissalInterviewQuestion(contract, presentedOn.Iso(), null, calendar, law));

        /// <summary>When the interview may be held and the letter of dismissal may leave (C. trav. L1232-2, L1232-6, L1332-2).</summary>
        /// <param name="presentedOn">The day the letter of invitation is first presented or handed over, not counted.</param>
        /// <param name="interviewOn">The day set for the interview.</param>
        /// <param name="calendar">The calendar, whose zone gives the holidays.</param>
        /// <param name="law">The law, read on the day of the invitation.</param>
        /// <returns>The earliest interview, and the first and the last day of the letter.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The invitation comes before the first day of work or the law it reads (1 May 2008), the interview before the invitation, or a
        /// day after 2199.
        /// </exception>
        public DismissalInterview DismissalInterview(LocalDate presentedOn, LocalDate interviewOn, WorkCalendar calendar, FrenchLaw law) =>
            new(new DismissalInterviewQuestion(contract, presentedOn.Iso(), interviewOn.Iso(), calendar, law));
    }
}

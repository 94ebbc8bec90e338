using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>When a contract may end by an agreed termination, and what it pays at least, asked of the contract.</summary>
public static class ContractMutualTermination
{
    extension(PermanentContract contract)
    {
        /// <summary>The days of an agreed termination (rupture conventionnelle): C. trav. L1237-13 to L1237-15, R1231-1.</summary>
        /// <param name="agreed">The termination: its signature and, once known, the receipt and the answer of the authority.</param>
        /// <param name="calendar">The calendar, whose zone gives the holidays.</param>
        /// <param name="law">The law, read on the day of the signature.</param>
        /// <returns>The withdrawal, the application, the approval and the first day after the contract.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The signature comes before the first day of work or the law it reads (1 August 2008), or a day after 2199.
        /// </exception>
        public MutualTerminationDays MutualTerminationDays(MutualTermination agreed, WorkCalendar calendar, FrenchLaw law) =>
            new(new MutualTerminationQuestion(contract, agreed, calendar, law));

        /// <summary>The least that an agreed termination pays (indemnité spécifique), C. trav. L1237-13.</summary>
        /// <param name="agreed">The termination.</param>
        /// <param name="lastDay">The last day of the contract that the parties agreed on.</param>
        /// <param name="referenceSalary">The reference salary of a month, in euros; see <see cref="ReferenceSalary"/>.</param>
        /// <param name="law">The law, read on the day of the signature.</param>
        /// <param name="rules">What an agreement sets on severance; null for the law alone.</param>
        /// <param name="owesAgreement">
        /// Whether the employer is bound to the agreement's severance here: see the remarks of the result; null if unknown.
        /// </param>
        /// <returns>The indemnity.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The salary is negative, the last day comes before the signature, or the signature before the first day of seniority or the scale
        /// the library holds.
        /// </exception>
        public MutualTerminationIndemnity MutualTerminationIndemnity(
            MutualTermination agreed,
            LocalDate lastDay,
            Money referenceSalary,
            FrenchLaw law,
            SeveranceRules? rules = null,
            bool? owesAgreement = null)
        {
            ArgumentNullException.ThrowIfNull(agreed);
            return new(new MutualTerminationIndemnityQuestion(
                new SeveranceQuestion(contract, agreed.AsDismissal, lastDay.Iso(), referenceSalary, law, rules), owesAgreement));
        }

        /// <summary>The least that an agreed termination pays, each amount on its own average of the same months.</summary>
        /// <param name="agreed">The termination.</param>
        /// <param name="lastDay">The last day of the contract that the parties agreed on.</param>
        /// <param name="referenceSalary">The reference salary: the better average for the law, the agreement's for the agreement.</param>
        /// <param name="law">The law, read on the day of the signature.</param>
        /// <param name="rules">What an agreement sets on severance; null for the law alone.</param>
        /// <param name="owesAgreement">Whether the employer is bound to the agreement's severance here; null if unknown.</param>
        /// <returns>The indemnity.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The last day comes before the signature, or the signature before the first day of seniority or the scale the library holds.
        /// </exception>
        /// <exception cref="ArgumentException">The reference salary is <c>default</c>: of no month.</exception>
        public MutualTerminationIndemnity MutualTerminationIndemnity(
            MutualTermination agreed,
            LocalDate lastDay,
            ReferenceSalary referenceSalary,
            FrenchLaw law,
            SeveranceRules? rules = null,
            bool? owesAgreement = null)
        {
            ArgumentNullException.ThrowIfNull(agreed);
            return new(new MutualTerminationIndemnityQuestion(
                new SeveranceQuestion(contract, agreed.AsDismissal, lastDay.Iso(), referenceSalary, law, rules), owesAgreement));
        }
    }
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a retirement asks and pays, asked of the contract.</summary>
public static class ContractRetirement
{
    extension(PermanentContract contract)
    {
        /// <summary>
        /// The notice of a retirement (préavis de retraite): that of L1234-1 both ways (C. trav. L1237-6, L1237-10), the agreement laid
        /// over it.
        /// </summary>
        /// <param name="retirement">The retirement.</param>
        /// <param name="position">The category, and the group that the rules single out.</param>
        /// <param name="law">The law, read on the day it is told.</param>
        /// <param name="rules">What an agreement sets; null for the law alone.</param>
        /// <returns>
        /// The notice: by the employer the longer of the two; of someone who leaves the agreement's, or the law's where it has none.
        /// </returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// It is told before the first day of seniority or before the law it reads (1 May 2008), or the schedule has no such group.
        /// </exception>
        public RetirementNotice RetirementNotice(
            Retirement retirement, StaffPosition position, FrenchLaw law, RetirementRules? rules = null) =>
            new(new RetirementNoticeQuestion(contract, retirement, position, law, rules));

        /// <summary>
        /// The indemnity of a retirement (indemnité de départ ou de mise à la retraite), C. trav. L1237-9, D1237-1, L1237-7, from one
        /// salary for both amounts.
        /// </summary>
        /// <param name="retirement">The retirement.</param>
        /// <param name="lastDay">The last day of the contract, up to which seniority counts.</param>
        /// <param name="referenceSalary">The reference salary of a month, in euros (D1237-2); see <see cref="ReferenceSalary"/>.</param>
        /// <param name="law">The law, read on the last day.</param>
        /// <param name="rules">What an agreement sets; null for the law alone.</param>
        /// <returns>The better for the employee of the law and the agreement.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The salary is negative, the last day comes before the retirement is told or before the law it reads (1 May 2008; by the employer
        /// the retirement is told before the scale of severance that the library holds).
        /// </exception>
        public RetirementIndemnity RetirementIndemnity(
            Retirement retirement, LocalDate lastDay, Money referenceSalary, FrenchLaw law, RetirementRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(retirement);
            return new(new RetirementIndemnityQuestion(
                retirement, new SeveranceQuestion(contract, retirement.AsDismissal, lastDay.Iso(), referenceSalary, law, null), rules));
        }

        /// <summary>
        /// The indemnity of a retirement, each amount on its own average of the same months: C. trav. L1237-9, D1237-1, D1237-2, L1237-7.
        /// </summary>
        /// <param name="retirement">The retirement.</param>
        /// <param name="lastDay">The last day of the contract, up to which seniority counts.</param>
        /// <param name="referenceSalary">The reference salary: the better average for the law, the agreement's for the agreement.</param>
        /// <param name="law">The law, read on the last day.</param>
        /// <param name="rules">What an agreement sets; null for the law alone.</param>
        /// <returns>The better for the employee of the law and the agreement.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The last day comes before the retirement is told or before the law it reads.
        /// </exception>
        /// <exception cref="ArgumentException">The reference salary is <c>default</c>: of no month.</exception>
        public RetirementIndemnity RetirementIndemnity(
            Retirement retirement, LocalDate lastDay, ReferenceSalary referenceSalary, FrenchLaw law, RetirementRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(retirement);
            return new(new RetirementIndemnityQuestion(
                retirement, new SeveranceQuestion(contract, retirement.AsDismissal, lastDay.Iso(), referenceSalary, law, null), rules));
        }

        /// <summary>Whether age lets the employer retire the employee (mise à la retraite), C. trav. L1237-5 and D1237-2-1.</summary>
        /// <param name="retirement">The retirement by the employer, with the day of birth, the question and its answer.</param>
        /// <param name="lastDay">The last day of the contract.</param>
        /// <param name="law">The law, read on the last day.</param>
        /// <returns>The ages, the day to ask by, and the conclusion.</returns>
        /// <exception cref="ArgumentException">The day of birth is not given, or the employee leaves of their own wish.</exception>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The last day comes before the retirement is told or before the law it reads (26 October 2025).
        /// </exception>
        public RetirementAge RetirementAge(Retirement retirement, LocalDate lastDay, FrenchLaw law) =>
            new(new RetirementAgeQuestion(contract, retirement, lastDay.Iso(), law));
    }
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a dismissal pays (indemnité de licenciement), asked of the contract.</summary>
public static class ContractSeverance
{
    extension(PermanentContract contract)
    {
        /// <summary>
        /// The severance of a dismissal (indemnité de licenciement): C. trav. L1234-9, R1234-2, the agreement laid over it.
        /// </summary>
        /// <param name="termination">The termination; a resignation gives nothing.</param>
        /// <param name="lastDay">
        /// The last day that counts, <see cref="NoticePeriod.SeniorityEnd"/>: the end of the notice, even if not worked; the notification
        /// for occupational unfitness.
        /// </param>
        /// <param name="referenceSalary">
        /// The reference salary of a month, in euros; see <see cref="ReferenceSalary"/>. Where there are
        /// <see cref="PermanentContract.PartTimePeriods"/>, that of the working time on the day of the notification.
        /// </param>
        /// <param name="law">The law, read on the day of the notification.</param>
        /// <param name="rules">What an agreement sets, such as <c>CollectiveAgreements.Eclat.Severance</c>; null for the law alone.</param>
        /// <returns>The severance: the better for the employee of the law and the agreement.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The salary is negative, the notification comes before the first day of seniority or after the last day, or before the scale the
        /// library holds (20 July 2008).
        /// </exception>
        public Severance Severance(
            Termination termination, LocalDate lastDay, Money referenceSalary, FrenchLaw law, SeveranceRules? rules = null) =>
            new(new SeveranceQuestion(contract, termination, lastDay.Iso(), referenceSalary, law, rules));

        /// <summary>
        /// The severance of a dismissal from a reference salary that explains itself: C. trav. L1234-9, R1234-2, R1234-4.
        /// </summary>
        /// <param name="termination">The termination; a resignation gives nothing.</param>
        /// <param name="lastDay">The last day that counts, <see cref="NoticePeriod.SeniorityEnd"/>.</param>
        /// <param name="referenceSalary">The reference salary.</param>
        /// <param name="law">The law, read on the day of the notification.</param>
        /// <param name="rules">What an agreement sets; null for the law alone.</param>
        /// <returns>The severance: the better for the employee of the law and the agreement.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The notification comes before the first day of seniority or after the last day, or before the scale the library holds (20
        /// July 2008).
        /// </exception>
        /// <exception cref="ArgumentException">The reference salary is <c>default</c>: of no month.</exception>
        public Severance Severance(
            Termination termination, LocalDate lastDay, ReferenceSalary referenceSalary, FrenchLaw law, SeveranceRules? rules = null) =>
            new(new SeveranceQuestion(contract, termination, lastDay.Iso(), referenceSalary, law, rules));
    }
}

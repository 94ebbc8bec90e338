using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a retirement and an agreed termination give under a collective agreement, the law being their floor.</summary>
/// <remarks>An agreement whose text on the topic is not held leaves the law alone, and the result says so (<c>NotHeld</c>).</remarks>
public static class AgreementRetirement
{
    extension(PermanentContract contract)
    {
        /// <summary>The notice of a retirement (préavis de retraite) under an agreement.</summary>
        /// <param name="retirement">The retirement.</param>
        /// <param name="position">The category, and the group if the agreement singles it out.</param>
        /// <param name="law">The law, read on the day it is told.</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The notice.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement no longer applies on that day or has no such group, or it is told before the law it reads.
        /// </exception>
        public RetirementNotice RetirementNotice(
            Retirement retirement, StaffPosition position, FrenchLaw law, CollectiveAgreement agreement)
        {
            ArgumentNullException.ThrowIfNull(retirement);
            AgreementContract.Ask(agreement, position, retirement.NotifiedOn);
            RetirementRules rules = RulesOf(agreement);
            bool isKnown = position.Group is not { } group || rules.Notice?.Schedule?.Knows(group) == true;
            return contract.RetirementNotice(retirement, isKnown ? position : StaffPosition.Of(position.Category), law, rules);
        }

        /// <summary>The indemnity of a retirement under an agreement, from one salary for both amounts.</summary>
        /// <param name="retirement">The retirement, with what the agreement asks: seniority in the field, last pay.</param>
        /// <param name="lastDay">The last day of the contract.</param>
        /// <param name="referenceSalary">The reference salary of a month, in euros.</param>
        /// <param name="law">The law, read on the last day.</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The better for the employee of the two amounts.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement no longer applies on the last day, the salary is negative, or the days are out of the law.
        /// </exception>
        public RetirementIndemnity RetirementIndemnity(
            Retirement retirement, LocalDate lastDay, Money referenceSalary, FrenchLaw law, CollectiveAgreement agreement)
        {
            AgreementContract.Ask(agreement, lastDay.Iso());
            return contract.RetirementIndemnity(retirement, lastDay, referenceSalary, law, RulesOf(agreement));
        }

        /// <summary>The indemnity of a retirement under an agreement, each amount on its own average of the same months.</summary>
        /// <param name="retirement">The retirement, with what the agreement asks: seniority in the field, last pay.</param>
        /// <param name="lastDay">The last day of the contract.</param>
        /// <param name="referenceSalary">The reference salary: the better average for the law, the agreement's for the agreement.</param>
        /// <param name="law">The law, read on the last day.</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The better for the employee of the two amounts.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement no longer applies on the last day, or the days are out of the law.
        /// </exception>
        /// <exception cref="ArgumentException">The reference salary is <c>default</c>: of no month.</exception>
        public RetirementIndemnity RetirementIndemnity(
            Retirement retirement, LocalDate lastDay, ReferenceSalary referenceSalary, FrenchLaw law, CollectiveAgreement agreement)
        {
            AgreementContract.Ask(agreement, lastDay.Iso());
            return contract.RetirementIndemnity(retirement, lastDay, referenceSalary, law, RulesOf(agreement));
        }

        /// <summary>The least that an agreed termination pays under an agreement, each amount on its own average.</summary>
        /// <param name="agreed">The termination.</param>
        /// <param name="lastDay">The last day of the contract that the parties agreed on.</param>
        /// <param name="referenceSalary">The reference salary: the better average for the law, the agreement's for the agreement.</param>
        /// <param name="position">The category, and the group if the agreement singles it out.</param>
        /// <param name="law">The law, read on the day of the signature.</param>
        /// <param name="agreement">
        /// The agreement; where its text does not say that it owes its severance here, the law's is the least.
        /// </param>
        /// <returns>The indemnity.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement no longer applies on the last day or has no such group, or the days are out of the law.
        /// </exception>
        /// <exception cref="ArgumentException">The reference salary is <c>default</c>: of no month.</exception>
        public MutualTerminationIndemnity MutualTerminationIndemnity(
            MutualTermination agreed,
            LocalDate lastDay,
            ReferenceSalary referenceSalary,
            StaffPosition position,
            FrenchLaw law,
            CollectiveAgreement agreement)
        {
            ArgumentNullException.ThrowIfNull(agreed);
            AgreementContract.Ask(agreement, position, lastDay.Iso());
            SeveranceQuestion severance = new(
                contract, agreed.AsDismissal, lastDay, referenceSalary, law, agreement.SeveranceOf(position))
            {
                Position = position,
            };
            return new(new MutualTerminationIndemnityQuestion(severance, agreement.OwesSeveranceInMutualTermination));
        }
    }

    private static RetirementRules RulesOf(CollectiveAgreement agreement) => agreement.Retirement ?? new() { NotHeld = agreement.Name };
}

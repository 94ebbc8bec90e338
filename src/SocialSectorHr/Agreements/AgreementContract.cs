using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a permanent contract gives under a collective agreement, the law being its floor.</summary>
/// <remarks>An agreement whose text on the topic is not held leaves the law alone, and the result says so (<c>NotHeld</c>).</remarks>
public static class AgreementContract
{
    extension(PermanentContract contract)
    {
        /// <summary>The notice of a termination (préavis) under an agreement.</summary>
        /// <param name="termination">The termination.</param>
        /// <param name="position">The category, and the group if the agreement singles it out.</param>
        /// <param name="law">The law, read on the day of the notification.</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The notice: for a dismissal the better for the employee, for a resignation the agreement's.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement no longer applies at the notification, it has no such group, or the notification comes before the law it reads.
        /// </exception>
        public NoticePeriod Notice(Termination termination, StaffPosition position, FrenchLaw law, CollectiveAgreement agreement)
        {
            ArgumentNullException.ThrowIfNull(termination);
            Ask(agreement, position, termination.NotifiedOn);
            NoticeRules rules = agreement.Notice ?? new() { NotHeld = agreement.Name };
            bool isKnown = position.Group is not { } group || rules.Schedule?.Knows(group) == true;
            return contract.Notice(termination, isKnown ? position : StaffPosition.Of(position.Category), law, rules);
        }

        /// <summary>
        /// The severance of a dismissal (indemnité de licenciement) under an agreement, from one salary for both amounts.
        /// </summary>
        /// <param name="termination">The termination; a resignation gives nothing.</param>
        /// <param name="lastDay">The last day that counts, <see cref="NoticePeriod.SeniorityEnd"/>.</param>
        /// <param name="referenceSalary">The reference salary of a month, in euros, taken for the law and for the agreement.</param>
        /// <param name="position">The category, the group, and the first day as a cadre after years that were not.</param>
        /// <param name="law">The law, read on the day of the notification.</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The severance: the better for the employee of the two amounts.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement no longer applies at the notification or has no such group, the salary is negative, or the days are out of the
        /// law.
        /// </exception>
        public Severance Severance(
            Termination termination,
            LocalDate lastDay,
            Money referenceSalary,
            StaffPosition position,
            FrenchLaw law,
            CollectiveAgreement agreement)
        {
            ArgumentNullException.ThrowIfNull(termination);
            Ask(agreement, position, termination.NotifiedOn);
            return new(new SeveranceQuestion(contract, termination, lastDay.Iso(), referenceSalary, law, agreement.SeveranceOf(position))
            {
                Position = position,
            });
        }

        /// <summary>
        /// The severance of a dismissal (indemnité de licenciement) under an agreement, each amount on its own average of the same months.
        /// </summary>
        /// <param name="termination">The termination; a resignation gives nothing.</param>
        /// <param name="lastDay">The last day that counts, <see cref="NoticePeriod.SeniorityEnd"/>.</param>
        /// <param name="referenceSalary">The reference salary: the law takes the better average of its months, the agreement its own.</param>
        /// <param name="position">The category, the group, and the first day as a cadre after years that were not.</param>
        /// <param name="law">The law, read on the day of the notification.</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The severance: the better for the employee of the two amounts.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement no longer applies at the notification or has no such group, or the days are out of the law.
        /// </exception>
        /// <exception cref="ArgumentException">The reference salary is <c>default</c>: of no month.</exception>
        public Severance Severance(
            Termination termination,
            LocalDate lastDay,
            ReferenceSalary referenceSalary,
            StaffPosition position,
            FrenchLaw law,
            CollectiveAgreement agreement)
        {
            ArgumentNullException.ThrowIfNull(termination);
            Ask(agreement, position, termination.NotifiedOn);
            return new(new SeveranceQuestion(contract, termination, lastDay.Iso(), referenceSalary, law, agreement.SeveranceOf(position))
            {
                Position = position,
            });
        }

        /// <summary>The longest lawful trial (période d'essai) under an agreement.</summary>
        /// <param name="position">The category, and the group if the agreement singles it out.</param>
        /// <param name="law">The law, read on the day of the signature.</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The trial; renewable only where an extended agreement allows it.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement no longer applies at the signature or has no such group, or the law is not known: before 1 July 2009.
        /// </exception>
        public TrialPeriod TrialPeriod(StaffPosition position, FrenchLaw law, CollectiveAgreement agreement)
        {
            ArgumentNullException.ThrowIfNull(contract);
            Ask(agreement, position, contract.LawDay);
            TrialRules? rules = agreement.Trial is { } trial ? trial.For(position) : new() { NotHeld = agreement.Name };
            return contract.TrialPeriod(position.Category, law, rules);
        }
    }

    internal static void Ask(CollectiveAgreement agreement, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        if (!agreement.IsInForce(on))
        {
            throw Refusal.OutOfRange(on, nameof(agreement), $"a day on which the agreement applies: {agreement.Ended.English}");
        }
    }

    internal static void Ask(CollectiveAgreement agreement, StaffPosition position, LocalDate on)
    {
        Ask(agreement, on);
        ArgumentNullException.ThrowIfNull(position);
        if (position.Group is { } group && !agreement.Groups.Holds(group))
        {
            throw Refusal.OutOfRange(group, nameof(position.Group), $"a group of the agreement ({string.Join(", ", agreement.Groups)})");
        }
    }
}

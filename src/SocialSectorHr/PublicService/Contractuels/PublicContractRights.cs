using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>The trial, the lengths, the notice and the end of a public contract, asked of it.</summary>
public static class PublicContractRights
{
    extension(PublicContract contract)
    {
        /// <summary>The longest trial (période d'essai), CGFP R332-22.</summary>
        /// <param name="law">The law, read on the first day of the contract.</param>
        /// <returns>The trial.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The contract begins before 15 August 2022.</exception>
        public PublicTrial Trial(FrenchLaw law) => new(new PublicContractQuestion(contract, law));

        /// <summary>How long it may last by its ground (durées), CGFP L332-8 to L332-25.</summary>
        /// <param name="law">The law, read on the first day of the contract.</param>
        /// <returns>The lengths.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The contract begins before 15 August 2022.</exception>
        public PublicContractLengths Lengths(FrenchLaw law) => new(new PublicContractQuestion(contract, law));

        /// <summary>The notice of the agent who resigns (préavis de démission), décret 88-145, art. 39.</summary>
        /// <param name="services">The months of service, with those of earlier contracts.</param>
        /// <param name="notifiedOn">The day of the notification.</param>
        /// <returns>The notice.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The services are negative, or the notification is before the first day.</exception>
        public PublicNotice ResignationNotice(Months services, LocalDate notifiedOn) =>
            new(new PublicNoticeQuestion(contract, services, notifiedOn));

        /// <summary>The notice of the agent who is dismissed (préavis de licenciement), décret 88-145, art. 40.</summary>
        /// <param name="services">The months of service, with those of earlier contracts.</param>
        /// <param name="notifiedOn">The day of the notification.</param>
        /// <param name="isDisabled">Whether the agent is a disabled worker who said so in time (C. trav. L5212-13): the notice is doubled, four
        /// months at most.</param>
        /// <returns>The notice. There is none in the trial, nor for discipline: do not ask for it there.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The services are negative, or the notification is before the first day.</exception>
        public PublicNotice DismissalNotice(Months services, LocalDate notifiedOn, bool isDisabled = false) =>
            new(new PublicNoticeQuestion(contract, services, notifiedOn, isDismissal: true, isDisabled));

        /// <summary>Whether a contract on a permanent post has no term (CDI à six ans de services), CGFP L332-10.</summary>
        /// <param name="services">
        /// The months of service for the same employer in the same category, before the first day: on L332-8 to L332-14 and L332-23, part
        /// time counted whole, gaps of four months at most. A project contract does not count.
        /// </param>
        /// <param name="law">The law, read on the first day of the contract.</param>
        /// <returns>Whether it is; false for another ground than L332-8, null where the ground is not said.</returns>
        /// <remarks>From the contracts themselves: <see cref="PublicContractHistory"/>.</remarks>
        /// <exception cref="ArgumentOutOfRangeException">The services are negative, or the contract begins before 15 August 2022.</exception>
        public bool? MustBePermanent(Months services, FrenchLaw law)
        {
            PublicContractQuestion question = new(contract, law);
            if (services < Months.Zero)
            {
                throw Refusal.OutOfRange(services, nameof(services), "zero or more");
            }

            return contract.Ground is { } ground
                ? ground.IsPermanentPost && services >= question.Read(PublicContractLimits.PermanentPostTotal, null)
                : null;
        }

        /// <summary>The end-of-contract indemnity of ten per cent (indemnité de fin de contrat), CGFP L554-3.</summary>
        /// <param name="totalGross">The gross of all the contract, renewals included, in euros; the contract goes from the first day of all
        /// to the last.</param>
        /// <param name="monthlyGross">The gross of a month, in euros, held against twice the SMIC of the last day.</param>
        /// <param name="after">What comes after the contract.</param>
        /// <param name="law">The SMIC.</param>
        /// <param name="workplace">Where the agent works: Mayotte has a SMIC of its own; null for elsewhere.</param>
        /// <returns>Whether it is due, and how much.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The contract has no known end, a pay is negative, what comes after is not defined, or
        /// the SMIC is not known on the last day.</exception>
        public PublicEndIndemnity FinalIndemnity(
            Money totalGross, Money monthlyGross, PublicContractAfter after, FrenchLaw law, HolidayZone? workplace = null) =>
            new(new PublicEndIndemnityQuestion(contract, totalGross, monthlyGross, after, law, workplace));
    }
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>How a public contract ends, asked of it: renewal or not, early break, dismissal.</summary>
public static class PublicContractEnds
{
    extension(PublicContract contract)
    {
        /// <summary>When an employer says whether the contract is renewed (délai de prévenance), CGFP R332-27 to R332-31; of a project
        /// contract
        /// R332-39.</summary>
        /// <param name="law">The law, read on the last day.</param>
        /// <param name="earlier">The months of the contracts before it that count, see the result; they do not for a project contract.</param>
        /// <param name="mayBePermanent">Whether the renewal would be permanent; null for what the services say: on L332-8 from six years on.</param>
        /// <param name="isDisabled">Whether the agent is a disabled worker who said so in time (C. trav. L5212-13): the notice of an ordinary
        /// contract is doubled, four months at most.</param>
        /// <returns>The notice.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The contract has no known end, or one before 15 August 2022, or the months are
        /// negative.</exception>
        public PublicRenewalNotice RenewalNotice(
            FrenchLaw law, Months earlier = default, bool? mayBePermanent = null, bool isDisabled = false) =>
            new(new PublicRenewalQuestion(contract, law, earlier, mayBePermanent, isDisabled));

        /// <summary>The early break of a project contract by the employer (rupture anticipée), CGFP L332-26.</summary>
        /// <param name="endsOn">The last day of work.</param>
        /// <param name="totalPaid">All the pay received until then, in euros.</param>
        /// <param name="law">The law, read on that day.</param>
        /// <returns>Whether it may be broken so, and what is due.</returns>
        /// <exception cref="ArgumentOutOfRangeException">It is no project contract, the day is not one of the contract, or the pay is
        /// negative.</exception>
        public PublicProjectBreak ProjectBreak(LocalDate endsOn, Money totalPaid, FrenchLaw law) =>
            new(new PublicProjectBreakQuestion(contract, endsOn, totalPaid, law));

        /// <summary>The indemnity of an agent who is dismissed (indemnité de licenciement), décret 88-145, art. 43 to 46.</summary>
        /// <param name="dismissal">Why, or how.</param>
        /// <param name="endsOn">The last day of the contract, notice and leave included.</param>
        /// <param name="services">The months of service until then, part time in proportion.</param>
        /// <param name="monthlyNet">The last net pay of a full month, in euros, see the result.</param>
        /// <returns>The indemnity; zero where none is due.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The case is not defined, the day is not one of the contract, the services or the pay
        /// are negative.</exception>
        public PublicDismissalIndemnity DismissalIndemnity(
            PublicDismissalCase dismissal, LocalDate endsOn, Months services, Money monthlyNet) =>
            new(new PublicDismissalQuestion(contract, dismissal, endsOn, services, monthlyNet));

        /// <summary>The last day on which an agent says that he or she does not come back from maternity or adoption leave (démission à
        /// l'issue du congé), décret 88-145, art. 39: fifteen days before its end.</summary>
        /// <param name="leaveEndsOn">The last day of the leave.</param>
        /// <returns>The day.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The day is before the first day of the contract.</exception>
        public LocalDate LastDayToGiveUpReturn(LocalDate leaveEndsOn)
        {
            ArgumentNullException.ThrowIfNull(contract);
            return leaveEndsOn.Iso() >= contract.Start
                ? leaveEndsOn.PlusDays(-15)
                : throw Refusal.OutOfRange(leaveEndsOn, nameof(leaveEndsOn), $"on or after the first day, {DateText.Iso(contract.Start)}");
        }
    }
}

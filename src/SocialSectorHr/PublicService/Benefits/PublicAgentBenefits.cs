using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What an agent has beside the pay (télétravail, transport, mobilités, couverture), asked of the agent.</summary>
public static class PublicAgentBenefits
{
    extension(PublicAgent agent)
    {
        /// <summary>The telework allowance of a civil year (allocation forfaitaire de télétravail), where the assembly decided
        /// it.</summary>
        /// <param name="days">The days of telework done in the year; a whole number.</param>
        /// <param name="year">The civil year.</param>
        /// <param name="law">The amount of a day and the most of a year.</param>
        /// <returns>The allowance.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are not a whole number between 0 and 366, or the amounts are not known
        /// that year: before 2021.</exception>
        public PublicTeleworkAllowance TeleworkAllowance(Days days, int year, FrenchLaw law) =>
            new(new PublicYearDaysQuestion(agent, days, year, law));

        /// <summary>The mobility package of a civil year (forfait mobilités durables), where the assembly decided it.</summary>
        /// <param name="days">The days travelled so in the year; a whole number.</param>
        /// <param name="year">The civil year.</param>
        /// <param name="law">The amounts by the number of days.</param>
        /// <returns>The package.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are not a whole number between 0 and 366, or the amounts are not known
        /// that year: before 2021.</exception>
        public PublicMobilityPackage MobilityPackage(Days days, int year, FrenchLaw law) =>
            new(new PublicYearDaysQuestion(agent, days, year, law));

        /// <summary>What the employer pays of the passes of a month (prise en charge des abonnements).</summary>
        /// <param name="passes">The price of the passes of the month, in euros.</param>
        /// <param name="month">The month that they are valid for.</param>
        /// <param name="law">The share and its ceiling, read on the first day of the month.</param>
        /// <returns>The refund.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The price is negative, or the share is not known in that month: before July
        /// 2010.</exception>
        public PublicTransportRefund TransportRefund(Money passes, YearMonth month, FrenchLaw law) =>
            new(new PublicTransportRefundQuestion(agent, passes, month.Iso(), law));

        /// <summary>The least that the employer pays of the health and the provident cover (participation minimale).</summary>
        /// <param name="on">The day.</param>
        /// <param name="law">The floors.</param>
        /// <param name="contribution">What the provident cover costs a month, in euros; it matters from 2029 on.</param>
        /// <returns>The floors.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The contribution is negative, or the date is not of the years 1 to 9800.</exception>
        public PublicCover LeastCover(LocalDate on, FrenchLaw law, Money? contribution = null) =>
            new(new PublicCoverQuestion(agent, contribution, on, law));
    }
}

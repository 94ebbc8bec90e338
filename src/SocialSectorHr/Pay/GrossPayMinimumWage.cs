using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A pay beside the SMIC (comparaison au SMIC), and without the Segur indemnity, asked of the pay.</summary>
public static class GrossPayMinimumWage
{
    extension(GrossPay pay)
    {
        /// <summary>
        /// A payment of this pay beside the SMIC of the same hours: C. trav. L3232-3 for the legal week, D3231-5 and D3231-6 for other
        /// hours.
        /// </summary>
        /// <remarks>In Mayotte it is that of <see cref="PayRules.Zone"/>.</remarks>
        /// <param name="week">The weekly hours of the post; more than 0 h, at most 60 h; not looked at under a forfait in days.</param>
        /// <param name="regime">What the hours above 35 mean; under a forfait in days the comparison is one of plausibility.</param>
        /// <param name="on">The day whose SMIC is read.</param>
        /// <param name="law">The law.</param>
        /// <param name="segurIncluded">
        /// Whether each month of the pay includes the Segur indemnity, so that the margin without it is computed too.
        /// </param>
        /// <param name="segurShare">
        /// The share of Segur that the pay includes: the hours of the contract by the collective hours. Null for that of the week in 35
        /// hours, whole under a
        /// forfait in days. Above 100 % counts as 100 %; not looked at where Segur is not included.
        /// </param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the default.</param>
        /// <returns>The comparison.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The SMIC or Segur is not known on that day, the week cannot exist, a premium is below its floor, or the share is not above 0 %.
        /// </exception>
        public MinimumWageMargin OverMinimumWage(
            Hours week,
            PayRegime regime,
            LocalDate on,
            FrenchLaw law,
            bool segurIncluded = false,
            Percent? segurShare = null,
            PayRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(pay);
            return new(new MinimumWageMarginQuestion(pay.Monthly, new(week, regime, on.Iso(), law, rules), segurIncluded, segurShare));
        }

        /// <summary>What is left of a full-time pay said to include the Segur indemnity.</summary>
        /// <param name="on">The day whose indemnity is read.</param>
        /// <param name="law">The law.</param>
        /// <returns>The pay without it.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The indemnity is not known on that day.</exception>
        public PayWithoutSegur WithoutSegur(LocalDate on, FrenchLaw law) =>
            new(new PayWithoutSegurQuestion(pay, Percent.Of(100), on.Iso(), law));

        /// <summary>What is left of a part-time pay said to include its share of the Segur indemnity.</summary>
        /// <param name="workingTime">The hours of the contract by the collective hours; above 100 % counts as 100 %.</param>
        /// <param name="on">The day whose indemnity is read.</param>
        /// <param name="law">The law.</param>
        /// <returns>The pay without it.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The indemnity is not known on that day, or the working time is not above 0 %.
        /// </exception>
        public PayWithoutSegur WithoutSegur(Percent workingTime, LocalDate on, FrenchLaw law) =>
            new(new PayWithoutSegurQuestion(pay, workingTime, on.Iso(), law));
    }
}

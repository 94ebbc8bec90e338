using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A pay beside the SMIC all through an employment (respect du SMIC dans le temps), asked of the pay.</summary>
public static class GrossPayMinimumWageHistory
{
    extension(GrossPay pay)
    {
        /// <summary>A payment of this pay beside every SMIC of an employment: since when it is below, by how much, and until
        /// when.</summary>
        /// <remarks>In Mayotte it is that of <see cref="PayRules.Zone"/>.</remarks>
        /// <param name="employment">The employment, or the part of it that is asked about.</param>
        /// <param name="week">The week of work.</param>
        /// <param name="regime">What the hours above 35 mean; under a forfait in days the comparison is one of plausibility.</param>
        /// <param name="law">The law; a SMIC laid over it counts from its day on.</param>
        /// <param name="segurIncluded">Whether each month of the pay includes the Segur indemnity.</param>
        /// <param name="segurShare">The share of Segur that the pay includes; null for that of the week in 35 hours.</param>
        /// <param name="rules">What an agreement or a payroll chooses, the method of incomplete months among it; null for the default.</param>
        /// <returns>The comparison, stretch by stretch.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A premium is below its floor, or the share is not above 0 %.</exception>
        public MinimumWageHistory OverMinimumWage(
            DateInterval employment,
            WeeklySchedule week,
            PayRegime regime,
            FrenchLaw law,
            bool segurIncluded = false,
            Percent? segurShare = null,
            PayRules? rules = null) =>
            new(new MinimumWageHistoryQuestion(pay, employment, week, regime, law, segurIncluded, segurShare, rules));

        /// <summary>
        /// The same for an ordinary worker who may be under 18: the SMIC is lower before 17 and at 17, and whole from 18 years or six
        /// months in the branch on (C. trav. D3231-3).
        /// </summary>
        /// <remarks>Not for apprentices nor contracts of professionalisation. A birthday counts from its day on.</remarks>
        /// <param name="employment">The employment, or the part of it that is asked about.</param>
        /// <param name="birth">The day of birth.</param>
        /// <param name="inBranch">The months of work in the branch on the first day of the employment, a whole number, zero or more.</param>
        /// <param name="week">The week of work.</param>
        /// <param name="regime">What the hours above 35 mean; under a forfait in days the comparison is one of plausibility.</param>
        /// <param name="law">The law; a SMIC laid over it counts from its day on.</param>
        /// <param name="segurIncluded">Whether each month of the pay includes the Segur indemnity.</param>
        /// <param name="segurShare">The share of Segur that the pay includes; null for that of the week in 35 hours.</param>
        /// <param name="rules">What an agreement or a payroll chooses, the method of incomplete months among it; null for the default.</param>
        /// <returns>The comparison, stretch by stretch; the years before 2019 are not known.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The age on the first day is not 14 to 99, the months in the branch are not whole, a premium is below its floor, or the share is
        /// not above 0 %.
        /// </exception>
        public MinimumWageHistory OverMinimumWage(
            DateInterval employment,
            LocalDate birth,
            Months inBranch,
            WeeklySchedule week,
            PayRegime regime,
            FrenchLaw law,
            bool segurIncluded = false,
            Percent? segurShare = null,
            PayRules? rules = null) =>
            new(new MinimumWageHistoryQuestion(pay, employment, week, regime, law, segurIncluded, segurShare, rules)
                .OfSomeoneBorn(birth, inBranch));
    }
}

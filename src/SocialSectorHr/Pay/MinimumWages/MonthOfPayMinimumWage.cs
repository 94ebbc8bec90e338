using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The lines of a month beside the SMIC (éléments comparés au SMIC), asked of the month.</summary>
public static class MonthOfPayMinimumWage
{
    extension(MonthOfPay month)
    {
        /// <summary>What counts of the month beside the SMIC of its hours.</summary>
        /// <remarks>In Mayotte it is that of <see cref="PayRules.Zone"/>.</remarks>
        /// <param name="week">The weekly hours of the post; more than 0 h, at most 60 h.</param>
        /// <param name="regime">What the hours above 35 mean; not a forfait in days, which has no hours.</param>
        /// <param name="on">The day whose SMIC is read.</param>
        /// <param name="law">The law.</param>
        /// <param name="present">
        /// The share of the month that was there, as its pay counts it: <see cref="IncompleteMonth.Share"/>; null for all of it.
        /// </param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the default.</param>
        /// <returns>The comparison.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The SMIC is not known on that day, the week cannot exist, the regime pays no hours, a premium is below its floor, or the share
        /// is not
        /// above 0 % and at most 100 %.
        /// </exception>
        public CountedMonth OverMinimumWage(
            Hours week, PayRegime regime, LocalDate on, FrenchLaw law, Percent? present = null, PayRules? rules = null) =>
            new(new CountedMonthQuestion(month, present, new(week, regime, on.Iso(), law, rules)));
    }
}

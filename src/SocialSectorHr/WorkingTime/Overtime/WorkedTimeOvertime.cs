using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The overtime of a period really worked (heures supplémentaires), asked of the time worked.</summary>
public static class WorkedTimeOvertime
{
    extension(WorkedTime time)
    {
        /// <summary>The overtime of the period: its hours, the premiums they bear, and what paid leave changes.</summary>
        /// <param name="law">The law, read on the first day of the period.</param>
        /// <param name="rules">What the agreement chooses.</param>
        /// <returns>The overtime, in hours; its pay is another question.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A rule cannot exist, or the law is not known on that day.</exception>
        public WorkedOvertime Overtime(FrenchLaw law, OvertimeRules? rules = null) => new(new WorkedOvertimeQuestion(time, law, rules));
    }

    extension(WorkedOvertime overtime)
    {
        /// <summary>
        /// What this overtime pays: the premium of each hour, and the plain rate of those that the pay of the period does not hold already.
        /// </summary>
        /// <param name="hourly">The gross rate of an hour, in euros; zero or more.</param>
        /// <param name="paid">
        /// The hours that the pay of the period already holds at the plain rate, paid leave included: 38 h where a week of 38 h is paid by
        /// the month. The premiums that this pay may hold too are not taken off. Null: those of the threshold, and in a year the leave
        /// beside them.
        /// </param>
        /// <returns>The pay.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The rate or the hours are negative.</exception>
        public OvertimePay Pay(Money hourly, Hours? paid = null) => new(new OvertimePayQuestion(overtime, hourly, paid));

        /// <summary>The rest in place of the pay of this overtime, or of its premiums alone.</summary>
        /// <param name="replaced">What the rest replaces.</param>
        /// <returns>The rest, in hours.</returns>
        /// <exception cref="ArgumentOutOfRangeException">What is replaced is not defined.</exception>
        public OvertimeRest Rest(OvertimeReplacement replaced = OvertimeReplacement.HoursAndPremium) =>
            new(new OvertimeRestQuestion(overtime, replaced));
    }

    extension(WorkedWeeks weeks)
    {
        /// <summary>The overtime of the weeks, each on its own, and what it pays.</summary>
        /// <param name="hourly">The gross rate of an hour, in euros; zero or more.</param>
        /// <param name="law">The law, read on the first day of each week.</param>
        /// <param name="rules">What the agreement chooses.</param>
        /// <returns>The weeks, their overtime and its pay.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The rate is negative, a rule cannot exist, or the law is not known on one of the days.
        /// </exception>
        public OvertimeWeeks Overtime(Money hourly, FrenchLaw law, OvertimeRules? rules = null) =>
            new(new OvertimeWeeksQuestion(weeks, hourly, null, law, rules));

        /// <summary>The same, where the pay already holds other hours a week than those of the threshold.</summary>
        /// <param name="hourly">The gross rate of an hour, in euros; zero or more.</param>
        /// <param name="paid">
        /// The hours a week that the pay already holds at the plain rate, paid leave included; null for those of the threshold.
        /// </param>
        /// <param name="law">The law, read on the first day of each week.</param>
        /// <param name="rules">What the agreement chooses.</param>
        /// <returns>The weeks, their overtime and its pay.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The rate or the hours are negative, a rule cannot exist, or the law is not known on one of the days.
        /// </exception>
        public OvertimeWeeks Overtime(Money hourly, Hours? paid, FrenchLaw law, OvertimeRules? rules = null) =>
            new(new OvertimeWeeksQuestion(weeks, hourly, paid, law, rules));
    }
}

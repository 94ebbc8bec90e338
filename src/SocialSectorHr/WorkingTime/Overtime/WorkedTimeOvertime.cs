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
    }
}

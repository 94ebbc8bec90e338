using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the law makes of the hours of a part time (durées du temps partiel), asked of the part time.</summary>
public static class PartTimeHours
{
    extension(PartTime part)
    {
        /// <summary>
        /// The hours to work in a year, solidarity hours included: those of a contract by the year, otherwise the legal year in proportion
        /// to the legal week.
        /// </summary>
        /// <remarks>
        /// By the week and the month the hours above 35 h of a full time such as 39 h are supposed paid overtime: half of 39 h is 19.5 h
        /// every week, 895.33 h a year. With RTT full time works 1607 h, and its half is <c>PerYear(803.5m.Hours, 1607.Hours, week)</c>,
        /// 803.5 h.
        /// </remarks>
        /// <param name="on">The day whose law applies; a contract by the year does not depend on it.</param>
        /// <param name="law">The law.</param>
        /// <returns>The hours, exact: 1285.6 for 28 h a week, 770 for 770 h a year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The hours are by the week or the month, and the law does not know the legal year or the legal week on that day.
        /// </exception>
        public Hours YearlyWorkedHours(LocalDate on, FrenchLaw law)
        {
            ArgumentNullException.ThrowIfNull(part);
            ArgumentNullException.ThrowIfNull(law);
            return part.Period == CountingPeriod.Year
                ? part.Hours
                : law.On(on.Iso(), LegalDurations.Year).Value * (part.WeeklyHours / law.On(on, LegalDurations.Week).Value);
        }

        /// <summary>
        /// The hours of the solidarity day: 7 h in proportion (C. trav. L3133-8). They are no complementary hours (C. trav. L3133-9).
        /// </summary>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <returns>The hours.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law has no solidarity day on that day.</exception>
        public SolidarityHours Solidarity(LocalDate on, FrenchLaw law)
        {
            ArgumentNullException.ThrowIfNull(part);
            return part.Week.Solidarity(on.Iso(), law);
        }

        /// <summary>Whether the hours make a part time, and not too short a one.</summary>
        /// <remarks>
        /// By the week and the month, with a full time above the legal week, what depends on its RTT is
        /// <see cref="PartTimeCheck.Unchecked"/>: 90 % of 39 h are 35.1 h a week, no part time if 39 h are paid; with RTT, 1446.3 h of 1607
        /// h a year, which are one (C. trav. L3123-1 3°).
        /// </remarks>
        /// <param name="on">The day whose law applies: the signature.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What the branch agreement sets.</param>
        /// <returns>The faults, and what could not be checked.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day.</exception>
        public PartTimeCheck Check(LocalDate on, FrenchLaw law, PartTimeRules? rules = null) =>
            new(new PartTimeCheckQuestion(part, null, on.Iso(), law, rules));

        /// <summary>Whether the hours make a part time, with what is said of the contract.</summary>
        /// <param name="grounds">What is said of the contract: an exception to the shortest part time, whether it is in writing.</param>
        /// <param name="on">The day whose law applies: the signature.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What the branch agreement sets.</param>
        /// <returns>The faults, and what could not be checked.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day.</exception>
        public PartTimeCheck Check(PartTimeGrounds grounds, LocalDate on, FrenchLaw law, PartTimeRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(grounds);
            return new(new PartTimeCheckQuestion(part, grounds, on.Iso(), law, rules));
        }

        /// <summary>
        /// The complementary hours of the period over which the contract sets its hours: a week, a month or, by agreement (C. trav.
        /// L3121-44), a year.
        /// </summary>
        /// <param name="worked">
        /// Hours really worked in that period, zero or more; over a year a tenth is that of its hours (C. trav. L3123-28).
        /// </param>
        /// <param name="on">The first day of the period.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What the agreement sets.</param>
        /// <returns>The hours above the contract, what is allowed, the premiums they bear.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The hours are negative, a rule is beyond what the law allows, or the law is not known on that day.
        /// </exception>
        public ComplementaryHours Complementary(Hours worked, LocalDate on, FrenchLaw law, PartTimeRules? rules = null) =>
            new(new ComplementaryHoursQuestion(part, worked, on.Iso(), law, rules));

        /// <summary>
        /// The complementary hours of several weeks, of a month of pay for instance, each week on its own, and what they pay.
        /// </summary>
        /// <remarks>
        /// Paid leave is left out: the rulings that count it are on overtime. The rate of an hour is the month by 52/12 weeks
        /// (<c>GrossPay.PerHour</c>).
        /// </remarks>
        /// <param name="weeks">The weeks; the contract sets its hours by the week.</param>
        /// <param name="hourly">The gross rate of an hour, in euros; zero or more.</param>
        /// <param name="law">The law, read on the first day of each week.</param>
        /// <param name="rules">What the agreement sets.</param>
        /// <returns>The weeks, their hours and their pay.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The contract sets its hours by the month or the year, the rate is negative, a rule is beyond what the law allows, or the law is
        /// not known on one of the days.
        /// </exception>
        public ComplementaryWeeks Complementary(WorkedWeeks weeks, Money hourly, FrenchLaw law, PartTimeRules? rules = null) =>
            new(new ComplementaryWeeksQuestion(part, weeks, hourly, law, rules));
    }

    extension(ComplementaryHours hours)
    {
        /// <summary>What these hours pay: the rate of each and its premium.</summary>
        /// <param name="hourly">The gross rate of an hour, in euros; zero or more.</param>
        /// <returns>The pay, exact.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The rate is negative.</exception>
        public ComplementaryPay Pay(Money hourly) => new(new ComplementaryPayQuestion(hours, hourly));
    }
}

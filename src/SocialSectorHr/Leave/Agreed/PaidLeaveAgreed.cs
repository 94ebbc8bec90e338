using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The annual leave under an agreement (congés annuels conventionnels), asked of the right.</summary>
public static class PaidLeaveAgreed
{
    extension(PaidLeaveRight right)
    {
        /// <summary>The leave of a reference period under an agreement, held against the law.</summary>
        /// <param name="period">The days, both ends included; at most one year.</param>
        /// <param name="absences">The absences; days outside the period are not looked at. Null: none.</param>
        /// <param name="counted">
        /// Of the calendar days of sickness, those of the kind that the agreement counts whatever their length: paid by the employer
        /// (CCN 66, ECLAT), of a pregnant woman (CCN 51).
        /// </param>
        /// <param name="calendar">The calendar of the firm: its weekdays are the days of work, holidays included.</param>
        /// <param name="law">The law.</param>
        /// <param name="agreed">What the agreement says of absences.</param>
        /// <param name="rules">What a payroll chooses; null for the default reading.</param>
        /// <returns>The leave by the text alone, by the law, and the better of the two.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The period is longer than a year, the days counted are not between 0 and those of sickness, or the law is not known on a day of
        /// sickness.
        /// </exception>
        /// <exception cref="ArgumentException">Two absences that are not treated as work overlap.</exception>
        public AgreedLeave ByAgreement(
            DateInterval period,
            IReadOnlyList<Absence>? absences,
            Days counted,
            WorkCalendar calendar,
            FrenchLaw law,
            AgreedLeaveRules agreed,
            LeaveRules? rules = null) =>
            new(new AgreedLeaveQuestion(right, period.Iso(), absences, counted, calendar, law, agreed, rules));
    }
}

using NodaTime;

namespace SocialSectorHr.PublicService;

/// <summary>The leave of a year, what is carried over and what is paid, asked of the right.</summary>
public static class PublicLeaveRightYear
{
    extension(PublicLeaveRight right)
    {
        /// <summary>The leave of a calendar year (congés annuels), décret 85-1250, art. 1 and 2.</summary>
        /// <param name="service">The months of service in the year, 0 to 12. Sickness, maternity and training count.</param>
        /// <param name="outside">The days of annual leave taken outside 1 May to 31 October, which may add one or two.</param>
        /// <returns>The days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The months are not between 0 and 12, or the days between 0 and 366.</exception>
        public PublicLeaveYear Year(Months service, Days outside = default) => new(new PublicLeaveYearQuestion(right, service, outside));

        /// <summary>Leave that health or family leave kept from being taken (report), décret 85-1250, art. 5-1.</summary>
        /// <param name="unused">The days that were not taken.</param>
        /// <param name="cause">Why; another reason than health or family leave carries nothing over.</param>
        /// <param name="returnedOn">The return to work, on or after 23 June 2025.</param>
        /// <returns>The days and their end.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are not between 0 and 366, the cause is neither health nor family leave, or
        /// the return is before 23 June 2025.</exception>
        public PublicCarryOver CarryOver(Days unused, PublicLeaveCause cause, LocalDate returnedOn) => cause != PublicLeaveCause.Other
            ? new(new UntakenLeaveQuestion(right, unused, cause, returnedOn, nameof(returnedOn)))
            : throw Refusal.OutOfRange(cause, nameof(cause), "Health or Family: leave is not carried over for another reason");

        /// <summary>Leave that is not taken when the relation ends (indemnité compensatrice), décret 85-1250, art. 5-2.</summary>
        /// <param name="unused">The days that were not taken.</param>
        /// <param name="cause">Why.</param>
        /// <param name="monthlyGross">The gross of the last full month served, in euros.</param>
        /// <param name="endedOn">The end of the relation, on or after 23 June 2025.</param>
        /// <returns>The days and what they are paid.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are not between 0 and 366, the pay is negative, the cause is not defined,
        /// or the end is before 23 June 2025.</exception>
        public PublicLeaveIndemnity Indemnity(Days unused, PublicLeaveCause cause, Money monthlyGross, LocalDate endedOn) =>
            monthlyGross >= Money.Zero
                ? new(new UntakenLeaveQuestion(right, unused, cause, endedOn, nameof(endedOn)) { MonthlyGross = monthlyGross })
                : throw Refusal.OutOfRange(monthlyGross, nameof(monthlyGross), "zero or more");
    }
}

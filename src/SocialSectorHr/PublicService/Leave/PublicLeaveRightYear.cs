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

        /// <summary>An absence on annual leave in one go (absence du service), décret 85-1250, art. 4.</summary>
        /// <param name="absence">The days away, both ends included.</param>
        /// <param name="isBonified">Whether they are congés bonifiés, which have a rule of their own.</param>
        /// <returns>The days, and whether they are within thirty-one.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A day is not of the years 1 to 9800 of the ISO calendar.</exception>
        public PublicLeaveAbsence Absence(DateInterval absence, bool isBonified = false) =>
            new(new PublicLeaveAbsenceQuestion(right, absence, isBonified));

        /// <summary>Leave that health or family leave kept from being taken (report), décret 85-1250, art. 5-1: acquired before
        /// it.</summary>
        /// <param name="unused">The days that were not taken.</param>
        /// <param name="cause">Why; another reason than health or family leave carries nothing over (art. 5).</param>
        /// <param name="returnedOn">The return to work, on or after 23 June 2025.</param>
        /// <param name="informedOn">The day on which the agent was told of the days and of their last date; null where that is not known.</param>
        /// <returns>The days and their end.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are not between 0 and 366, the cause is neither health nor family leave, or
        /// the return is before 23 June 2025.</exception>
        public PublicCarryOver CarryOver(Days unused, PublicLeaveCause cause, LocalDate returnedOn, LocalDate? informedOn = null) =>
            new(new UntakenLeaveQuestion(right, unused, Carried(cause), returnedOn, nameof(returnedOn)) { InformedOn = informedOn?.Iso() });

        /// <summary>Leave that was acquired during the health or family leave (report), décret 85-1250, art. 5-1: the fifteen months begin
        /// at the latest at the end of the year for which it is due.</summary>
        /// <param name="unused">The days that were not taken.</param>
        /// <param name="cause">Why; another reason than health or family leave carries nothing over (art. 5).</param>
        /// <param name="year">The year for which the leave is due, from 2025 on.</param>
        /// <param name="returnedOn">The return to work, on or after 23 June 2025; null where the agent is still away.</param>
        /// <param name="informedOn">The day on which the agent was told of the days and of their last date; null where that is not known.</param>
        /// <returns>The days and their end.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are not between 0 and 366, the cause is neither health nor family leave, the
        /// year is before 2025, or the return before 23 June 2025.</exception>
        public PublicCarryOver CarryOverEarned(
            Days unused, PublicLeaveCause cause, int year, LocalDate? returnedOn = null, LocalDate? informedOn = null)
        {
            _ = returnedOn?.Iso();
            _ = informedOn?.Iso();
            if (year is < 2025 or > 9799)
            {
                throw Refusal.OutOfRange(year, nameof(year), "2025 or later: décret 2025-564 came into force in it");
            }

            LocalDate end = new(year, 12, 31);
            LocalDate start = returnedOn is { } back && back < end ? back : end;
            UntakenLeaveQuestion question = new(right, unused, Carried(cause), start, nameof(returnedOn));
            return new(question with { InformedOn = informedOn, EarnedIn = year });
        }

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

    private static PublicLeaveCause Carried(PublicLeaveCause cause) => cause != PublicLeaveCause.Other
        ? cause
        : throw Refusal.OutOfRange(cause, nameof(cause), "Health or Family: leave is not carried over for another reason");
}

using NodaTime;

namespace SocialSectorHr;

/// <summary>What is owed for a notice that is not worked (indemnité compensatrice), asked of the notice.</summary>
public static class NoticePeriodPay
{
    extension(NoticePeriod notice)
    {
        /// <summary>
        /// What the employer owes for a notice it dispenses the employee from working (indemnité compensatrice de préavis), as the pay
        /// slips would have paid it, C. trav. L1234-5; for occupational unfitness the compensation of the same amount, L1226-14.
        /// </summary>
        /// <remarks>
        /// Nothing is due where the employee asks not to work it, nor for unfitness that work did not cause. Calendar months, those begun
        /// by their real hours unless the rules say otherwise, each to the cent. Absences that put the end off and fall after the
        /// dispensation are paid as what they are, not again here.
        /// </remarks>
        /// <param name="pay">The pay; for occupational unfitness that of the last three months, L1226-16.</param>
        /// <param name="week">The week of work.</param>
        /// <param name="dispensedFrom">The first day not worked; null for the whole notice.</param>
        /// <param name="rules">How a payroll pays a month begun; null for the real hours.</param>
        /// <returns>The amount.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The day is outside the notice, or the method does not suit the week.</exception>
        public NoticePay PaidInLieu(GrossPay pay, WeeklySchedule week, LocalDate? dispensedFrom = null, PayRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(pay);
            ArgumentNullException.ThrowIfNull(week);
            return notice.Question is { } asked
                ? new(new NoticePayQuestion(asked, notice, pay.Monthly, dispensedFrom) { Slips = pay, Week = week, Rules = rules })
                : Nothing(dispensedFrom);
        }

        /// <summary>
        /// The same from the pay of a month alone, by the months of the notice: for an estimate, or where pay has items no schedule gives.
        /// </summary>
        /// <remarks>
        /// The months of the notice, from day number to day number, are paid whole; the days of a month begun by the share of its calendar
        /// days. No text sets that share: a pay slip counts calendar months and real hours, as the other overload does.
        /// </remarks>
        /// <param name="monthlyPay">The pay of a month, in euros: what would have been earned, all usual items included.</param>
        /// <param name="dispensedFrom">The first day not worked; null for the whole notice.</param>
        /// <returns>The amount.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The pay is negative, or the day is outside the notice.</exception>
        public NoticePay PaidInLieu(Money monthlyPay, LocalDate? dispensedFrom = null) =>
            notice.Question is { } asked ? new(new NoticePayQuestion(asked, notice, monthlyPay, dispensedFrom)) : Nothing(dispensedFrom);
    }

    private static NoticePay Nothing(LocalDate? dispensedFrom)
    {
        NoticePayQuestion.RefuseDispensation(dispensedFrom);
        return default;
    }
}

using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What days of leave are paid (indemnité de congés), asked of the right.</summary>
public static class PaidLeavePay
{
    extension(PaidLeaveRight right)
    {
        /// <summary>The pay of days of this leave, taken or owed at the end of the contract (C. trav. L3141-24, L3141-28).</summary>
        /// <param name="days">The days to pay, in either unit; at most those acquired.</param>
        /// <param name="acquired">The days acquired in the reference period; more than 0.</param>
        /// <param name="reference">
        /// The gross pay of the reference period, in euros, the end-of-contract indemnity of a fixed term included; not a thirteenth month
        /// that is paid for the whole year, leave included.
        /// </param>
        /// <param name="current">The pay at the time of the leave; one payment is a month.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">How the pay kept is counted; null for 65/3 working days a month.</param>
        /// <returns>The tenth, the pay kept, and the better of them.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The days are not between 0 and those acquired, or an amount is negative.
        /// </exception>
        public LeavePay Pay(
            LeaveDays days, LeaveDays acquired, Money reference, GrossPay current, FrenchLaw law, LeavePayRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(current);
            return new(new LeavePayQuestion(right, days, acquired, reference, current.Monthly, isMonthly: true, law, rules));
        }

        /// <summary>The pay of days of this leave, the pay kept counted by the real hours or days of its months.</summary>
        /// <param name="days">The days to pay, in either unit; at most those acquired.</param>
        /// <param name="acquired">The days acquired in the reference period; more than 0.</param>
        /// <param name="reference">The gross pay of the reference period, in euros: <see cref="LeavePayBase.Amount"/>.</param>
        /// <param name="current">The pay at the time of the leave; one payment is a month.</param>
        /// <param name="months">What the leave takes of each month; all in hours, or all in days.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What the contract pays; null where it says nothing. A mean month is not looked at.</param>
        /// <returns>The tenth, the pay kept, and the better of them.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The days are not between 0 and those acquired, or an amount is negative.
        /// </exception>
        /// <exception cref="ArgumentException">There is no month, or hours and days are mixed.</exception>
        public LeavePay Pay(
            LeaveDays days,
            LeaveDays acquired,
            Money reference,
            GrossPay current,
            IEnumerable<LeaveInMonth> months,
            FrenchLaw law,
            LeavePayRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(current);
            return new(new LeavePayQuestion(right, days, acquired, reference, current.Monthly, months, law, rules));
        }

        /// <summary>The pay of the leave that is left when the contract ends (indemnité compensatrice, C. trav. L3141-28).</summary>
        /// <param name="periods">What is left of each reference period.</param>
        /// <param name="current">The pay at the end; one payment is a month.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">How the pay kept is counted and compared; null for 65/3 working days, period by period.</param>
        /// <returns>The better of tenth and pay kept, period by period, and their sum.</returns>
        public PayInLieuOfLeave PayInLieu(
            IEnumerable<LeavePeriodLeft> periods, GrossPay current, FrenchLaw law, LeavePayRules? rules = null) =>
            new(new PayInLieuOfLeaveQuestion(right, periods, current, law, rules));

        /// <summary>
        /// The pay of days of this leave where the pay kept is already known, by the real hours of the month for instance.
        /// </summary>
        /// <param name="days">The days to pay, in either unit; at most those acquired.</param>
        /// <param name="acquired">The days acquired in the reference period; more than 0.</param>
        /// <param name="reference">The gross pay of the reference period, in euros.</param>
        /// <param name="maintained">What the same time would have paid, in euros.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What the contract pays; null where it says nothing. A mean month is not looked at.</param>
        /// <returns>The tenth, the pay kept, and the better of them.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The days are not between 0 and those acquired, or an amount is negative.
        /// </exception>
        public LeavePay Pay(
            LeaveDays days, LeaveDays acquired, Money reference, Money maintained, FrenchLaw law, LeavePayRules? rules = null) =>
            new(new LeavePayQuestion(right, days, acquired, reference, maintained, isMonthly: false, law, rules));
    }
}

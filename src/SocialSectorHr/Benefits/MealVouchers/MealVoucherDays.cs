using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a meal voucher costs, and how many a year, a month or days worked give (nombre de titres-restaurant), asked of the
/// voucher.</summary>
public static class MealVoucherDays
{
    extension(MealVoucher voucher)
    {
        /// <summary>What the law exempts, and how much is used in a day.</summary>
        /// <param name="on">The day of issue.</param>
        /// <param name="law">The law.</param>
        /// <returns>The limits.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day: before 2015.</exception>
        public static MealVoucherLimits Limits(LocalDate on, FrenchLaw law) => new(new MealVoucherLimitsQuestion(on.Iso(), law));

        /// <summary>What each pays of a voucher, and what of the employer's share is taxed.</summary>
        /// <param name="on">The day of issue.</param>
        /// <param name="law">The law.</param>
        /// <returns>The split.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day: before 2015.</exception>
        public MealVoucherSplit Split(LocalDate on, FrenchLaw law) => new(new MealVoucherSplitQuestion(voucher, on.Iso(), law));

        /// <summary>The vouchers of so many days worked, on site or at home.</summary>
        /// <param name="worked">
        /// The days worked, without those whose meal is paid or refunded: 0 to 366, such as <see cref="YearBalance.WorkedDays"/>.
        /// </param>
        /// <param name="on">The day of issue.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What half days give; null for the days rounded down.</param>
        /// <returns>The vouchers.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The days are not between 0 and 366, or the law is not known on that day: before 2015.
        /// </exception>
        /// <exception cref="ArgumentException">The rules ask for the meal test without saying whether half days hold the meal.</exception>
        public MealVouchers For(Days worked, LocalDate on, FrenchLaw law, MealVoucherRules? rules = null) =>
            new(new MealVouchersQuestion(voucher, MealDays.Given(worked), on.Iso(), law, rules));

        /// <summary>The vouchers of a full calendar year: its open days, less leave and RTT.</summary>
        /// <param name="year">The calendar year.</param>
        /// <param name="leave">The leave taken in it.</param>
        /// <param name="rtt">The RTT days, and every other day that gives none: sickness, a meal that is refunded.</param>
        /// <param name="calendar">The calendar of the workplace; a part-timer's is open on the days of work alone.</param>
        /// <param name="law">The law, read on the first day of the year.</param>
        /// <param name="rules">What half days give; null for the days rounded down.</param>
        /// <returns>The vouchers.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The leave or the RTT are negative or more than the open days, or the law is not known that year: before 2015.
        /// </exception>
        /// <exception cref="ArgumentException">The rules ask for the meal test without saying whether half days hold the meal.</exception>
        public MealVouchers Year(int year, LeaveDays leave, Days rtt, WorkCalendar calendar, FrenchLaw law, MealVoucherRules? rules = null)
        {
            MealDays days = MealDays.OfYear(year, leave, rtt, calendar);
            return new(new MealVouchersQuestion(voucher, days, new(year, 1, 1), law, rules));
        }

        /// <summary>The vouchers of a month: its open days, less the days and half days that are not worked.</summary>
        /// <param name="month">The month.</param>
        /// <param name="off">
        /// The stretches of leave, rest, absence and meals that are refunded; null for none. Days that are not open anyway change nothing.
        /// </param>
        /// <param name="halfDaysOff">The days of which one half is not worked; null for none.</param>
        /// <param name="calendar">The calendar of the workplace.</param>
        /// <param name="law">The law, read on the first day of the month.</param>
        /// <param name="rules">What half days give; null for the days rounded down.</param>
        /// <returns>The vouchers.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The month is outside the calendar, or the law is not known in it: before 2015.
        /// </exception>
        /// <exception cref="ArgumentException">The rules ask for the meal test without saying whether half days hold the meal.</exception>
        public MealVouchers Month(
            YearMonth month,
            IReadOnlyList<DateInterval>? off,
            IReadOnlyList<LocalDate>? halfDaysOff,
            WorkCalendar calendar,
            FrenchLaw law,
            MealVoucherRules? rules = null)
        {
            off = ValueList.Of(off).Iso(nameof(off));
            halfDaysOff = ValueList.Of(halfDaysOff?.Select(static day => day.Iso(nameof(halfDaysOff))), nameof(halfDaysOff));
            MealDays days = MealDays.OfMonth(month.Iso(), off, halfDaysOff, calendar);
            return new(new MealVouchersQuestion(voucher, days, month.OnDayOfMonth(1), law, rules));
        }
    }
}

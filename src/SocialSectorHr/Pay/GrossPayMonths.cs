using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the months of a pay give: announced, incomplete, over a stretch of employment; asked of the pay.</summary>
public static class GrossPayMonths
{
    extension(GrossPay pay)
    {
        /// <summary>The announced month beside this year of pay: exact, truncated, rounded, near or inconsistent.</summary>
        /// <param name="monthly">The month as the offer announces it, in euros.</param>
        /// <returns>The comparison.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The month is negative.</exception>
        public AnnouncedMonth Announced(Money monthly) => new(new AnnouncedMonthQuestion(pay, monthly));

        /// <summary>What an incomplete month pays, for a presence in it: an entry, an exit, or both.</summary>
        /// <remarks>
        /// One payment of this pay is the whole month, a twelfth of the year where there are fewer than twelve.
        /// </remarks>
        /// <param name="month">The month.</param>
        /// <param name="presence">The employment; it may begin before the month and end after it.</param>
        /// <param name="week">The week of work; its holidays count as worked, in the month and in the absence.</param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the real hours.</param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The method does not suit the week: 21.67 is for five days.</exception>
        public IncompleteMonth Month(YearMonth month, DateInterval presence, WeeklySchedule week, PayRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(pay);
            _ = presence.Iso();
            return Part(pay, month, presence, isAbsence: false, new(week), rules);
        }

        /// <summary>What an incomplete month pays for a cycle of unequal days or weeks.</summary>
        /// <param name="month">The month.</param>
        /// <param name="presence">The employment; it may begin before the month and end after it.</param>
        /// <param name="cycle">The cycle; its holidays count as worked, in the month and in the absence.</param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the real hours.</param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The month is outside 1982 to 2199, or the method does not suit the cycle: 21.67 is for five days a week on average.
        /// </exception>
        public IncompleteMonth Month(YearMonth month, DateInterval presence, WorkCycle cycle, PayRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(pay);
            _ = presence.Iso();
            return Part(pay, month, presence, isAbsence: false, new(cycle), rules);
        }

        /// <summary>What a month pays where some of its days were missed without pay: unpaid leave, a strike.</summary>
        /// <remarks>
        /// By thirtieths the days missed are usually deducted, the days present paid only at an entry or an exit: both are readings.
        /// </remarks>
        /// <param name="month">The month.</param>
        /// <param name="absence">The days missed; they may begin before the month and end after it.</param>
        /// <param name="week">The week of work; its holidays count as worked, in the month and in the absence.</param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the real hours.</param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The method does not suit the week: 21.67 is for five days.</exception>
        public IncompleteMonth MonthWithout(YearMonth month, DateInterval absence, WeeklySchedule week, PayRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(pay);
            _ = absence.Iso();
            return Part(pay, month, absence, isAbsence: true, new(week), rules);
        }

        /// <summary>What a month pays where some of its days were missed without pay, for a cycle of unequal days or weeks.</summary>
        /// <param name="month">The month.</param>
        /// <param name="absence">The days missed; they may begin before the month and end after it.</param>
        /// <param name="cycle">The cycle; its holidays count as worked, in the month and in the absence.</param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the real hours.</param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The month is outside 1982 to 2199, or the method does not suit the cycle: 21.67 is for five days a week on average.
        /// </exception>
        public IncompleteMonth MonthWithout(YearMonth month, DateInterval absence, WorkCycle cycle, PayRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(pay);
            _ = absence.Iso();
            return Part(pay, month, absence, isAbsence: true, new(cycle), rules);
        }

        /// <summary>What an incomplete month pays, counted on the roster of its days: hours that no week repeats.</summary>
        /// <param name="month">The month; the roster covers each of its days.</param>
        /// <param name="presence">The employment; it may begin before the month and end after it.</param>
        /// <param name="roster">The work planned, before an entry and after an exit too; holidays as on any other day.</param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the real hours.</param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The roster does not cover the month, or the method takes the mean of a week, which a roster does not have.
        /// </exception>
        public IncompleteMonth Month(YearMonth month, DateInterval presence, Roster roster, PayRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(pay);
            _ = presence.Iso();
            return Part(pay, month, presence, isAbsence: false, new(roster), rules);
        }

        /// <summary>What a month pays where some of its days were missed without pay, counted on the roster of its days.</summary>
        /// <param name="month">The month; the roster covers each of its days.</param>
        /// <param name="absence">The days missed; they may begin before the month and end after it.</param>
        /// <param name="roster">The work planned, that of the days missed too; holidays as on any other day.</param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the real hours.</param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The roster does not cover the month, or the method takes the mean of a week, which a roster does not have.
        /// </exception>
        public IncompleteMonth MonthWithout(YearMonth month, DateInterval absence, Roster roster, PayRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(pay);
            _ = absence.Iso();
            return Part(pay, month, absence, isAbsence: true, new(roster), rules);
        }

        /// <summary>A month whose pay holds overtime with its premium, with days missed without pay, counted week by week.</summary>
        /// <remarks>
        /// The strict count of the law; the practice, which takes off less, is <c>MonthWithout</c> by the real hours.
        /// </remarks>
        /// <param name="month">The month.</param>
        /// <param name="absence">The days missed; they may begin before the month and end after it.</param>
        /// <param name="week">The week of work, overtime included; its holidays count as worked.</param>
        /// <param name="law">The law of the first day of the month.</param>
        /// <param name="rules">The premiums of an agreement; null for the law's.</param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A premium is below the floor of C. trav. L3121-33.</exception>
        public OvertimeMonth OvertimeMonthWithout(
            YearMonth month, DateInterval absence, WeeklySchedule week, FrenchLaw law, PayRules? rules = null) =>
            new(new OvertimeMonthQuestion(pay, month, absence, week, law, rules));

        /// <summary>What a month pays where some of its hours were missed without pay.</summary>
        /// <param name="absent">The hours missed, holidays of the absence included; zero or more, at most those of the month.</param>
        /// <param name="ofMonth">The hours of the month, holidays included: real ones, or the mean of <see cref="IncompleteMonthMethod.HoursMean"/>.</param>
        /// <param name="method">By real or by mean hours.</param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The hours cannot be those of a month, or the method counts days.</exception>
        public IncompleteMonth MonthLess(Hours absent, Hours ofMonth, IncompleteMonthMethod method = IncompleteMonthMethod.HoursReal)
        {
            ArgumentNullException.ThrowIfNull(pay);
            if (!Enum.IsDefined(method) || !method.IsInHours())
            {
                throw Refusal.OutOfRange(method, nameof(method), "a method that counts hours, HoursReal or HoursMean");
            }

            if (ofMonth <= Hours.Zero || ofMonth > Hours.Of(31 * 24))
            {
                throw Refusal.OutOfRange(ofMonth, nameof(ofMonth), "more than 0 h and at most 744 h, those of 31 days");
            }

            return absent >= Hours.Zero && absent <= ofMonth
                ? new(new IncompleteMonthQuestion(pay.BaseMonth, absent.Exact, ofMonth.Exact, method))
                : throw Refusal.OutOfRange(absent, nameof(absent), $"between 0 h and the {ofMonth} of the month");
        }

        /// <summary>What a month pays where some of its days were missed without pay.</summary>
        /// <param name="absent">The days missed, holidays of the absence included; zero or more, at most those of the month.</param>
        /// <param name="ofMonth">The days of the month in the unit of the method, holidays included: 22 weekdays, 26 ouvrables, 30.</param>
        /// <param name="method">A method that counts days.</param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a month, or the method counts hours.</exception>
        public IncompleteMonth MonthLess(Days absent, Days ofMonth, IncompleteMonthMethod method)
        {
            ArgumentNullException.ThrowIfNull(pay);
            if (!Enum.IsDefined(method) || method.IsInHours())
            {
                throw Refusal.OutOfRange(method, nameof(method), "a method that counts days");
            }

            if (ofMonth <= Days.Zero || ofMonth > Days.Of(31))
            {
                throw Refusal.OutOfRange(ofMonth, nameof(ofMonth), "more than 0 and at most 31 days");
            }

            return absent >= Days.Zero && absent <= ofMonth
                ? new(new IncompleteMonthQuestion(pay.BaseMonth, absent.Exact, ofMonth.Exact, method))
                : throw Refusal.OutOfRange(absent, nameof(absent), $"between 0 and the {ofMonth} of the month");
        }

        /// <summary>What a stretch of employment pays: whole months, and its first and last ones by their share, each to the
        /// cent.</summary>
        /// <param name="period">The employment, or the part of it that is asked about.</param>
        /// <param name="week">The week of work.</param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the real hours.</param>
        /// <returns>The pay of the period; payments beyond twelve for their share.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The method does not suit the week: 21.67 is for five days.</exception>
        public PeriodPay Over(DateInterval period, WeeklySchedule week, PayRules? rules = null)
        {
            _ = period.Iso();
            return new(new PeriodPayQuestion(pay, period.Start, period.End, week, rules));
        }

        /// <summary>What a stretch of employment pays for a cycle of unequal days or weeks.</summary>
        /// <param name="period">The employment, or the part of it that is asked about.</param>
        /// <param name="cycle">The cycle.</param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the real hours.</param>
        /// <returns>The pay of the period; payments beyond twelve for their share.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The first or the last month is outside 1982 to 2199, or the method does not suit the cycle.
        /// </exception>
        public PeriodPay Over(DateInterval period, WorkCycle cycle, PayRules? rules = null)
        {
            _ = period.Iso();
            return new(new PeriodPayQuestion(pay, period.Start, period.End, new MonthSchedule(cycle), rules));
        }
    }

    private static IncompleteMonth Part(
        GrossPay pay, YearMonth month, DateInterval days, bool isAbsence, MonthSchedule schedule, PayRules? rules) =>
        new(new IncompleteMonthQuestion(pay.BaseMonth, month.Iso(), days.Start, days.End, isAbsence, schedule, null, rules));
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The leave that work acquires (acquisition des congés payés), asked of the right.</summary>
public static class PaidLeaveAccrual
{
    extension(PaidLeaveRight right)
    {
        /// <summary>The leave acquired by a time of work counted in one way.</summary>
        /// <param name="worked">The time of work, or treated as work, in one reference period.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What an agreement chooses; null for the default reading. The method is that of the time.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
        public LeaveAccrual Acquired(AccrualTime worked, LocalDate on, FrenchLaw law, LeaveRules? rules = null) =>
            new(new LeaveAccrualQuestion(right, worked, sick: default, on.Iso(), law, rules));

        /// <summary>The leave acquired by a time of work and a time of sickness that work did not cause, counted in the same way.</summary>
        /// <param name="worked">The time of work, or treated as work, in one reference period.</param>
        /// <param name="sick">The time of sickness.</param>
        /// <param name="on">The day whose law applies: sickness gives nothing before 24 April 2024.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What an agreement chooses; null for the default reading. The method is that of the times.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentException">The two times are counted in different ways.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day.</exception>
        public LeaveAccrual Acquired(AccrualTime worked, AccrualTime sick, LocalDate on, FrenchLaw law, LeaveRules? rules = null) =>
            new(new LeaveAccrualQuestion(right, worked, sick, on.Iso(), law, rules));

        /// <summary>The leave acquired in a reference period without absences, or the part of it that the contract covers.</summary>
        /// <param name="period">The days, both ends included; at most one year.</param>
        /// <param name="calendar">The calendar of the firm: its weekdays are the days of work, holidays included.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What an agreement chooses; null for the default reading.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The period is longer than a year: <c>Lots</c> splits it.</exception>
        public LeaveAccrual Acquired(DateInterval period, WorkCalendar calendar, FrenchLaw law, LeaveRules? rules = null) =>
            new(new LeaveAccrualQuestion(right, period.Iso(), absences: null, calendar, law, rules));

        /// <summary>The leave acquired in a reference period, or the part of it that the contract covers.</summary>
        /// <param name="period">The days, both ends included; at most one year.</param>
        /// <param name="absences">The absences; days outside the period are not looked at. Null: none.</param>
        /// <param name="calendar">The calendar of the firm: its weekdays are the days of work, holidays included.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What an agreement chooses; null for the default reading.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The period is longer than a year (<c>Lots</c> splits it), or the law is not known on a day of sickness.
        /// </exception>
        /// <exception cref="ArgumentException">Two absences that are not treated as work overlap.</exception>
        public LeaveAccrual Acquired(
            DateInterval period,
            IReadOnlyList<Absence>? absences,
            WorkCalendar calendar,
            FrenchLaw law,
            LeaveRules? rules = null) => new(new LeaveAccrualQuestion(right, period.Iso(), absences, calendar, law, rules));

        /// <summary>The leave acquired by an employment without absences, reference period by reference period.</summary>
        /// <param name="employment">The days of the employment, both ends included.</param>
        /// <param name="calendar">The calendar of the firm.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What an agreement chooses, the start of the reference period among it; null for the default reading.</param>
        /// <returns>The lots and their total.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The first day is not of the years 1 to 9800 of the ISO calendar.</exception>
        public LeaveLots Lots(DateInterval employment, WorkCalendar calendar, FrenchLaw law, LeaveRules? rules = null) =>
            new(new LeaveLotsQuestion(right, employment.Iso(), absences: null, calendar, law, rules));

        /// <summary>The leave acquired by an employment, reference period by reference period.</summary>
        /// <param name="employment">The days of the employment, both ends included.</param>
        /// <param name="absences">The absences. Null: none.</param>
        /// <param name="calendar">The calendar of the firm.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What an agreement chooses, the start of the reference period among it; null for the default reading.</param>
        /// <returns>The lots and their total.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on a day of sickness.</exception>
        /// <exception cref="ArgumentException">Two absences that are not treated as work overlap.</exception>
        public LeaveLots Lots(
            DateInterval employment,
            IReadOnlyList<Absence>? absences,
            WorkCalendar calendar,
            FrenchLaw law,
            LeaveRules? rules = null) => new(new LeaveLotsQuestion(right, employment.Iso(), absences, calendar, law, rules));
    }

    extension(PaidLeaveRight)
    {
        /// <summary>
        /// The days that sickness before 24 April 2024 adds to a reference period after the fact (loi 2024-364 art. 37 II).
        /// </summary>
        /// <param name="already">The days already acquired for the period; zero or more.</param>
        /// <param name="theoretical">The days the sickness would acquire, without the ceiling; zero or more.</param>
        /// <param name="law">The law.</param>
        /// <returns>The extra days, in the unit of those already acquired.</returns>
        /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
        public static RetroactiveLeave AfterTheFact(LeaveDays already, LeaveDays theoretical, FrenchLaw law) =>
            new(new RetroactiveLeaveQuestion(already, theoretical, law));

        /// <summary>What someone under 21 may take on request, and how much of it is unpaid (C. trav. L3164-9).</summary>
        /// <param name="age">The age on 30 April of the previous year; 0 to 120.</param>
        /// <param name="acquired">The days acquired.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <returns>The days, paid and unpaid.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The age is not 0 to 120, or the days are negative.</exception>
        public static YoungEmployeeLeave OfYoungEmployee(int age, LeaveDays acquired, LocalDate on, FrenchLaw law) =>
            new(new YoungEmployeeLeaveQuestion(age, acquired, on.Iso(), law));
    }
}

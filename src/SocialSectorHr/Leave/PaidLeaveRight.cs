using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The paid leave of a full year (droit annuel à congés payés): five weeks by law, more by agreement, counted in ouvrables or in ouvrés.</summary>
/// <remarks>
/// Private law: C. trav. L3141-1 s. A right below five weeks cannot be computed with, since no term may give less (L3141-3);
/// <see cref="IsAtLeastLegal(Weeks)"/> checks what an offer says. Part time acquires the same number of days; counting them differs.
/// </remarks>
public sealed record PaidLeaveRight : ISpoken
{
    private const int LegalWeeks = 5;

    private PaidLeaveRight(Weeks weeks, LeaveUnit unit)
    {
        Weeks = weeks;
        Unit = unit;
    }

    /// <summary>The weeks of a full year: 5 by law.</summary>
    public Weeks Weeks { get; }

    /// <summary>How the days are counted: six ouvrables or five ouvrés a week.</summary>
    public LeaveUnit Unit { get; }

    /// <summary>The days of a full year.</summary>
    public LeaveDays Annual => LeaveDays.Of(Weeks, Unit);

    /// <summary>The days acquired by a month, a twelfth of the year, exact: 2.5 ouvrables or 25/12 ouvrés by law.</summary>
    public LeaveDays PerMonth => Annual / 12;

    /// <summary>The days the law gives for a full year: 30 ouvrables or 25 ouvrés.</summary>
    public LeaveDays LegalMinimum => LeaveDays.FromExact(LegalWeeks * LeaveDays.PerWeek(Unit), Unit);

    /// <summary>The days of a full year above those of the law.</summary>
    public LeaveDays AboveLegal => Annual - LegalMinimum;

    /// <summary>The five weeks of the law (C. trav. L3141-3).</summary>
    /// <param name="unit">How the days are counted.</param>
    /// <returns>The right.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not defined.</exception>
    public static PaidLeaveRight Legal(LeaveUnit unit) => OfWeeks(Weeks.Of(LegalWeeks), unit);

    /// <summary>A right in weeks: six weeks are 36 ouvrables or 30 ouvrés.</summary>
    /// <param name="weeks">The weeks of a full year; 5 to 52.</param>
    /// <param name="unit">How the days are counted.</param>
    /// <returns>The right.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weeks are fewer than the law's five or more than 52, or the unit is not defined.</exception>
    public static PaidLeaveRight OfWeeks(Weeks weeks, LeaveUnit unit)
    {
        _ = LeaveDays.PerWeek(unit);
        return IsAtLeastLegal(weeks) && weeks <= Weeks.Of(52)
            ? new(weeks, unit)
            : throw Refusal.OutOfRange(weeks, nameof(weeks), "at least the 5 weeks of the law (C. trav. L3141-3) and at most 52");
    }

    /// <summary>A right in days: 30 ouvrés are six weeks.</summary>
    /// <param name="days">The days of a full year.</param>
    /// <returns>The right.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are fewer than the law's 30 ouvrables or 25 ouvrés, or more than 52 weeks.</exception>
    public static PaidLeaveRight OfDays(LeaveDays days) => IsAtLeastLegal(days) && WeeksOf(days) <= Weeks.Of(52)
        ? new(WeeksOf(days), days.Unit)
        : throw Refusal.OutOfRange(days, nameof(days), "at least the 30 ouvrables or 25 ouvrés of the law (C. trav. L3141-3) and at most 52 weeks");

    /// <summary>Whether so many weeks for a full year are at least those of the law (C. trav. L3141-3).</summary>
    /// <param name="weeks">The weeks as stated.</param>
    /// <returns><see langword="true"/> if lawful, otherwise <see langword="false"/>.</returns>
    public static bool IsAtLeastLegal(Weeks weeks) => weeks >= Weeks.Of(LegalWeeks);

    /// <summary>Whether so many days for a full year are at least those of the law (C. trav. L3141-3).</summary>
    /// <param name="days">The days as stated.</param>
    /// <returns><see langword="true"/> if lawful, otherwise <see langword="false"/>.</returns>
    public static bool IsAtLeastLegal(LeaveDays days) => IsAtLeastLegal(WeeksOf(days));

    /// <summary>The leave acquired by a time of work counted in one way.</summary>
    /// <param name="worked">The time of work, or treated as work, in one reference period.</param>
    /// <param name="on">The day whose law applies.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an agreement chooses; null for the default reading. The method is that of the time.</param>
    /// <returns>The leave.</returns>
    public LeaveAccrual Acquired(AccrualTime worked, LocalDate on, FrenchLaw law, LeaveRules? rules = null) => Acquired(worked, default, on, law, rules);

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
        LeaveAccrual.Of(this, worked, sick, on, law, rules);

    /// <summary>The leave acquired in a reference period, or the part of it that the contract covers.</summary>
    /// <param name="period">The days, both ends included; at most one year.</param>
    /// <param name="calendar">The calendar of the firm: its weekdays are the days of work, holidays included.</param>
    /// <param name="law">The law.</param>
    /// <param name="absences">The absences; days outside the period are not looked at. Null: none.</param>
    /// <param name="rules">What an agreement chooses; null for the default reading.</param>
    /// <returns>The leave.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period is longer than a year: <see cref="Lots"/> splits it.</exception>
    /// <exception cref="ArgumentException">Two absences that are not treated as work overlap.</exception>
    public LeaveAccrual Acquired(
        DateInterval period, WorkCalendar calendar, FrenchLaw law, IReadOnlyList<Absence>? absences = null, LeaveRules? rules = null) =>
        LeaveAccrual.Of(this, period, calendar, law, absences, rules);

    /// <summary>The leave acquired in a period by each of the three counts: calendar months, four weeks, days of work.</summary>
    /// <param name="period">The days, both ends included; at most one year.</param>
    /// <param name="calendar">The calendar of the firm.</param>
    /// <param name="law">The law.</param>
    /// <param name="absences">The absences. Null: none.</param>
    /// <param name="rules">What an agreement chooses besides the method; null for the default reading.</param>
    /// <returns>The three readings; the usual one is the most favourable.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period is longer than a year.</exception>
    /// <exception cref="ArgumentException">Two absences that are not treated as work overlap.</exception>
    public Readings<LeaveAccrual> AcquiredReadings(
        DateInterval period, WorkCalendar calendar, FrenchLaw law, IReadOnlyList<Absence>? absences = null, LeaveRules? rules = null)
    {
        LeaveRules others = rules ?? new();
        LeaveAccrual[] results =
        [
            Acquired(period, calendar, law, absences, others with { Method = AccrualMethod.CalendarMonths }),
            Acquired(period, calendar, law, absences, others with { Method = AccrualMethod.FourWeekPeriods }),
            Acquired(period, calendar, law, absences, others with { Method = AccrualMethod.WorkingDays }),
        ];
        AccrualMethod best = Acquired(period, calendar, law, absences, others with { Method = AccrualMethod.MostFavourable }).Method;
        return new(results, (int)best, static (a, b) => a.Raw.CompareTo(b.Raw));
    }

    /// <summary>The leave acquired by an employment, reference period by reference period.</summary>
    /// <param name="employment">The days of the employment, both ends included.</param>
    /// <param name="calendar">The calendar of the firm.</param>
    /// <param name="law">The law.</param>
    /// <param name="absences">The absences. Null: none.</param>
    /// <param name="rules">What an agreement chooses, the start of the reference period among it; null for the default reading.</param>
    /// <returns>The lots and their total.</returns>
    /// <exception cref="ArgumentException">Two absences that are not treated as work overlap.</exception>
    public LeaveLots Lots(DateInterval employment, WorkCalendar calendar, FrenchLaw law, IReadOnlyList<Absence>? absences = null, LeaveRules? rules = null) =>
        LeaveLots.Of(this, employment, calendar, law, absences, rules);

    /// <summary>The pay of days of this leave, taken or owed at the end of the contract (C. trav. L3141-24, L3141-28).</summary>
    /// <param name="days">The days to pay, in either unit; at most those acquired.</param>
    /// <param name="acquired">The days acquired in the reference period; more than 0.</param>
    /// <param name="reference">
    /// The gross pay of the reference period, in euros, the end-of-contract indemnity of a fixed term included; not a thirteenth month that is paid for the
    /// whole year, leave included.
    /// </param>
    /// <param name="current">The pay at the time of the leave; one payment is a month.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">How the pay kept is counted; null for 65/3 working days a month.</param>
    /// <returns>The tenth, the pay kept, and the better of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are not between 0 and those acquired, or an amount is negative.</exception>
    public LeavePay Pay(LeaveDays days, LeaveDays acquired, Money reference, GrossPay current, FrenchLaw law, LeavePayRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(current);
        return LeavePay.Of(this, days, acquired, reference, current.Monthly, Money.Zero, law, rules);
    }

    /// <summary>The pay of days of this leave where the pay kept is already known, by the real hours of the month for instance.</summary>
    /// <param name="days">The days to pay, in either unit; at most those acquired.</param>
    /// <param name="acquired">The days acquired in the reference period; more than 0.</param>
    /// <param name="reference">The gross pay of the reference period, in euros.</param>
    /// <param name="maintained">What the same time would have paid, in euros.</param>
    /// <param name="law">The law.</param>
    /// <returns>The tenth, the pay kept, and the better of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are not between 0 and those acquired, or an amount is negative.</exception>
    public LeavePay Pay(LeaveDays days, LeaveDays acquired, Money reference, Money maintained, FrenchLaw law) =>
        LeavePay.Of(this, days, acquired, reference, null, maintained, law, null);

    /// <summary>The days that sickness before 24 April 2024 adds to a reference period after the fact (loi 2024-364 art. 37 II).</summary>
    /// <param name="already">The days already acquired for the period; zero or more.</param>
    /// <param name="theoretical">The days the sickness would acquire, without the ceiling; zero or more.</param>
    /// <param name="law">The law.</param>
    /// <returns>The extra days, in the unit of those already acquired.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static RetroactiveLeave AfterTheFact(LeaveDays already, LeaveDays theoretical, FrenchLaw law) => RetroactiveLeave.Of(already, theoretical, law);

    /// <summary>What someone under 21 may take on request, and how much of it is unpaid (C. trav. L3164-9).</summary>
    /// <param name="age">The age on 30 April of the previous year; 0 to 120.</param>
    /// <param name="acquired">The days acquired.</param>
    /// <param name="on">The day whose law applies.</param>
    /// <param name="law">The law.</param>
    /// <returns>The days, paid and unpaid.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is not 0 to 120, or the days are negative.</exception>
    public static YoungEmployeeLeave OfYoungEmployee(int age, LeaveDays acquired, LocalDate on, FrenchLaw law) => YoungEmployeeLeave.Of(age, acquired, on, law);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The weeks and the days of a full year.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Weeks.ToString(language)} ({Annual.ToString(language)})";

    private static Weeks WeeksOf(LeaveDays days) => Weeks.FromExact(days.Exact / LeaveDays.PerWeek(days.Unit));
}

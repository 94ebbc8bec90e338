using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// RTT days.
public sealed partial record WeeklySchedule
{
    /// <summary>The RTT days of a calendar year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="leave">The paid leave of the year, in either unit; a week of leave frees a week of work.</param>
    /// <param name="calendar">The calendar, open on the days of this schedule.</param>
    /// <param name="law">The law, read on the first day of the year.</param>
    /// <param name="rules">What the agreement chooses; null for the default.</param>
    /// <returns>The days, exact and rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is outside the calendar, the leave is negative or more than the open days, or a rule cannot exist.
    /// </exception>
    /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
    public RttEntitlement Rtt(int year, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
        RttEntitlement.Of(this, null, null, Days(year, leave, calendar), law, rules);

    /// <summary>The RTT days of a period; a promise and annual hours are for twelve months only.</summary>
    /// <param name="period">The period.</param>
    /// <param name="leave">The paid leave of the period, in either unit; a week of leave frees a week of work.</param>
    /// <param name="calendar">The calendar, open on the days of this schedule.</param>
    /// <param name="law">The law, read on the first day of the period.</param>
    /// <param name="rules">What the agreement chooses; null for the default.</param>
    /// <returns>The days, exact and rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The period is outside the calendar, the leave is negative or more than the open days, or a rule cannot exist.
    /// </exception>
    /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
    public RttEntitlement Rtt(DateInterval period, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
        RttEntitlement.Of(this, null, null, Days(period, leave, calendar), law, rules);

    /// <summary>The RTT days of a year whose days to work are already known: the flat 228 of the legislator, a published figure.</summary>
    /// <param name="theoreticalDays">T, the open days less the leave; between 0 and 366.</param>
    /// <param name="on">The day whose law applies.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What the agreement chooses; null for the default.</param>
    /// <returns>The days, exact and rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a year, or a rule cannot exist.</exception>
    public RttEntitlement Rtt(Days theoreticalDays, LocalDate on, FrenchLaw law, RttRules? rules = null) =>
        RttEntitlement.Of(this, null, null, DaysToWork.Given(theoreticalDays, on), law, rules);

    /// <summary>
    /// The RTT days of a calendar year by every method, in the order of <see cref="RttMethod"/>; the annual target with the solidarity day inside, then on
    /// top.
    /// </summary>
    /// <param name="year">The year.</param>
    /// <param name="leave">The paid leave of the year, in either unit.</param>
    /// <param name="calendar">The calendar, open on the days of this schedule.</param>
    /// <param name="law">The law, read on the first day of the year.</param>
    /// <param name="rules">What the agreement chooses; its method is the one taken, and a promised number is one of the readings.</param>
    /// <returns>The readings, ordered by their exact days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is outside the calendar, the leave is negative or more than the open days, or a rule cannot exist.
    /// </exception>
    /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
    public Readings<RttEntitlement> RttReadings(int year, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
        Readings(Days(year, leave, calendar), law, rules);

    /// <summary>The RTT days of a period by every method that knows parts of a year.</summary>
    /// <param name="period">The period; over twelve months every method is there, otherwise neither annual hours nor a promise.</param>
    /// <param name="leave">The paid leave of the period, in either unit.</param>
    /// <param name="calendar">The calendar, open on the days of this schedule.</param>
    /// <param name="law">The law, read on the first day of the period.</param>
    /// <param name="rules">What the agreement chooses; its method is the one taken.</param>
    /// <returns>The readings, ordered by their exact days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The period is outside the calendar, the leave is negative or more than the open days, or a rule cannot exist.
    /// </exception>
    /// <exception cref="ArgumentException">The calendar is open on other days of the week.</exception>
    public Readings<RttEntitlement> RttReadings(DateInterval period, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules = null) =>
        Readings(Days(period, leave, calendar), law, rules);

    private DaysToWork Days(int year, LeaveDays leave, WorkCalendar calendar) => DaysToWork.Of(Check(calendar).CountDays(year), leave, calendar);

    private DaysToWork Days(DateInterval period, LeaveDays leave, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(period);
        return DaysToWork.Of(Check(calendar).CountDays(period), leave, calendar);
    }

    private Readings<RttEntitlement> Readings(DaysToWork days, FrenchLaw law, RttRules? rules)
    {
        bool promised = rules?.FlatDays is not null;
        RttMethod usual = rules?.Method ?? (promised ? RttMethod.Flat : RttMethod.Average35);
        bool both = rules?.Solidarity is null;
        RttEntitlement[] readings = new RttEntitlement[days.IsWholeYear ? 4 + (both ? 1 : 0) + (promised ? 1 : 0) : 3];
        int count = 0;
        int usualAt = rules?.Method is null ? 0 : -1;
        Add(RttMethod.Average35, null);
        Add(RttMethod.Average35LessSolidarity, null);
        if (days.IsWholeYear)
        {
            Add(RttMethod.AnnualHoursTarget, null);
            if (both)
            {
                readings[count++] = RttEntitlement.Of(this, RttMethod.AnnualHoursTarget, SolidarityMode.ExtraHours, days, law, rules);
            }

            if (promised)
            {
                Add(RttMethod.Flat, null);
            }
        }

        Add(RttMethod.Accrual, null);
        if (usualAt < 0)
        {
            // The rules name a method that cannot be a reading here: refused as for a single answer.
            _ = RttEntitlement.Of(this, null, null, days, law, rules);
        }

        return new(readings, usualAt, static (a, b) => a.Unrounded.CompareTo(b.Unrounded));

        void Add(RttMethod method, SolidarityMode? mode)
        {
            usualAt = method == usual ? count : usualAt;
            readings[count++] = RttEntitlement.Of(this, method, mode, days, law, rules);
        }
    }
}

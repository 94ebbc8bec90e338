using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

public sealed partial record DaysForfait
{
    /// <summary>What one day of the forfait is paid.</summary>
    /// <param name="annual">The gross pay of a full year, in euros: what the forfait pays, a thirteenth month among it if the text says so.</param>
    /// <param name="on">A day of the year, and of the month for <see cref="ForfaitDayValueMethod.OpenDaysOfMonth"/>.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What the agreement chooses; null for <see cref="ForfaitDayValueMethod.CalendarOpen"/>.</param>
    /// <returns>The value of a day, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The pay is negative, the forfait is above the ceiling, the month has no open day, or a rule cannot exist.
    /// </exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public ForfaitDayValue DayValue(Money annual, LocalDate on, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null) =>
        ForfaitDayValue.Of(this, rules?.DayValue ?? ForfaitDayValueMethod.CalendarOpen, annual, on, calendar, law, rules);

    /// <summary>What one day of the forfait is paid by every method, in the order of <see cref="ForfaitDayValueMethod"/>.</summary>
    /// <param name="annual">The gross pay of a full year, in euros.</param>
    /// <param name="on">A day of the year and of the month.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What the agreement chooses; its method is the one taken.</param>
    /// <returns>The readings, ordered by their value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The pay is negative, the forfait is above the ceiling, the month has no open day, or a rule cannot exist.
    /// </exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public Readings<ForfaitDayValue> DayValueReadings(Money annual, LocalDate on, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null)
    {
        ForfaitDayValueMethod usual = rules?.DayValue ?? ForfaitDayValueMethod.CalendarOpen;
        ForfaitDayValue[] readings = new ForfaitDayValue[(int)ForfaitDayValueMethod.OpenDaysOfMonth + 1];
        if ((uint)usual >= readings.Length)
        {
            throw Refusal.Undefined(usual, nameof(ForfaitRules.DayValue));
        }

        for (int i = 0; i < readings.Length; i++)
        {
            readings[i] = ForfaitDayValue.Of(this, (ForfaitDayValueMethod)i, annual, on, calendar, law, rules);
        }

        return new(readings, (int)usual, static (a, b) => a.Value.CompareTo(b.Value));
    }

    /// <summary>What an hour of absence is worth, for an absence shorter than the day or half-day that the forfait counts: a strike of an hour.</summary>
    /// <remarks>Cass. soc. 13 November 2008 n° 06-44.608: by the pay, the days of the forfait, and the legal hours or the higher ones of the firm.</remarks>
    /// <param name="annual">The gross pay of a full year, in euros.</param>
    /// <param name="on">The day of the absence.</param>
    /// <param name="law">The law.</param>
    /// <param name="collectiveWeek">The weekly hours of the firm where they are above the legal week; null for the legal week.</param>
    /// <param name="rules">A special ceiling; null for the law's.</param>
    /// <returns>The value of an hour, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The pay is negative, the forfait is above the ceiling, or the week is below the legal one or above 48 h.
    /// </exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public ForfaitHourValue HourValue(Money annual, LocalDate on, FrenchLaw law, Hours? collectiveWeek = null, ForfaitRules? rules = null) =>
        ForfaitHourValue.Of(this, annual, on, law, collectiveWeek, rules);

    /// <summary>Rest days given up for pay (renonciation à des jours de repos), in a written rider of the year.</summary>
    /// <param name="days">The days given up, whole or halves; more than 0.</param>
    /// <param name="annual">The gross pay of a full year, in euros.</param>
    /// <param name="on">The day of the rider.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">The premium and the ceiling of the agreement; null for 10 % and 235 days.</param>
    /// <returns>The days and what they are paid.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The days or the pay cannot exist, the premium is below 10 % (C. trav. L3121-59), more days would be worked than 235 or than the agreement allows
    /// (L3121-66), the agreement's maximum leaves no rest (L3121-64 II), or the law is not known on that day: before 22 August 2008.
    /// </exception>
    /// <exception cref="ArgumentException">A special ceiling, or a maximum above the law's, has no source.</exception>
    public RestDaysGivenUp GiveUp(Days days, Money annual, LocalDate on, FrenchLaw law, ForfaitRules? rules = null) =>
        RestDaysGivenUp.Of(this, days, annual, on, law, rules);

    /// <summary>An absence that is no work: sickness, unpaid leave. The days missed come off the forfait one for one.</summary>
    /// <remarks>
    /// No rest day is lost (Cass. soc. 3 November 2011 n° 10-18.762; C. trav. L3121-50), unless the agreement makes rest days accrue with effective work
    /// (<see cref="ForfaitRules.RestDaysFollowWork"/>, Cass. soc. 16 December 2015 n° 14-23.731): the days left to work are then for the agreement to say.
    /// </remarks>
    /// <param name="missed">The days that would have been worked, whole or halves.</param>
    /// <param name="restDays">The rest days of the year: <see cref="ForfaitYear.RestDays"/>, or those the agreement sets.</param>
    /// <param name="on">The day whose law applies.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What the agreement chooses; null for no rest day lost.</param>
    /// <returns>What is left of the forfait and of the rest days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of this forfait, or the forfait is above the ceiling.</exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public ForfaitAbsence Absence(Days missed, Days restDays, LocalDate on, FrenchLaw law, ForfaitRules? rules = null) =>
        ForfaitAbsence.Of(this, missed, isAssimilated: false, restDays, on, law, rules);

    /// <summary>An absence that the law or the agreement assimilates to effective work: it never costs a rest day.</summary>
    /// <remarks>Order of 2 July 2018 extending one branch agreement, for the rest days; read there and not elsewhere.</remarks>
    /// <param name="missed">The days that would have been worked, whole or halves.</param>
    /// <param name="restDays">The rest days of the year: <see cref="ForfaitYear.RestDays"/>, or those the agreement sets.</param>
    /// <param name="on">The day whose law applies.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What the agreement chooses; its accrual of rest days is not looked at.</param>
    /// <returns>What is left of the forfait and of the rest days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of this forfait, or the forfait is above the ceiling.</exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public ForfaitAbsence AssimilatedAbsence(Days missed, Days restDays, LocalDate on, FrenchLaw law, ForfaitRules? rules = null) =>
        ForfaitAbsence.Of(this, missed, isAssimilated: true, restDays, on, law, rules);

    /// <summary>Checks the forfait on what is stated of its grounds: who may be under one, the collective agreement, the written clause.</summary>
    /// <param name="grounds">What is known of the post, of the agreement and of the clause.</param>
    /// <param name="on">The day whose law applies.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">A special ceiling; null for the law's.</param>
    /// <returns>What is wrong, and what is not said.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law has no ceiling on that day, or the special ceiling cannot exist.</exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public ForfaitCheck Check(ForfaitGrounds grounds, LocalDate on, FrenchLaw law, ForfaitRules? rules = null) =>
        ForfaitCheck.Of(this, grounds, on, law, rules);

    /// <summary>Whether days are whole or halves, and at least zero.</summary>
    internal static bool IsCounted(Days days) => days >= Days.Zero && (days.Exact * 2).IsInteger;
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a day, an hour or a rest day given up is worth (valeur d'une journée), asked of the forfait.</summary>
public static class DaysForfaitPay
{
    extension(DaysForfait forfait)
    {
        /// <summary>What one day of the forfait is paid.</summary>
        /// <param name="annual">
        /// The gross pay of a full year, in euros: what the forfait pays, a thirteenth month among it if the text says so.
        /// </param>
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
            new(new ForfaitDayValueQuestion(forfait, annual, on.Iso(), calendar, law, rules));

        /// <summary>
        /// What an hour of absence is worth, for an absence shorter than the day or half-day that the forfait counts: a strike of an hour.
        /// </summary>
        /// <remarks>Cass. soc. 13 November 2008 n° 06-44.608: by the pay, the days of the forfait, and the legal hours.</remarks>
        /// <param name="annual">The gross pay of a full year, in euros.</param>
        /// <param name="on">The day of the absence.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">A special ceiling; null for the law's.</param>
        /// <returns>The value of an hour, exact.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The pay is negative, or the forfait is above the ceiling.</exception>
        /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
        public ForfaitHourValue HourValue(Money annual, LocalDate on, FrenchLaw law, ForfaitRules? rules = null) =>
            new(new ForfaitHourValueQuestion(forfait, annual, null, on.Iso(), law, rules));

        /// <summary>What an hour of absence is worth in a firm whose week is above the legal one.</summary>
        /// <remarks>Cass. soc. 13 November 2008 n° 06-44.608: the higher hours of the firm take the place of the legal ones.</remarks>
        /// <param name="annual">The gross pay of a full year, in euros.</param>
        /// <param name="collectiveWeek">The weekly hours of the firm; null for the legal week.</param>
        /// <param name="on">The day of the absence.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">A special ceiling; null for the law's.</param>
        /// <returns>The value of an hour, exact.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The pay is negative, the forfait is above the ceiling, the week is below the legal one or above the longest (48 h), or the
        /// longest is not known on that day: before 10 August 2016.
        /// </exception>
        /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
        public ForfaitHourValue HourValue(Money annual, Hours? collectiveWeek, LocalDate on, FrenchLaw law, ForfaitRules? rules = null) =>
            new(new ForfaitHourValueQuestion(forfait, annual, collectiveWeek, on.Iso(), law, rules));

        /// <summary>Rest days given up for pay (renonciation à des jours de repos), in a written rider of the year.</summary>
        /// <param name="days">The days given up, whole or halves; more than 0, and at most the rest days.</param>
        /// <param name="restDays">
        /// The rest days of the year: <see cref="ForfaitYear.RestDays"/>, or those the agreement sets; null where they are not known, and only
        /// the most days worked is then checked.
        /// </param>
        /// <param name="annual">The gross pay of a full year, in euros.</param>
        /// <param name="on">The day of the rider.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">The premiums and the ceiling of the agreement; null for 10 % and 235 days.</param>
        /// <returns>The days and what they are paid.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The days or the pay cannot exist, more are given up than there are rest days, a premium is below 10 % (C. trav. L3121-59), more
        /// days would be worked than 235 or than the agreement allows (L3121-66), the agreement's maximum leaves no rest (L3121-64 II), or
        /// the law is not known on that day: before 22 August 2008.
        /// </exception>
        /// <exception cref="ArgumentException">A special ceiling, or a maximum above the law's, has no source.</exception>
        public RestDaysGivenUp GiveUp(
            Days days, Days? restDays, Money annual, LocalDate on, FrenchLaw law, ForfaitRules? rules = null) =>
            new(new RestDaysGivenUpQuestion(forfait, days, restDays, annual, on.Iso(), law, rules));
    }
}

using NodaTime;

namespace SocialSectorHr;

// The last days of legal delays: the zone alone counts, never what the firm decides.
public sealed partial class WorkCalendar
{
    /// <summary>
    /// The last day of a delay in calendar days, weeks, months or years (CPC art. 640 to 642), put off on a Saturday, a Sunday or a
    /// holiday of <see cref="Zone"/>.
    /// </summary>
    /// <param name="from">The day that starts it, not counted, 1982 to 2199.</param>
    /// <param name="length">Its length, in whole years, months, weeks and days: <c>Period.FromDays(15)</c>.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The length is not at least one whole day, or a day is outside 1982 to 2199.
    /// </exception>
    public Deadline Deadline(LocalDate from, Period length) => new(new DeadlineQuestion(Zone, from.Iso(), length));

    /// <summary>
    /// The last day of a delay in jours ouvrables: every day but Sundays and the holidays of <see cref="Zone"/>; put off in the same way
    /// where it falls on a Saturday.
    /// </summary>
    /// <param name="from">The day that starts it, not counted, 1982 to 2199.</param>
    /// <param name="ouvrables">How many jours ouvrables; one or more.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is not one day at least, or a day is outside 1982 to 2199.</exception>
    public Deadline OuvrablesDeadline(LocalDate from, int ouvrables) => new(new DeadlineQuestion(Zone, from.Iso(), ouvrables));
}

using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The days to work in a year as an agreement counts them, whatever the calendar (année forfaitaire d'un accord): 225 in CCN 66.
/// </summary>
/// <remarks>
/// For five days a week. Not the legal year of 1607 h (<see cref="LegalYear"/>): an agreement counts its own holidays, wherever they fall,
/// and its own leave. Compared by value.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record FlatYear : IMemberwise
{
    private const int CalendarDays = 365;
    private const int WeeklyRestDays = 104;

    private FlatYear(Days days, LegalSource? source) => (Days, Source) = (days, source);

    /// <summary>The days to work with the ordinary leave, the solidarity day left out.</summary>
    public Days Days { get; }

    /// <summary>The text that sets them.</summary>
    public LegalSource? Source { get; }

    /// <summary>A year of so many days.</summary>
    /// <param name="days">The days to work with the ordinary leave, the solidarity day left out; more than 0, at most 261.</param>
    /// <param name="source">The text that sets them.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a year.</exception>
    public static FlatYear Of(Days days, LegalSource? source = null) => days > Days.Zero && days <= Days.Of(CalendarDays - WeeklyRestDays)
        ? new(days, source)
        : throw Refusal.OutOfRange(days, nameof(days), "more than 0 and at most 261 days, 365 − 104");

    /// <summary>A year of 365 days less 104 days of weekly rest, the holidays of the agreement and its leave.</summary>
    /// <param name="holidays">The holidays of the agreement, wherever they fall; 0 to 15.</param>
    /// <param name="leave">The ordinary leave, counted in ouvrés.</param>
    /// <param name="source">The text that sets them.</param>
    /// <returns>The year: 225 days with eleven holidays and 25 days of leave.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The holidays or the leave cannot be those of a year.</exception>
    public static FlatYear Of(int holidays, LeaveDays leave, LegalSource? source = null)
    {
        if (holidays is < 0 or > 15)
        {
            throw Refusal.OutOfRange(holidays, nameof(holidays), "between 0 and 15 holidays");
        }

        return leave.Exact.IsNegative
            ? throw Refusal.OutOfRange(leave, nameof(leave), "zero or more days")
            : Of(Days.FromExact(CalendarDays - WeeklyRestDays - holidays - leave.In(LeaveUnit.Ouvres).Exact), source);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Days.ToString(language)} {(language == Language.French ? "par an" : "a year")}";
}

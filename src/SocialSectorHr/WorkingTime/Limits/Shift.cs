using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A stretch of work between two clock times, without a break (plage de travail, vacation).</summary>
/// <remarks>To the minute, 1982 to 2199, at most 24 h. A change to or from summer time is not looked at.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Shift : IMemberwise
{
    private const int MinutesADay = 24 * 60;

    private Shift(LocalDateTime start, LocalDateTime end)
    {
        StartMinute = Minute(start, nameof(start));
        EndMinute = Minute(end, nameof(end));
        if (EndMinute <= StartMinute || EndMinute - StartMinute > MinutesADay)
        {
            throw new ArgumentOutOfRangeException(nameof(end), end, $"{nameof(end)} must be after the start, by 24 h at most.");
        }

        (Start, End) = (start, end);
    }

    /// <summary>When work starts.</summary>
    public LocalDateTime Start { get; }

    /// <summary>When it ends.</summary>
    public LocalDateTime End { get; }

    /// <summary>Its length, exact.</summary>
    public Hours Length => Hours.OfFraction(EndMinute - StartMinute, 60);

    // Minutes from the first day of the calendars on.
    internal long StartMinute { get; }

    internal long EndMinute { get; }

    /// <summary>From one moment to another.</summary>
    /// <param name="start">When work starts, to the minute.</param>
    /// <param name="end">When it ends, to the minute: after the start, by 24 h at most.</param>
    /// <returns>The stretch of work.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The end is not after the start or is too late, a time has seconds, or a day is outside 1982 to 2199.
    /// </exception>
    public static Shift Of(LocalDateTime start, LocalDateTime end) => new(start, end);

    /// <summary>On a day, from one time to another; an end that is not after the start is that of the next day.</summary>
    /// <param name="date">The day it starts.</param>
    /// <param name="from">When work starts, to the minute.</param>
    /// <param name="to">When it ends, to the minute.</param>
    /// <returns>The stretch of work.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A time has seconds, or a day is outside 1982 to 2199.</exception>
    public static Shift On(LocalDate date, LocalTime from, LocalTime to) =>
        new(date.Iso() + from, (to > from ? date : date.PlusDays(1)) + to);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Its day, its times and its length.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{DateText.Iso(Start.Date)} {Start.Hour:00}:{Start.Minute:00}–{End.Hour:00}:{End.Minute:00} ({Length.ToString(language)})");

    private static long Minute(LocalDateTime moment, string parameter) => moment.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0
        ? ((long)Timeline.Day(moment.Date, parameter) * MinutesADay) + (moment.NanosecondOfDay / NodaConstants.NanosecondsPerMinute)
        : throw new ArgumentOutOfRangeException(parameter, moment, "A shift is given to the minute: its times have no seconds.");
}

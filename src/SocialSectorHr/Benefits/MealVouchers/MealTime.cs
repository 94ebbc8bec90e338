using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The clock times between which the meal is taken (plage du repas).</summary>
/// <remarks>To the minute. A range that ends on or before its start ends the next day: the meal of a night.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record MealTime : IMemberwise
{
    private const int MinutesADay = 24 * 60;

    private MealTime(LocalTime from, LocalTime to) => (From, To) = (from, to);

    /// <summary>When it begins.</summary>
    public LocalTime From { get; }

    /// <summary>When it ends.</summary>
    public LocalTime To { get; }

    /// <summary>A range.</summary>
    /// <param name="from">When it begins, to the minute.</param>
    /// <param name="to">When it ends, to the minute.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A time has seconds.</exception>
    public static MealTime Between(LocalTime from, LocalTime to) => new(Whole(from, nameof(from)), Whole(to, nameof(to)));

    /// <summary>Whether the schedule of a day, from its first hour to its last, holds the meal: both overlap by a minute at
    /// least.</summary>
    /// <remarks>A morning that ends before the meal begins, and an afternoon that starts after it, do not.</remarks>
    /// <param name="shift">The work of the day, from its first hour to its last.</param>
    /// <returns><see langword="true"/> if it does, otherwise <see langword="false"/>.</returns>
    public bool FallsIn(Shift shift)
    {
        ArgumentNullException.ThrowIfNull(shift);
        long midnight = shift.StartMinute - Minute(shift.Start.TimeOfDay);
        int from = Minute(From);
        int length = Minute(To) > from ? Minute(To) - from : Minute(To) + MinutesADay - from;
        for (int day = -1; day <= 1; day++)
        {
            long begins = midnight + (day * MinutesADay) + from;
            if (begins < shift.EndMinute && begins + length > shift.StartMinute)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The range, whatever the language: <c>11:15–14:00</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Clock(From)}–{Clock(To)}";

    private static string Clock(LocalTime time) => FormattableString.Invariant($"{time.Hour:00}:{time.Minute:00}");

    private static int Minute(LocalTime time) => (time.Hour * 60) + time.Minute;

    private static LocalTime Whole(LocalTime time, string parameter) => time.TickOfDay % (60 * NodaConstants.TicksPerSecond) == 0
        ? time
        : throw Refusal.OutOfRange(time, parameter, "a time to the minute");
}

using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>A stretch of the day in which the post works, as stated (plage horaire): from 9:00 to 17:00, a break in it or not.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedClockTimes
{
    /// <summary>When it begins, in whole minutes; null where it is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a whole minute.</exception>
    [JsonConverter(typeof(LocalTimeConverter))]
    public LocalTime? From { get; init => field = Checked(value, nameof(From)); }

    /// <summary>When it ends, in whole minutes, after midnight where that is before it begins; null where it is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a whole minute.</exception>
    [JsonConverter(typeof(LocalTimeConverter))]
    public LocalTime? To { get; init => field = Checked(value, nameof(To)); }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>de 9 h à 17 h 30</c>, <c>from 9:00 to 17:30</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        (string? from, string? to) = (Clock(From, language), Clock(To, language));
        Bilingual text = (from, to) switch
        {
            ({ }, { }) => new($"de {from} à {to}", $"from {from} to {to}"),
            ({ }, null) => new($"à partir de {from}", $"from {from}"),
            (null, { }) => new($"jusqu'à {to}", $"until {to}"),
            _ => new("plage horaire", "hours of the day"),
        };
        return text.ToString(language);
    }

    private static string? Clock(LocalTime? said, Language language) => said is not { } time ? null
        : language == Language.French
            ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour}{NumberText.Space}h{Minutes(time)}")
            : string.Create(CultureInfo.InvariantCulture, $"{time.Hour}:{time.Minute:00}");

    private static string Minutes(LocalTime time) =>
        time.Minute == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{NumberText.Space}{time.Minute:00}");

    private static LocalTime? Checked(LocalTime? value, string parameter) =>
        value is { } time && time != new LocalTime(time.Hour, time.Minute)
            ? throw Refusal.OutOfRange(time, parameter, "a whole minute")
            : value;
}

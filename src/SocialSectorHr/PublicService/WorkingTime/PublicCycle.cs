using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The weekly cycle of a service (cycle de travail), and how much of it an agent works, décret 2000-815.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PublicCycle : IMemberwise
{
    private PublicCycle(Hours week) => WeeklyHours = week;

    /// <summary>The hours of a full-time week, in hours.</summary>
    public Hours WeeklyHours { get; }

    /// <summary>How much of it the agent works; full time unless said.</summary>
    public Quotite Quotite { get; init => field = value ?? throw new ArgumentNullException(nameof(Quotite)); } = Quotite.FullTime;

    /// <summary>A cycle.</summary>
    /// <param name="week">The hours of a full-time week: 35 to 40, the lines of the table of RTT.</param>
    /// <returns>The cycle.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not between 35 and 40.</exception>
    public static PublicCycle Of(Hours week) => week >= Hours.Of(35) && week <= Hours.Of(40)
        ? new(week)
        : throw Refusal.OutOfRange(week, nameof(week), "between 35 and 40 h, the lines of the table of RTT");

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours and the quotité.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string week = WeeklyHours.ToString(language);
        return language == Language.French ? $"{week} par semaine, {Quotite.ToString(language)}" : $"{week} a week, {Quotite.ToString(language)}";
    }
}

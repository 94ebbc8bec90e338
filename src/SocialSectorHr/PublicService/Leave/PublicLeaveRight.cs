using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The right to annual leave of a territorial agent (congés annuels), décret 85-1250, art. 1: five times the weekly
/// obligations, in days worked.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PublicLeaveRight : IMemberwise
{
    private const int WeeksOfLeave = 5;

    private const int WeeksKept = 4;

    private PublicLeaveRight(Days perWeek) => DaysPerWeek = perWeek;

    /// <summary>The days worked in a week; half days count for a half.</summary>
    public Days DaysPerWeek { get; }

    /// <summary>The leave of a full year: five times the days of a week.</summary>
    public Days Annual => DaysPerWeek * WeeksOfLeave;

    /// <summary>The first four weeks, beyond which leave not taken for health is neither carried over nor paid.</summary>
    public Days FirstFourWeeks => DaysPerWeek * WeeksKept;

    /// <summary>A right.</summary>
    /// <param name="daysPerWeek">The days worked in a week, the average where weeks differ; more than 0, at most 7.</param>
    /// <returns>The right.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are not more than 0 and at most 7.</exception>
    public static PublicLeaveRight Of(Days daysPerWeek) => daysPerWeek > Days.Zero && daysPerWeek <= Days.Of(7)
        ? new(daysPerWeek)
        : throw Refusal.OutOfRange(daysPerWeek, nameof(daysPerWeek), "more than 0 and at most 7 days");

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The leave of a full year.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Annual.ToString(language)} de congés annuels"
        : $"{Annual.ToString(language)} of annual leave";
}

using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement or an authorisation changes in the limits of working time (dérogations aux durées maximales).</summary>
/// <remarks>Null: the Code's own figures.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record WorkingLimitRules : IMemberwise
{
    /// <summary>The longest day; 12 h at most, by agreement (C. trav. L3121-19), usually 10 h.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is zero or negative.</exception>
    public Hours? DailyMaximum
    {
        get;
        init => field = Positive(value, nameof(DailyMaximum));
    }

    /// <summary>The longest week; 60 h at most, when authorised (C. trav. L3121-21), usually 48 h; an agreement may be lower.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is zero or negative.</exception>
    public Hours? WeeklyMaximum
    {
        get;
        init => field = Positive(value, nameof(WeeklyMaximum));
    }

    /// <summary>
    /// The highest average of twelve consecutive weeks; 46 h at most, by agreement or when authorised (C. trav. L3121-23, L3121-24),
    /// usually 44 h.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is zero or negative.</exception>
    public Hours? AverageMaximum
    {
        get;
        init => field = Positive(value, nameof(AverageMaximum));
    }

    /// <summary>
    /// Whether the employee is under a forfait in days: outside the limits in hours, not outside the rests (C. trav. L3121-62).
    /// </summary>
    public bool IsForfaitInDays { get; init; }

    /// <summary>The agreement or the authorisation.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the limits, or that nothing is named.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "durées maximales" : "limits of working time");

    private static Hours? Positive(Hours? value, string parameter) =>
        value <= Hours.Zero ? throw Refusal.OutOfRange(value, parameter, "more than 0 h (C. trav. L3121-18 to L3121-24)") : value;
}

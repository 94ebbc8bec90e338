using System.Text.Json.Serialization;
using NodaTime;
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

    /// <summary>
    /// Whether the employee is a night worker (C. trav. L3122-5); null for what a roster tells, and not known of hours without clock times.
    /// </summary>
    public bool? IsNightWorker { get; init; }

    /// <summary>When the night of the agreement begins, 21 h at the earliest; usually 21 h (C. trav. L3122-2, L3122-20).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is before 21 h.</exception>
    public LocalTime? NightStart
    {
        get;
        init => field = value < new LocalTime(21, 0)
            ? throw Refusal.OutOfRange(value.Value, nameof(NightStart), "21:00 or later (C. trav. L3122-2)")
            : value;
    }

    /// <summary>When the night of the agreement ends, between 5 h and 7 h; usually 6 h (C. trav. L3122-2, L3122-20).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is before 5 h or after 7 h.</exception>
    public LocalTime? NightEnd
    {
        get;
        init => field = value < new LocalTime(5, 0) || value > new LocalTime(7, 0)
            ? throw Refusal.OutOfRange(value.Value, nameof(NightEnd), "between 05:00 and 07:00 (C. trav. L3122-2)")
            : value;
    }

    /// <summary>
    /// Whether an agreement sets up the night work, or the labour inspector allows it (C. trav. L3122-15, L3122-21); null where it is not
    /// said.
    /// </summary>
    public bool? IsNightWorkAllowed { get; init; }

    /// <summary>
    /// The longest day of a night worker: 8 h where no agreement goes beyond (C. trav. L3122-6), 12 h at most by agreement; null where it
    /// is not said whether one does.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is under 8 h or above 12 h.</exception>
    public Hours? NightMaximum
    {
        get;
        init => field = value < Hours.Of(8) || value > Hours.Of(12)
            ? throw Refusal.OutOfRange(value.Value, nameof(NightMaximum), "between 8 h and 12 h (C. trav. L3122-6, L3121-19)")
            : value;
    }

    /// <summary>
    /// The highest average of twelve weeks of a night worker: 40 h where no agreement goes beyond (C. trav. L3122-7), 44 h at most by
    /// agreement (L3122-18); null where it is not said whether one does.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is under 40 h or above 44 h.</exception>
    public Hours? NightAverageMaximum
    {
        get;
        init => field = value < Hours.Of(40) || value > Hours.Of(44)
            ? throw Refusal.OutOfRange(value.Value, nameof(NightAverageMaximum), "between 40 h and 44 h (C. trav. L3122-7, L3122-18)")
            : value;
    }

    /// <summary>Whether the hours of a night beyond eight are given back in rest (C. trav. R3122-3); null where it is not said.</summary>
    public bool? IsNightRestGiven { get; init; }

    /// <summary>On what ground Sundays are worked (C. trav. L3132-12); null where it is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public SundayGround? Sundays
    {
        get;
        init => field = value is { } ground && !Enum.IsDefined(ground) ? throw Refusal.Undefined(ground, nameof(Sundays)) : value;
    }

    /// <summary>Whether the employee is under 18; null where it is not said. The limits of young workers are not read here.</summary>
    public bool? IsUnder18 { get; init; }

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

using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What bears on a mobility package beside its amount (règles du forfait mobilités durables). Null: not said.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record MobilityRules : IMemberwise
{
    /// <summary>The hours of a week, for a part time: under half of full time the package is in proportion (C. trav. R3261-14).</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not more than 0 h and at most 60 h.</exception>
    public Hours? WeeklyHours
    {
        get;
        init => field = Week(value, nameof(WeeklyHours));
    }

    /// <summary>The conventional week of full time; it counts where it is shorter than the legal one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not more than 0 h and at most 60 h.</exception>
    public Hours? FullTimeWeek
    {
        get;
        init => field = Week(value, nameof(FullTimeWeek));
    }

    /// <summary>The text that sets the package.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the package, or what the rules are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles du forfait mobilités durables" : "mobility package rules");

    private static Hours? Week(Hours? value, string name) => value is not { } week || (week > Hours.Zero && week <= Hours.Of(60))
        ? value
        : throw Refusal.OutOfRange(week, name, "more than 0 h and at most 60 h a week");
}

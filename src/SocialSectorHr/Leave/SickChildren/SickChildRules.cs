using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement sets on leave for a sick child (règles du congé pour enfant malade). Null: the law alone.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SickChildRules : IMemberwise
{
    /// <summary>The paid days of a year.</summary>
    public Days Paid { get; init; }

    /// <summary>The paid days of a year with three children or more; null for the same.</summary>
    public Days? PaidOfThree { get; init; }

    /// <summary>The paid days of a year for a child under one; null for the same.</summary>
    public Days? PaidOfInfant { get; init; }

    /// <summary>Paid days more where the child is disabled; null for none.</summary>
    public Days? MoreIfDisabled { get; init; }

    /// <summary>Unpaid days more for a child under one or with three children; null for none.</summary>
    public Days? UnpaidOfInfantOrThree { get; init; }

    /// <summary>Whether the paid days are given for each child under the age, and counted together.</summary>
    public bool IsForEachChild { get; init; }

    /// <summary>The age that the child must be under, in years.</summary>
    public int Under { get; init; } = 16;

    /// <summary>The age that a disabled child must be under, in years; null for the same.</summary>
    public int? DisabledUnder { get; init; }

    /// <summary>The most days at a time; null for no limit.</summary>
    public Days? MostAtATime { get; init; }

    /// <summary>
    /// The agreement whose text on the topic is not held: the law alone is applied, and the result says so; null otherwise.
    /// </summary>
    public Bilingual? NotHeld { get; init; }

    /// <summary>The text that sets these days.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the days, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles du congé pour enfant malade" : "rules of leave for a sick child");

    internal bool Concerns(SickChild child) => child.Age < (child.IsDisabled ? DisabledUnder ?? Under : Under);
}

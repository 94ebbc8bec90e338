using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an agreement sets on the carry-over after a sickness, or a reading chooses (règles de report). Null: the default.
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record CarryOverRules : IMemberwise
{
    /// <summary>The length of the carry-over, in whole months; a shorter one than the law's gives way (C. trav. L3141-21-1).</summary>
    public Months? Length { get; init; }

    /// <summary>
    /// Whether days that still fitted between the return and the end of the taking period are left out of the carry-over; usually not,
    /// unless all of them fitted.
    /// </summary>
    public bool? OnlyWhatDidNotFit { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles de report" : "carry-over rules");
}

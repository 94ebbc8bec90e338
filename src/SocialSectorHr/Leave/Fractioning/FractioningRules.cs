using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement sets on split leave (règles de fractionnement). Null: the law alone.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record FractioningRules : IMemberwise
{
    /// <summary>The extra days it gives; the last step that is reached holds.</summary>
    public IReadOnlyList<FractioningStep> Steps { get; init => field = ValueList.Of(value); } = ValueList.Empty<FractioningStep>();

    /// <summary>Whether its steps are in place of the law's (C. trav. L3141-21); otherwise the better of the two is due.</summary>
    public bool ReplacesLaw { get; init; }

    /// <summary>
    /// What it gives where leave is put outside the period for the needs of the service, with consent; null for nothing.
    /// </summary>
    public LeaveDays? ForTheService { get; init; }

    /// <summary>
    /// The agreement whose text on the topic is not held: the law alone is applied, and the result says so; null otherwise.
    /// </summary>
    public Bilingual? NotHeld { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles de fractionnement" : "rules of split leave");
}

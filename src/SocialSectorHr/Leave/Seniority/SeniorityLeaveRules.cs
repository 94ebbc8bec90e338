using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The days of leave that an agreement gives for seniority (règles des congés d'ancienneté). The law gives none.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SeniorityLeaveRules : IMemberwise
{
    /// <summary>The steps; the greatest that the years reach holds.</summary>
    public IReadOnlyList<SeniorityLeaveStep> Steps { get; init => field = ValueList.Of(value); } = ValueList.Empty<SeniorityLeaveStep>();

    /// <summary>The agreement whose text on the topic is not held: no day is computed, and the result says so; null otherwise.</summary>
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
        Source?.Citation ?? (language == Language.French ? "règles des congés d'ancienneté" : "rules of seniority leave");

    internal LeaveDays? DaysAt(int years)
    {
        SeniorityLeaveStep? found = null;
        for (int i = 0; i < Steps.Count; i++)
        {
            found = Steps[i].Years <= years && (found is null || Steps[i].Years >= found.Years) ? Steps[i] : found;
        }

        return found?.Days;
    }
}

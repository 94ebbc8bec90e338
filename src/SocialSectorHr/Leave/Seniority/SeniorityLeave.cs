using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The days of leave that seniority adds to a full year (congés d'ancienneté), by an agreement.</summary>
/// <remarks>In the unit of the agreement; no law gives any. <c>default</c> explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct SeniorityLeave : IMemberwise
{
    private readonly SeniorityLeaveQuestion? question;

    /// <summary>The days, in the unit of the agreement; zero below its first step.</summary>
    public LeaveDays Days { get; }

    /// <summary>The leave of a full year with them, in the unit of the right; exact.</summary>
    public LeaveDays Annual => question is { } asked ? asked.Right.Annual + Days.In(asked.Right.Unit) : default;

    /// <summary>The agreement whose text on the topic is not held, no day being computed; null otherwise.</summary>
    public Bilingual? NotHeld => question?.Rules.NotHeld;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congés d'ancienneté", "Seniority leave"), question, static (asked, why) => _ = new SeniorityLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the leave of a full year.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"+ {Days.ToString(language)} = {Annual.ToString(language)}";
}

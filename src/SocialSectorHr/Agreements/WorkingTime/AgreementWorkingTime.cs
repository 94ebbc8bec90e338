using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an agreement sets on working time (durée du travail): rules that the verbs take, and what they do not hold.</summary>
/// <remarks>Null in each: what was read sets nothing there, the Code's own figures apply.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AgreementWorkingTime : IMemberwise
{
    /// <summary>The longest days and weeks, by day and by night: for <c>Roster.Check</c> and <c>WeeklySchedule.Check</c>.</summary>
    public WorkingLimitRules? Limits { get; init; }

    /// <summary>The hours beyond a part-time contract: for <c>PartTime.Check</c> and <c>PartTime.Complementary</c>.</summary>
    public PartTimeRules? PartTime { get; init; }

    /// <summary>The contingent of overtime: for <c>WorkedTime.Overtime</c> and <c>WeeklySchedule.Contingent</c>.</summary>
    public OvertimeRules? Overtime { get; init; }

    /// <summary>What else it says, each with its text.</summary>
    public IReadOnlyList<AgreementTimeRow> Rows { get; init => field = ValueList.Of(value); } = ValueList.Empty<AgreementTimeRow>();

    /// <summary>The rows on one thing; empty where it says nothing of it.</summary>
    /// <param name="kind">What they are about.</param>
    /// <returns>The rows.</returns>
    public IReadOnlyList<AgreementTimeRow> On(AgreementTimeKind kind) => ValueList.Of(Rows.Where(row => row.Kind == kind));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The rows.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Rows.Count == 0
        ? language == Language.French ? "durée du travail" : "working time"
        : string.Join(language == Language.French ? $"{NumberText.Space}; " : "; ", Rows.Select(row => row.ToString(language)));
}

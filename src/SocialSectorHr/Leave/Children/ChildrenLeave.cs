using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The days of leave for dependent children (congés supplémentaires pour enfants à charge, C. trav. L3141-8).</summary>
/// <remarks>
/// Two ouvrables a child. From 21 on they fill the leave up to that of a full year; below 21 they come on top, one a child where the
/// leave is of six days or less. The age is read on 30 April of the year before. Not prorated. In ouvrés the days are the exact five
/// sixths of the ouvrables [C]. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ChildrenLeave : IMemberwise
{
    private readonly ChildrenLeaveQuestion? question;

    /// <summary>The days acquired by work.</summary>
    public LeaveDays Acquired => question?.Acquired ?? default;

    /// <summary>The days for the children; exact.</summary>
    public LeaveDays Extra { get; }

    /// <summary>The leave with them; exact.</summary>
    public LeaveDays Total => Acquired + Extra;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congés pour enfants à charge", "Leave for dependent children"),
        question,
        static (asked, why) => _ = new ChildrenLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The extra days and the total.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"+ {Extra.ToString(language)} = {Total.ToString(language)}";
}

using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>Leave not taken in its year for health or family leave, and carried over (report), décret 85-1250, art. 5-1.</summary>
/// <remarks>
/// The fifteen months begin on the return, for leave acquired during the absence at the latest at the end of the year for which it is due.
/// The authority may extend them. Rights acquired before a congé parental are kept: that the same months run from the return is a reading
/// (unverified). <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicCarryOver : IMemberwise
{
    private readonly UntakenLeaveQuestion? question;

    /// <summary>The days that are carried over.</summary>
    public Days Days { get; }

    /// <summary>The day from which the fifteen months run; null for <c>default</c>.</summary>
    public LocalDate? Start => question?.On;

    /// <summary>The day fifteen months later; the last day of the month where it lacks that day. Null for <c>default</c>.</summary>
    public LocalDate? End { get; }

    /// <summary>
    /// Whether the loss of the days after that end may be contested: nothing says that the agent was told by then of the days and of their
    /// last date (CE 17 October 2025 n° 495899, on the same words for the State).
    /// </summary>
    public bool IsLossAtRisk => question is { InformedOn: var told } && !(told <= End);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Report de congés d'un agent public", "Leave of a public agent carried over"), question, static (asked, why) => _ = new PublicCarryOver(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and their end.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string end = End is { } day ? DateText.Write(day, language) : "…";
        return language == Language.French ? $"{Days.ToString(language)} jusqu'au {end}" : $"{Days.ToString(language)} until {end}";
    }
}

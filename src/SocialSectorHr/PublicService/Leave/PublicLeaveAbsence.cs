using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>How long a territorial agent is away on annual leave in one go (absence du service), décret 85-1250, art. 4: thirty-one
/// consecutive days at most.</summary>
/// <remarks>Days of the calendar, both ends counted (unverified). <c>default</c> explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicLeaveAbsence : IMemberwise
{
    private readonly PublicLeaveAbsenceQuestion? question;

    /// <summary>The consecutive days away, every day of the calendar counted.</summary>
    public Days Days { get; }

    /// <summary>The last day of the longest absence from the first day; null for <c>default</c> and where another rule holds.</summary>
    public LocalDate? LatestEnd { get; }

    /// <summary>Whether it is within the longest absence; null for congés bonifiés, whose own rule is not held.</summary>
    public bool? IsLawful { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Absence d'un agent en congé annuel", "Absence of an agent on annual leave"), question, static (asked, why) => _ = new PublicLeaveAbsence(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Days.ToString(language);
}

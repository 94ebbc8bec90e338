using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The last day of a delay (échéance d'un délai), by the rules of procedure: CPC articles 640 to 642.</summary>
/// <remarks>
/// The day that starts it is not counted. Months end on the same day number, or on the last day of a month that lacks it; months come
/// before days. A last day on a Saturday, a Sunday or a public holiday of the zone is put off. These are delays to act: a withdrawal, an
/// application, a claim, the letters of a dismissal (C. trav. R1231-1). A contract, a trial and a notice are counted otherwise and never
/// put off. What the firm itself decides (holidays worked, bridge days, another day of rest) changes nothing. <c>default</c> has no day
/// and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct Deadline : IMemberwise
{
    private readonly DeadlineQuestion? question;

    /// <summary>The day that starts it, not counted: of the act, the notification or the receipt.</summary>
    public LocalDate From => question?.From ?? default;

    /// <summary>The last day as it is counted, before it is put off.</summary>
    public LocalDate NormalLastDay { get; }

    /// <summary>The last day on which one may act, that day included: never a Saturday, a Sunday or a holiday.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Whether the last day was put off.</summary>
    public bool IsPutOff => LastDay != NormalLastDay;

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Échéance d'un délai", "Last day of a delay"), question, static (asked, why) => _ = new Deadline(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The last day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"jusqu'au {DateText.Write(LastDay, language)} inclus"
        : $"until {DateText.Write(LastDay, language)}, included";
}

using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The permanent contract that an employer offers at the end of a fixed term (proposition de CDI), C. trav. L1243-11-1, R1243-2.
/// </summary>
/// <remarks>
/// Since 1 January 2024: written, dated, before the term, with a reasonable time to answer; silence is a refusal, and the employer tells
/// France Travail of a refusal within a month. Two refusals in twelve months may cost the unemployment benefit. <c>default</c> explains
/// that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PermanentOffer : IMemberwise
{
    private readonly PermanentOfferQuestion? question;

    /// <summary>
    /// The last day to offer it: the eve of the last of the contract, a prudent reading of "before the term" (R1243-2). For a contract of
    /// one day it is before its start.
    /// </summary>
    public LocalDate LatestDay { get; }

    /// <summary>The day of the refusal, silence included; null where there is none.</summary>
    public LocalDate? RefusedOn => question?.RefusedOn;

    /// <summary>The last day to tell France Travail of the refusal; null where there is none.</summary>
    public LocalDate? TellBy { get; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("CDI proposé au terme du CDD", "Permanent contract offered at the term"),
        question,
        static (asked, why) => _ = new PermanentOffer(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The last day to offer, and to tell of a refusal.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string offer = $"{(french ? "à proposer au plus tard le" : "to be offered by")} {DateText.Write(LatestDay, language)}";
        return TellBy is { } day
            ? $"{offer}{(french ? " ; refus à signaler au plus tard le" : "; refusal to be told by")} {DateText.Write(day, language)}"
            : offer;
    }
}

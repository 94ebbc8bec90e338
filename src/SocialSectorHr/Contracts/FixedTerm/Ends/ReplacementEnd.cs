using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The latest end of a replacement once the person replaced is back (report du terme au surlendemain du retour), C. trav. L1243-7.
/// </summary>
/// <remarks>
/// The second day after the return, or the term that was fixed, or the end of the least length, if later. A replacement may also start
/// before the absence (C. trav. L1242-9). <c>default</c> has no days and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ReplacementEnd : IMemberwise
{
    private readonly ReplacementEndQuestion? question;

    /// <summary>The day the person replaced is back at work.</summary>
    public LocalDate ReturnOn => question?.ReturnOn ?? default;

    /// <summary>The last day the replacement may reach, included.</summary>
    public LocalDate Latest { get; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Dernier jour d'un remplacement après le retour", "Last day of a replacement after the return"),
        question,
        static (asked, why) => _ = new ReplacementEnd(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The latest day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"au plus tard le {DateText.Write(Latest, language)}"
        : $"by {DateText.Write(Latest, language)}";
}

using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The notice that the object of a contract is about to be realised (délai de prévenance), C. trav. L1243-5: two months at least.
/// </summary>
/// <remarks><c>default</c> has no days and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct EndNotice : IMemberwise
{
    private readonly EndNoticeQuestion? question;

    /// <summary>The least length of the notice, in months.</summary>
    public Months Length { get; }

    /// <summary>The last day on which it may start, that day counted.</summary>
    public LocalDate LatestStart { get; }

    /// <summary>The last day of the contract it leads to.</summary>
    public LocalDate End => question?.End ?? default;

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Prévenance de la fin du contrat", "Notice of the end of the contract"),
        question,
        static (asked, why) => _ = new EndNotice(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The latest start and the end.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"au plus tard le {DateText.Write(LatestStart, language)} pour le {DateText.Write(End, language)}"
        : $"by {DateText.Write(LatestStart, language)} for {DateText.Write(End, language)}";
}

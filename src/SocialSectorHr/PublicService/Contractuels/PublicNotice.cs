using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The notice of an agent under contract who resigns or is dismissed (préavis de démission, de licenciement), décret 88-145,
/// art. 39 and 40 or their codification.</summary>
/// <remarks>
/// It begins the day after the notification, where that of private law begins on the day itself. Services are counted over all contracts
/// with gaps of four months at most that are not due to a resignation, to the day the letter is sent. <c>default</c> explains that nothing
/// was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicNotice : IMemberwise
{
    private readonly PublicNoticeQuestion? question;

    /// <summary>The notice in days; zero where it is counted in months.</summary>
    public Days Days { get; }

    /// <summary>The notice in months; zero where it is counted in days.</summary>
    public Months Months { get; }

    /// <summary>The first day of it; null for <c>default</c>.</summary>
    public LocalDate? Start { get; }

    /// <summary>The last day of it; null for <c>default</c>.</summary>
    public LocalDate? End { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        question is { IsDismissal: true }
            ? new("Préavis de licenciement d'un contractuel", "Notice of an agent under contract who is dismissed")
            : new("Préavis de démission d'un contractuel", "Notice of an agent under contract who resigns"),
        question,
        static (asked, why) => _ = new PublicNotice(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The length.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Months > SocialSectorHr.Months.Zero ? Months.ToString(language) : Days.ToString(language);
}

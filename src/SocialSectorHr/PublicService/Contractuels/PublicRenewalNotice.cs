using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The notice by which an employer says whether a public contract is renewed (délai de prévenance), CGFP R332-27 to R332-31, of a
/// project contract R332-39 and R332-40; before 1 October 2025 décret 88-145, art. 38-1 and 38-2.</summary>
/// <remarks>
/// Counted back from day number to day number, the last day of the month where it lacks that day (unverified). The contracts before it
/// count
/// with gaps of four months at most that are not due to a resignation (R332-30). Of a project contract the notice is sent by registered
/// letter or handed over. A late notice does not make the decision unlawful, it may cost damages. <c>default</c> explains that nothing was
/// computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicRenewalNotice : IMemberwise
{
    private readonly PublicRenewalQuestion? question;

    /// <summary>The notice in days, of a contract under six months; null for a longer one, or where it is not known.</summary>
    public Days? Days { get; }

    /// <summary>The notice in months; null for a contract under six months, or where it is not known.</summary>
    public Months? Months { get; }

    /// <summary>The last day on which it may be notified; null where that is not known.</summary>
    public LocalDate? NotifyBy { get; }

    /// <summary>Whether the renewal would be permanent; null where the ground decides it and is not said.</summary>
    public bool? IsTowardsPermanent => question?.IsTowardsPermanent;

    /// <summary>
    /// Whether an interview comes before it (R332-29): before a permanent contract, and from three years on permanent needs on; null where
    /// the
    /// ground decides it and is not said.
    /// </summary>
    public bool? NeedsInterview => question?.NeedsInterview;

    /// <summary>The days that the agent has to answer an offer of renewal; silence gives the post up.</summary>
    public Days AnswerDays { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Prévenance avant le terme d'un contrat public", "Notice before the term of a public contract"),
        question,
        static (asked, why) => _ = new PublicRenewalNotice(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The length, and the last day to notify.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        if (NotifyBy is not { } day)
        {
            return language == Language.French ? "inconnue" : "not known";
        }

        string length = Months?.ToString(language) ?? Days!.Value.ToString(language);
        string date = DateText.Write(day, language);
        return language == Language.French ? $"{length}, au plus tard le {date}" : $"{length}, by {date}";
    }
}

using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The interview before a dismissal (entretien préalable) and its letter: C. trav. L1232-2, L1232-6, R1231-1; for a fault L1332-2.
/// </summary>
/// <remarks>
/// Each delay is in full: the day that starts it is not counted, a last day on a Saturday, a Sunday or a holiday is put off, and one acts
/// on the day after. Where the letter of dismissal waits for the opinion of a disciplinary board, the month may start again: not looked
/// at; nor is the delay for a fault to be followed by an invitation. <c>default</c> has no day and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct DismissalInterview : IMemberwise
{
    private readonly DismissalInterviewQuestion? question;

    /// <summary>The day the letter of invitation was presented.</summary>
    public LocalDate PresentedOn => question?.PresentedOn ?? default;

    /// <summary>The day set for the interview; null where it was not given.</summary>
    public LocalDate? InterviewOn => question?.InterviewOn;

    /// <summary>The first day on which the interview may be held.</summary>
    public LocalDate EarliestInterview { get; }

    /// <summary>Whether the day set leaves the employee the whole delay; null where it was not given.</summary>
    public bool? IsInTime => InterviewOn is { } day ? day >= EarliestInterview : null;

    /// <summary>The first day on which the letter of dismissal may leave; null without a day of interview.</summary>
    public LocalDate? EarliestLetter { get; }

    /// <summary>
    /// The last day on which it may leave where the dismissal is for a fault (L1332-2, R1332-3); null without a day of interview. For
    /// another ground the Code sets none.
    /// </summary>
    public LocalDate? LatestLetterForFault { get; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Entretien préalable au licenciement", "Interview before a dismissal"),
        question,
        static (asked, why) => _ = new DismissalInterview(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The earliest interview, or the first day of the letter where the day of the interview is known.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => (EarliestLetter, language) switch
    {
        ({ } letter, Language.French) => $"lettre au plus tôt le {DateText.Write(letter, language)}",
        ({ } letter, _) => $"letter on {DateText.Write(letter, language)} at the earliest",
        (null, Language.French) => $"entretien au plus tôt le {DateText.Write(EarliestInterview, language)}",
        _ => $"interview on {DateText.Write(EarliestInterview, language)} at the earliest",
    };
}

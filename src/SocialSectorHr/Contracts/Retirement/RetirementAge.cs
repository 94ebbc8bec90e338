using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// Whether age lets an employer retire an employee (âge de mise à la retraite), C. trav. L1237-5: never before the full-rate age, with the
/// employee's consent until 70, without it from then on.
/// </summary>
/// <remarks>
/// The employer asks in writing three months before the birthday and the employee has a month to answer (D1237-2-1); a refusal, or no
/// question, closes the year until the next birthday. Age is that of the last day of the contract, a reading. Nothing else is looked at:
/// an agreement, a protection, discrimination. Without these conditions it is a dismissal (L1237-8). <c>default</c> explains that nothing
/// was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct RetirementAge : IMemberwise
{
    private readonly RetirementAgeQuestion? question;

    /// <summary>The birthday of the full-rate age: before it there is no retirement by the employer.</summary>
    public LocalDate FullRateOn { get; }

    /// <summary>The birthday from which no consent is needed.</summary>
    public LocalDate FreeFrom { get; }

    /// <summary>
    /// The birthday whose question opens the year of the last day; null before the full-rate age and once no consent is needed.
    /// </summary>
    public LocalDate? Birthday { get; }

    /// <summary>The last day to ask for that year: three months before the birthday; null where there is nothing to ask.</summary>
    public LocalDate? AskBy { get; }

    /// <summary>The last day of the employee's answer; null where no question was given.</summary>
    public LocalDate? AnswerBy { get; }

    /// <summary>
    /// Whether age allows it, as far as it was looked at: false before the full-rate age, after a refusal or a question that came too late;
    /// null where the question or the answer is not known.
    /// </summary>
    public bool? IsAllowed { get; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Âge de la mise à la retraite", "Age of a retirement by the employer"),
        question,
        static (asked, why) => _ = new RetirementAge(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The conclusion.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Conclusion.ToString(language);

    private Bilingual Conclusion => question is null ? new("rien n'a été contrôlé", "nothing was checked")
        : IsAllowed switch
        {
            true => new("l'âge le permet", "age allows it"),
            false => new("l'âge ne le permet pas", "age does not allow it"),
            null => new("question écrite ou réponse inconnue", "written question or answer not known"),
        };
}

using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The step that length of service has brought (avancement d'échelon).</summary>
/// <remarks><c>default</c> is nothing and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct StepReached : IMemberwise
{
    private readonly StepReachedQuestion? question;

    /// <summary>The grade; null for <c>default</c>.</summary>
    public Grade? Grade => question?.Grade;

    /// <summary>The number of the step.</summary>
    public int Step { get; }

    /// <summary>The first day in it; null for <c>default</c>.</summary>
    public LocalDate? Since { get; }

    /// <summary>The first day in the next one; null at the last step, and for <c>default</c>.</summary>
    public LocalDate? NextOn { get; }

    /// <summary>The whole months already spent in the step (ancienneté dans l'échelon), which are kept.</summary>
    public Months Seniority => question is { } asked && Since is { } since
        ? Months.Of(Quantieme.Between(since, asked.On.PlusDays(-1)).Months)
        : Months.Zero;

    /// <summary>What the step pays on that day; <c>default</c> for <c>default</c>.</summary>
    public GradePay Pay => question is { } asked ? new(new GradePayQuestion(asked.Grade, Step, asked.On, asked.Law)) : default;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Échelon atteint", "Step reached"), question, static (asked, why) => _ = new StepReached(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The step, and when the next one comes.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string step = NumberText.Fixed(Step, 0, language);
        return (language == Language.French, NextOn) switch
        {
            (true, { } next) => $"échelon {step}, le suivant le {DateText.Write(next, language)}",
            (true, null) => $"échelon {step}, sans suivant",
            (_, { } next) => $"step {step}, the next on {DateText.Write(next, language)}",
            (_, null) => $"step {step}, no next one",
        };
    }
}

using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The coefficients of a job by seniority (grille).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PayGrid : IMemberwise
{
    private PayGrid(IReadOnlyList<PayStep> steps) => Steps = steps;

    /// <summary>The steps, the first from no year on.</summary>
    public IReadOnlyList<PayStep> Steps { get; }

    /// <summary>The coefficient after so many full years.</summary>
    /// <param name="years">The full years; zero or more.</param>
    /// <returns>The points of the step reached.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The years are negative.</exception>
    public Points At(int years)
    {
        if (years < 0)
        {
            throw Refusal.OutOfRange(years, nameof(years), "zero or more");
        }

        int i = Steps.Count - 1;
        while (Steps[i].Years > years)
        {
            i--;
        }

        return Steps[i].Coefficient;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The coefficients, first to last.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => string.Join(
        language == Language.French ? $"{NumberText.Space}; " : "; ", Steps.Select(step => step.ToString(language)));

    internal static PayGrid Of(params (int Years, decimal Coefficient)[] steps) =>
        new(ValueList.Of(steps.Select(static step => new PayStep(step.Years, Points.Of(step.Coefficient)))));
}

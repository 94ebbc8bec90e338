using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The steps of a grade (grille indiciaire), the first one first.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record GradeGrid : IMemberwise
{
    private GradeGrid(IReadOnlyList<GradeStep> steps) => Steps = steps;

    /// <summary>The steps; the first one is step 1.</summary>
    public IReadOnlyList<GradeStep> Steps { get; }

    /// <summary>How long it takes from the first step to the last, in months.</summary>
    public Months MonthsToTop
    {
        get
        {
            Months sum = Months.Zero;
            for (int i = 0; i < Steps.Count - 1; i++)
            {
                sum += Steps[i].Duration!.Value;
            }

            return sum;
        }
    }

    /// <summary>A grid.</summary>
    /// <param name="steps">The steps, the first one first: their indices rise, and each lasts, but the last.</param>
    /// <returns>The grid.</returns>
    /// <exception cref="ArgumentException">There is no step, an index does not rise, a step but the last has no duration, or the last has
    /// one.</exception>
    public static GradeGrid Of(IEnumerable<GradeStep> steps)
    {
        IReadOnlyList<GradeStep> list = ValueList.Required(steps);
        if (list.Count == 0)
        {
            throw new ArgumentException($"{nameof(steps)} is empty: a grade has a step at least.", nameof(steps));
        }

        for (int i = 0; i < list.Count; i++)
        {
            if (i > 0 && list[i].Index <= list[i - 1].Index)
            {
                throw new ArgumentException($"{nameof(steps)}: the index of step {i + 1} ({list[i].Index}) must be above that of the step before.", nameof(steps));
            }

            if (list[i].Duration is null != (i == list.Count - 1))
            {
                throw new ArgumentException($"{nameof(steps)}: step {i + 1} {(list[i].Duration is null ? "has no duration" : "is the last and has a duration")}.", nameof(steps));
            }
        }

        return new(list);
    }

    /// <summary>A step by its number.</summary>
    /// <param name="number">The number, from 1 on.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The grade has no such step.</exception>
    public GradeStep Step(int number) => number >= 1 && number <= Steps.Count
        ? Steps[number - 1]
        : throw Refusal.OutOfRange(number, nameof(number), $"between 1 and {Steps.Count}, the steps of the grade");

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>How many steps, and from which index to which.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string count = NumberText.Fixed(Steps.Count, 0, language);
        string first = NumberText.Trimmed(Steps[0].Index.ToDecimal(), 0, language);
        return language == Language.French
            ? $"{count} échelon(s), de {first} à {Steps[^1].Index.ToString(language)}"
            : $"{count} step(s), from {first} to {Steps[^1].Index.ToString(language)}";
    }

    internal static GradeGrid Table(params ReadOnlySpan<(int? Gross, int Index, int? Months)> rows)
    {
        GradeStep[] steps = new GradeStep[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            Months? duration = rows[i].Months is { } months ? Months.Of(months) : null;
            steps[i] = GradeStep.Of(Points.Of(rows[i].Index), duration, rows[i].Gross);
        }

        return Of(steps);
    }

    internal GradeGrid Lower(int points) => new(ValueList.Of(Steps.Select(step => step.Lower(points))));
}

using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The pay of a grade, or of a post that several grades may hold, from its lowest step to its highest (fourchette de
/// traitement).</summary>
/// <remarks><c>default</c> is nothing and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct GradePayRange : IMemberwise
{
    private readonly GradePayRangeQuestion? question;
    private readonly int lowest;
    private readonly int highest;

    /// <summary>The lowest pay: a first step; the first of equals.</summary>
    public GradePay Lowest => question is { } asked ? new(asked.First(lowest)) : default;

    /// <summary>The highest pay: a last step; the first of equals.</summary>
    public GradePay Highest => question is { } asked ? new(asked.Last(highest)) : default;

    /// <summary>How long it takes from the first step of a grade to its last, in months; null for several grades.</summary>
    public Months? MonthsToTop => question is { Grade: { } grade } asked ? asked.Law.On(asked.On, grade.Grid).Value.MonthsToTop : null;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Fourchette de traitement", "Range of basic pay"), question, static (asked, why) => _ = new GradePayRange(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The lowest and the highest pay of a month.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Lowest.Monthly.ToString(language)} à {Highest.Monthly.ToString(language)} par mois"
        : $"{Lowest.Monthly.ToString(language)} to {Highest.Monthly.ToString(language)} a month";
}

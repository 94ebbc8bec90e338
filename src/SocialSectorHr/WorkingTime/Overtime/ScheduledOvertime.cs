using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The hours of a schedule above the legal week (heures au-delà de la durée légale).</summary>
/// <remarks>Exact: 52/3 h a month for 39 h, printed 17.33. <c>default</c> holds nothing and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ScheduledOvertime : IMemberwise
{
    private readonly ScheduledOvertimeQuestion? question;

    /// <summary>Hours above the legal week, in a week; zero at the legal week or under.</summary>
    public Hours PerWeek { get; }

    /// <summary>The same in an average month, 52/12 weeks, exact.</summary>
    public Hours PerMonth => Hours.FromExact(PerWeek.Exact * 52 / 12);

    /// <summary>The same in a year paid, 52 weeks.</summary>
    public Hours PerYear => PerWeek * 52;

    /// <summary>
    /// The yearly contingent without an agreement (C. trav. D3121-24). It does not apply to a yearly forfait in hours (D3121-24), nor to a
    /// forfait in days (L3121-62). It counts hours really worked: the weeks paid of <see cref="PerYear"/> hold leave and are not to be
    /// compared with it.
    /// </summary>
    public Hours Contingent { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Heures au-delà de la durée légale", "Hours above the legal week"),
        question,
        static (asked, why) => _ = new ScheduledOvertime(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>By week and by month.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{PerWeek.ToString(language)} par semaine, {PerMonth.ToString(language)} par mois"
        : $"{PerWeek.ToString(language)} a week, {PerMonth.ToString(language)} a month";
}

using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The seniority of someone in a firm (ancienneté): whole months from entry to exit, less the absences that do not count.
/// </summary>
/// <remarks>
/// The reckoning of the ministry's severance simulator: whole months between the entry and the day after the exit, minus each absence in
/// months times its weight (sickness, commuting accident, sabbatical, business creation, unpaid leave, strike, lay-off in full; full-time
/// parental leave by half), never below zero (C. trav. L1234-9). An absence of dates is whole months by day number, then the share of the
/// month it breaks [the simulator takes months; the share is ours]. <c>default</c> is no seniority and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct Seniority : IMemberwise
{
    private readonly SeniorityQuestion? question;

    /// <summary>The first day in the firm.</summary>
    public LocalDate Entry => question?.Entry ?? default;

    /// <summary>The last day, included: the end of the notice, even if not worked.</summary>
    public LocalDate Exit => question?.Exit ?? default;

    /// <summary>The seniority in months; exact, never negative, not whole where an absence is not.</summary>
    public Months Months { get; }

    /// <summary>The years completed.</summary>
    public int CompleteYears => (int)(Months.Exact / 12).Floor();

    /// <summary>The seniority at a date.</summary>
    /// <param name="entry">The first day in the firm.</param>
    /// <param name="exit">The last day, included; for severance the end of the notice, even if not worked.</param>
    /// <param name="absences">The absences; days outside the period are not looked at. Null: none.</param>
    /// <param name="rules">The choices of an agreement; null for the default.</param>
    /// <returns>The seniority.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The exit comes before the entry.</exception>
    /// <exception cref="ArgumentException">Two absences that do not count overlap: a day is left out once.</exception>
    public static Seniority Between(
        LocalDate entry, LocalDate exit, IReadOnlyList<Absence>? absences = null, SeniorityRules? rules = null) =>
        new(new SeniorityQuestion(entry, exit, absences, rules));

    /// <summary>The steps of the reckoning.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Ancienneté", "Seniority"), question, static (asked, why) => _ = new Seniority(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The months of seniority.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Months.ToString(language);
}

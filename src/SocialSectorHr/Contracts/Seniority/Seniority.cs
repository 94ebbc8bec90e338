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
/// month it breaks [the simulator takes months; the share is ours]. Paternity leave before 11 March 2023 (loi 2023-171) and the contract
/// suspended for a local elective office before 24 December 2025 (loi 2025-1249) are left out, later days count. <c>default</c> is no
/// seniority and explains that nothing was computed.
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
        new(new SeniorityQuestion(entry.Iso(), exit.Iso(), absences, rules));

    /// <summary>The seniority of successive seasonal contracts in one firm: added up, the gaps left out (C. trav. L1244-2).</summary>
    /// <remarks>
    /// Each in months by day number, a month begun for its share of days; the sum in complete months [the share is ours].
    /// </remarks>
    /// <param name="contracts">The first and last days of each contract, one or more, in any order.</param>
    /// <returns>
    /// The seniority: whole months. Give it as <see cref="PermanentContract.EarlierSeniority"/> where a permanent contract follows.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no contract.</exception>
    /// <exception cref="ArgumentException">Two of them overlap: a day is worked once.</exception>
    public static Seniority OfSeasons(params IEnumerable<DateInterval> contracts)
    {
        IReadOnlyList<DateInterval> all = ValueList.Required(contracts).Iso(nameof(contracts));
        return all.Count > 0
            ? new(new SeniorityQuestion(ValueList.Of(DayOrder.Of(all, static one => one, "A day is worked once.", nameof(contracts)))))
            : throw Refusal.OutOfRange(0, nameof(contracts), "one contract or more");
    }

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

using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// A year brought exactly to its goal (année équilibrée): of the RTT days, the leave and the week, two are given and the third is found.
/// </summary>
/// <remarks>
/// The inverse of <see cref="YearBalance"/>, exact: nothing is rounded, and the RTT days are those of
/// <see cref="RttMethod.AnnualHoursTarget"/>. Where the solidarity day is given or done elsewhere its hours are not worked here. An answer
/// below zero means that the year is under its goal without it. <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct BalancedYear : IMemberwise
{
    private readonly BalancedYearQuestion? question;

    /// <summary>The year.</summary>
    public int Year => question is { } asked ? asked.Year : default;

    /// <summary>What the year is brought to.</summary>
    public YearGoal Goal => question is { } asked ? asked.Goal : default;

    /// <summary>The RTT days of the year, given or found.</summary>
    public Days Rtt { get; }

    /// <summary>The paid leave of the year, given or found: found, it is in ouvrés, five a week.</summary>
    public LeaveDays Leave { get; }

    /// <summary>The hours of the week, given or found.</summary>
    public Hours WeeklyHours { get; }

    /// <summary>
    /// Whether such a year can be: no answer below zero, and a week that the law allows to authorise, 60 h (C. trav. L3121-21).
    /// </summary>
    public bool IsPossible => question is not null
        && Rtt >= Days.Zero
        && Leave.Exact >= 0
        && WeeklyHours > Hours.Zero
        && WeeklyHours <= Hours.Of(60);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Année ramenée à son objectif", "Year brought to its goal"),
        question,
        static (asked, why) => _ = new BalancedYear(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The week, the RTT days and the leave.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string week = language == Language.French ? "par semaine" : "a week";
        return $"{WeeklyHours.ToString(language)} {week}, {Rtt.ToString(language)} RTT, {Leave.ToString(language)}";
    }
}

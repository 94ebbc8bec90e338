using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The hours of one year beside the legal year (heures de l'année): of a week all the year round or of a cycle.</summary>
/// <remarks>
/// The legal test of an annual scheme is the legal year, 1607 h: a threshold only where an agreement arranges the time over the year
/// (C. trav. L3121-41, L3121-44). The average week tells how far the RTT days fall short of a true 35 h: it creates no overtime by itself.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct YearHours : IMemberwise
{
    private readonly RttRules? rules;

    /// <summary>The hours worked.</summary>
    public Hours Worked { get; }

    /// <summary>The same with the solidarity hours done on top, where they are.</summary>
    public Hours WithSolidarity { get; }

    /// <summary>
    /// Hours a week on average over the weeks not on leave, an RTT day counting for nothing, exact; zero for a year all on leave.
    /// </summary>
    public Hours AverageWeek { get; }

    /// <summary>The hours, solidarity included, less the legal year: negative while there is room.</summary>
    public Hours DistanceToLegalYear { get; }

    /// <summary>
    /// The hours above the threshold: the legal year, or the lower one of the agreement; zero where there are none. Overtime only where an
    /// agreement arranges the time over the year.
    /// </summary>
    public Hours Overtime => Hours.FromExact(
        Fraction.Max(0, rules?.Target is { } threshold ? WithSolidarity.Exact - threshold.Exact : DistanceToLegalYear.Exact));

    /// <summary>Whether the hours, solidarity included, are more than the legal year: overtime only under an annual arrangement.</summary>
    public bool ExceedsLegalYear => DistanceToLegalYear > Hours.Zero;

    /// <summary>Whether the average week is more than the legal week.</summary>
    public bool ExceedsLegalWeek { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours, solidarity included, and the average week.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string perWeek = language == Language.French ? "par semaine" : "a week";
        return $"{WithSolidarity.ToString(language)} ({AverageWeek.ToString(language)} {perWeek})";
    }
}

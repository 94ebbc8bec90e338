using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The overtime of a period really worked (heures supplémentaires accomplies), in hours and rates.</summary>
/// <remarks>
/// Where paid leave enters the threshold, the premium is owed as if the whole period had been worked; the hours of leave are not paid
/// twice. The rulings, given for a count by the week and by two weeks, apply to pending cases, within the three years of limitation. They
/// do not tell of an arrangement over the year, its weekly ceiling included. <c>default</c> holds nothing.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct WorkedOvertime : IMemberwise
{
    private readonly WorkedOvertimeQuestion? question;

    /// <summary>The hours from which there is overtime: 35 h a week, 1607 h a year.</summary>
    public Hours Threshold { get; }

    /// <summary>The hours compared with the threshold: those worked, and those of paid leave where they count.</summary>
    public Hours CountedHours => question is { } asked ? Counted(asked.Time, CountsPaidLeave) : default;

    /// <summary>The overtime, in hours.</summary>
    public Hours Hours { get; }

    /// <summary>The part of it that exists only because paid leave counts.</summary>
    public Hours OfLeave => question is { } asked ? Hours - Above(Threshold, asked.Time.Worked, asked.Time.AlreadyCounted) : default;

    /// <summary>Whether paid leave was put in the threshold.</summary>
    public bool CountsPaidLeave { get; }

    /// <summary>
    /// Whether a ruling says so for this way of counting: for a week and for two weeks. A month, a year and the weekly ceiling of an
    /// arrangement over the year are not settled.
    /// </summary>
    public bool IsSettled => question?.LeaveRuling is not null;

    /// <summary>
    /// The hours that bear the first premium: the first eight of a week counted from 35 h on; null over a longer period, and above a weekly
    /// ceiling, unless the agreement says how many.
    /// </summary>
    public Hours? FirstHours { get; }

    /// <summary>The hours that bear the second premium, from the ninth of such a week on; null where <see cref="FirstHours"/> is.</summary>
    public Hours? BeyondHours => FirstHours is { } first ? Hours - first : null;

    /// <summary>The premium of the first hours: 25 % without an agreement.</summary>
    public Percent Premium { get; }

    /// <summary>The premium of the following hours: 50 % without an agreement.</summary>
    public Percent PremiumBeyond { get; }

    /// <summary>The overtime with paid leave in the threshold, then without it.</summary>
    /// <returns>
    /// Two readings, ordered by their hours; the usual one is that of the rules, otherwise of the rulings. <c>default</c> alone where
    /// nothing was computed.
    /// </returns>
    public Readings<WorkedOvertime> Readings() => question is not { } asked
        ? new([this], 0, ByHours)
        : new([new(asked with { Reading = true }), new(asked with { Reading = false })], asked.IsLeaveUsual ? 0 : 1, ByHours);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Heures supplémentaires accomplies", "Overtime worked"), question, static (asked, why) => _ = new WorkedOvertime(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The overtime, beside the hours counted and the threshold.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Hours.ToString(language)} supplémentaires ({CountedHours.ToString(language)} pour un seuil de {Threshold.ToString(language)})"
        : $"{Hours.ToString(language)} of overtime ({CountedHours.ToString(language)} for a threshold of {Threshold.ToString(language)})";

    internal WorkedOvertimeQuestion? Question => question;

    private static int ByHours(WorkedOvertime a, WorkedOvertime b) => a.Hours.CompareTo(b.Hours);
}

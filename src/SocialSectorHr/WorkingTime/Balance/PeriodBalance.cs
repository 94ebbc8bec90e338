using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The hours of a reference period shorter or longer than a year, beside an average of 35 h over it (bilan d'une période de référence).
/// </summary>
/// <remarks>
/// Over such a period overtime is what exceeds an average of 35 h a week (C. trav. L3121-41): 35 h for each seven days of it. Neither
/// holidays nor leave lower that threshold. A holiday not worked is not work either; paid leave counts over two weeks (Cass. soc. 7 January
/// 2026 n° 24-19.410) and beyond is not settled: left out unless the rules say otherwise. Over a year and more the agreement must set a
/// weekly limit above which hours are overtime at once (L3121-44): neither that limit nor the unpaid hours of the solidarity day are looked
/// at. <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PeriodBalance : IMemberwise
{
    private readonly PeriodBalanceQuestion? question;

    /// <summary>The RTT days taken.</summary>
    public Days Rtt => question is { } asked ? asked.Rtt : default;

    /// <summary>T, the open days of the period less the leave.</summary>
    public Days TheoreticalDays => question is { } asked ? Days.FromExact(asked.Days.Exact) : default;

    /// <summary>W, the days worked.</summary>
    public Days WorkedDays => question is { } asked ? Days.FromExact(asked.WorkedDays) : default;

    /// <summary>The hours of the days worked.</summary>
    public Hours Hours { get; }

    /// <summary>The hours of the paid leave.</summary>
    public Hours PaidLeave { get; }

    /// <summary>Whether paid leave is put beside the threshold.</summary>
    public bool CountsPaidLeave => question is { CountsPaidLeave: true };

    /// <summary>Whether that is settled: over two weeks by a ruling, and where there is no leave; beyond two weeks it is not.</summary>
    public bool IsSettled => question is { } asked && (PaidLeave == Hours.Zero || asked.Ruling is not null);

    /// <summary>The hours beside the threshold: those worked, and those of paid leave where they count.</summary>
    public Hours CountedHours => CountsPaidLeave ? Hours + PaidLeave : Hours;

    /// <summary>35 h for each seven days of the period.</summary>
    public Hours Threshold { get; }

    /// <summary>
    /// The hours counted, a week on average over the whole period: an RTT day, a holiday, and leave that does not count, are nothing.
    /// </summary>
    public Hours AverageWeek => question is { } asked ? Hours.FromExact(CountedHours.Exact / asked.Weeks) : default;

    /// <summary>The hours above the threshold; zero where there are none.</summary>
    public Hours Overtime => Hours.FromExact(Fraction.Max(0, CountedHours.Exact - Threshold.Exact));

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Heures d'une période de référence", "Hours of a reference period"),
        question,
        static (asked, why) => _ = new PeriodBalance(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days, the hours and the average week.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string perWeek = language == Language.French ? "par semaine" : "a week";
        return $"{WorkedDays.ToString(language)}, {Hours.ToString(language)} ({AverageWeek.ToString(language)} {perWeek})";
    }
}

using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The days by which leave is told and may be changed (dates à respecter), C. trav. D3141-5, D3141-6, L3141-16.</summary>
/// <remarks>
/// The order of departures and the opinion of the CSE are not looked at. A day number that the month lacks is the last of the month: the
/// prudent reading. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct LeaveDates : IMemberwise
{
    private readonly LeaveDatesQuestion? question;

    /// <summary>The last day to tell the staff the period.</summary>
    public LocalDate PeriodToldBy { get; }

    /// <summary>The last day to tell the employee the dates.</summary>
    public LocalDate DatesToldBy { get; }

    /// <summary>The last day on which the employer may change them, save exceptional circumstances.</summary>
    public LocalDate LastChange { get; }

    /// <summary>Whether the period was told in time; null where it is not said.</summary>
    public bool? IsPeriodInTime => question?.Leave.PeriodToldOn is { } told ? told <= PeriodToldBy : null;

    /// <summary>Whether the dates were told in time; null where it is not said.</summary>
    public bool? AreDatesInTime => question?.Leave.DatesToldOn is { } told ? told <= DatesToldBy : null;

    /// <summary>
    /// Whether the change was in time or explained; null without a change, and where a late one may be exceptional.
    /// </summary>
    public bool? IsChangeAllowed => question?.Leave is not { ChangedOn: { } changed } leave ? null
        : changed <= LastChange ? true
        : leave.IsExceptional;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Dates des congés", "Dates of leave"), question, static (asked, why) => _ = new LeaveDates(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The three days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        (string period, string dates, string change) =
            (DateText.Write(PeriodToldBy, language), DateText.Write(DatesToldBy, language), DateText.Write(LastChange, language));
        return question is null ? string.Empty
            : language == Language.French ? $"période dite avant le {period} inclus, dates le {dates}, plus de changement après le {change}"
            : $"period told by {period}, dates by {dates}, no change after {change}";
    }
}

using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// A sickness or an accident, of work or not, that suspends the contract, the return and the information due then (arrêt de travail).
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SickLeave : IMemberwise
{
    private SickLeave(LocalDate firstDay) => FirstDay = firstDay;

    /// <summary>The first day of the suspension.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The first day back at work; null where there is none.</summary>
    public LocalDate? ReturnDay { get; private init; }

    /// <summary>
    /// The day, back at work, on which the employee received the days that are left and their last date (C. trav. L3141-19-3); null where
    /// nothing was received.
    /// </summary>
    public LocalDate? InformationDay { get; private init; }

    /// <summary>A sickness that goes on.</summary>
    /// <param name="firstDay">The first day of the suspension.</param>
    /// <returns>The sickness.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static SickLeave Since(LocalDate firstDay) => new(firstDay.Iso());

    /// <summary>The same, ended by a return.</summary>
    /// <param name="day">The first day back at work; after the first day of the suspension.</param>
    /// <returns>The sickness.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The return is not after the first day.</exception>
    public SickLeave BackOn(LocalDate day) => day.Iso() > FirstDay
        ? this with { ReturnDay = day, InformationDay = null }
        : throw Refusal.OutOfRange(day, nameof(day), $"after the first day of the suspension ({DateText.Iso(FirstDay)})");

    /// <summary>The same, the employee having received the information.</summary>
    /// <param name="day">The day it was received; on the day of the return or after.</param>
    /// <returns>The sickness.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no return, or the day comes before it.</exception>
    public SickLeave InformedOn(LocalDate day) => ReturnDay is { } back && day >= back
        ? this with { InformationDay = day }
        : throw Refusal.OutOfRange(
            day,
            nameof(day),
            ReturnDay is { } later
                ? $"on the day of the return ({DateText.Iso(later)}) or after"
                : "after a return: the information counts back at work (C. trav. L3141-19-3)");

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The first day and the return.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => (language == Language.French, ReturnDay) switch
    {
        (true, { } back) => $"arrêt depuis le {DateText.Write(FirstDay, language)}, reprise le {DateText.Write(back, language)}",
        (true, null) => $"arrêt depuis le {DateText.Write(FirstDay, language)}",
        (false, { } back) => $"sick since {DateText.Write(FirstDay, language)}, back on {DateText.Write(back, language)}",
        _ => $"sick since {DateText.Write(FirstDay, language)}",
    };
}

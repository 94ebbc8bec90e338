using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>
/// A date as an offer states it (date annoncée): a day, a window, one bound, a month or a part of one, as soon as possible, or mere words.
/// </summary>
/// <remarks>
/// Made by its factories, or from a day. A part of a month keeps the whole month as its window: no law says where it begins or ends.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedDate
{
    /// <summary>The first day it may be; null where no lower bound is stated.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? Earliest { get; init => field = value.Said(nameof(Earliest)); }

    /// <summary>The last day it may be; null where no upper bound is stated.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? Latest { get; init => field = value.Said(nameof(Latest)); }

    /// <summary>The part of the window's month that is meant (début mars); null where the offer names none.</summary>
    public MonthPart? Part { get; init; }

    /// <summary>
    /// Whether the offer says as soon as possible (dès que possible, poste à pourvoir immédiatement); a bound may stand beside it; null
    /// where it is not said.
    /// </summary>
    public bool? AsSoonAsPossible { get; init; }

    /// <summary>What is said in words that give no window (à la rentrée); null where there are none.</summary>
    public string? InWords { get; init; }

    /// <summary>Whether one day is stated.</summary>
    [JsonIgnore]
    public bool IsDay => Earliest is not null && Earliest == Latest;

    /// <summary>The month, where the window is a whole month; otherwise null.</summary>
    [JsonIgnore]
    public YearMonth? Month => Earliest is { } first && Latest is { } last && In(first.ToYearMonth()).Latest == last && first.Day == 1
        ? first.ToYearMonth()
        : null;

    /// <summary>As soon as possible.</summary>
    public static StatedDate Soon { get; } = new() { AsSoonAsPossible = true };

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the ISO calendar.</exception>
    public static implicit operator StatedDate(LocalDate day) => On(day.Said());

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The stated date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the ISO calendar.</exception>
    public static StatedDate On(LocalDate day) => new() { Earliest = day.Said(), Latest = day };

    /// <summary>A first day alone (à partir du).</summary>
    /// <param name="day">The first day it may be.</param>
    /// <returns>The stated date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the ISO calendar.</exception>
    public static StatedDate From(LocalDate day) => new() { Earliest = day.Said() };

    /// <summary>A last day alone (au plus tard le).</summary>
    /// <param name="day">The last day it may be.</param>
    /// <returns>The stated date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the ISO calendar.</exception>
    public static StatedDate By(LocalDate day) => new() { Latest = day.Said() };

    /// <summary>A window (entre le … et le …), both days inclusive.</summary>
    /// <param name="earliest">The first day it may be.</param>
    /// <param name="latest">The last day it may be; not before <paramref name="earliest"/>.</param>
    /// <returns>The stated date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The first day is after the last.</exception>
    public static StatedDate Between(LocalDate earliest, LocalDate latest) => earliest.Said() <= latest.Said()
        ? new() { Earliest = earliest, Latest = latest }
        : throw Refusal.OutOfRange(earliest, nameof(earliest), $"on or before latest, which is {DateText.Iso(latest)}");

    /// <summary>A month (en septembre 2022): any day of it.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The stated date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is not of the ISO calendar.</exception>
    public static StatedDate In(YearMonth month) => new() { Earliest = month.Said().OnDayOfMonth(1), Latest = month.ToDateInterval().End };

    /// <summary>A part of a month (début mars 2025).</summary>
    /// <param name="month">The month, which is the window.</param>
    /// <param name="part">The part of it.</param>
    /// <returns>The stated date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is not of the ISO calendar.</exception>
    public static StatedDate In(YearMonth month, MonthPart part) => In(month.Said()) with { Part = part };

    /// <summary>Words that give no window.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The stated date.</returns>
    public static StatedDate Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { InWords = text };
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>
    /// In one language: <c>16 March 2026</c>, <c>à partir du 12 mai 2025</c>, <c>beginning of March 2025</c>, <c>as soon as possible</c>.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; for an empty date, that it is named without a date.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.If(AsSoonAsPossible, "dès que possible", "as soon as possible");
        said.Add(Window(language));
        said.Add(InWords);
        return said.Or("sans date", "no date");
    }

    private string? Window(Language language)
    {
        bool french = language == Language.French;
        return (Earliest, Latest, Month) switch
        {
            (_, _, { } month) when Part is { } part => $"{part.Label().ToString(language)} {DateText.Month(month, language)}",
            (_, _, { } month) => DateText.Month(month, language),
            ({ } day, { }, _) when IsDay => DateText.Write(day, language),
            ({ } first, { } last, _) => french
                ? $"entre le {DateText.Write(first, language)} et le {DateText.Write(last, language)}"
                : $"between {DateText.Write(first, language)} and {DateText.Write(last, language)}",
            ({ } first, null, _) => $"{(french ? "à partir du" : "from")} {DateText.Write(first, language)}",
            (null, { } last, _) => $"{(french ? "au plus tard le" : "by")} {DateText.Write(last, language)}",
            _ => null,
        };
    }
}

using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The hours of a period really worked and those of its paid leave, from which overtime is counted (temps de travail accompli).
/// </summary>
/// <remarks>
/// Holidays not worked, sickness, RTT and rest days are in neither figure. A day of paid leave has the hours the schedule gives that day:
/// 7.8 h in a week of 39 h over five days, <see cref="WorkCycle.HoursOn(LocalDate)"/> where days differ.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record WorkedTime : IMemberwise
{
    private WorkedTime(OvertimeCounting counting, LocalDate start, Hours worked, Hours paidLeave)
    {
        int days = MostDays(counting);
        string permitted = $"between 0 and {24 * days} h, 24 h a day over {days} days";
        if (worked < Hours.Zero || worked > Hours.Of(24 * days))
        {
            throw Refusal.OutOfRange(worked, nameof(worked), permitted);
        }

        if (paidLeave < Hours.Zero || worked + paidLeave > Hours.Of(24 * days))
        {
            throw Refusal.OutOfRange(paidLeave, nameof(paidLeave), $"{permitted}, hours worked included");
        }

        (Counting, Start, Worked, PaidLeave) = (counting, start, worked, paidLeave);
    }

    /// <summary>Over which period overtime is counted.</summary>
    public OvertimeCounting Counting { get; }

    /// <summary>The first day of the period, whose law applies: a Monday for weeks.</summary>
    public LocalDate Start { get; }

    /// <summary>Hours really worked.</summary>
    public Hours Worked { get; }

    /// <summary>Hours of the paid leave taken in the period.</summary>
    public Hours PaidLeave { get; }

    /// <summary>
    /// Hours already counted as overtime during the period, above a weekly ceiling: they are not counted again (C. trav. L3121-44).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than the hours worked.</exception>
    public Hours AlreadyCounted
    {
        get;
        init => field = value < Hours.Zero || value > Worked
            ? throw Refusal.OutOfRange(value, nameof(AlreadyCounted), $"between 0 and the {Worked} worked (C. trav. L3121-44)")
            : value;
    }

    /// <summary>A week, Monday to Sunday.</summary>
    /// <param name="date">A day of the week.</param>
    /// <param name="worked">Hours really worked, 0 to 168.</param>
    /// <param name="paidLeave">Hours of paid leave; none unless said.</param>
    /// <returns>The worked time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Hours are negative, or more than the week has.</exception>
    public static WorkedTime InWeek(LocalDate date, Hours worked, Hours paidLeave = default) =>
        new(OvertimeCounting.Weekly, Monday(date.Iso()), worked, paidLeave);

    /// <summary>Two weeks, Monday to the second Sunday.</summary>
    /// <param name="date">A day of the first week.</param>
    /// <param name="worked">Hours really worked, 0 to 336.</param>
    /// <param name="paidLeave">Hours of paid leave; none unless said.</param>
    /// <returns>The worked time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Hours are negative, or more than the weeks have.</exception>
    public static WorkedTime InTwoWeeks(LocalDate date, Hours worked, Hours paidLeave = default) =>
        new(OvertimeCounting.TwoWeeks, Monday(date.Iso()), worked, paidLeave);

    /// <summary>A month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="worked">Hours really worked, 0 to 744.</param>
    /// <param name="paidLeave">Hours of paid leave; none unless said.</param>
    /// <returns>The worked time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Hours are negative, or more than a month has.</exception>
    public static WorkedTime InMonth(YearMonth month, Hours worked, Hours paidLeave = default) =>
        new(OvertimeCounting.Monthly, month.Iso().OnDayOfMonth(1), worked, paidLeave);

    /// <summary>Twelve months of an arrangement over the year.</summary>
    /// <param name="start">Their first day.</param>
    /// <param name="worked">Hours really worked, 0 to 8784.</param>
    /// <param name="paidLeave">Hours of paid leave; none unless said.</param>
    /// <returns>The worked time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Hours are negative, or more than a year has.</exception>
    public static WorkedTime InYear(LocalDate start, Hours worked, Hours paidLeave = default) =>
        new(OvertimeCounting.Yearly, start.Iso(), worked, paidLeave);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours worked and those of leave, and since when.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string leave = PaidLeave == Hours.Zero
            ? string.Empty
            : $" + {PaidLeave.ToString(language)} {(french ? "de congés payés" : "of paid leave")}";
        string since = $"{(french ? "du" : "of")} {DateText.Write(Start, language)}";
        return $"{Worked.ToString(language)}{leave}, {Counting.Label(language)} {since}";
    }

    private static int MostDays(OvertimeCounting counting) => counting switch
    {
        OvertimeCounting.Weekly => 7,
        OvertimeCounting.TwoWeeks => 14,
        OvertimeCounting.Monthly => 31,
        _ => 366,
    };

    private static LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
}

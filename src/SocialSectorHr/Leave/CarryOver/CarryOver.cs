using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What becomes of leave after a sickness or an accident (report de congés), C. trav. L3141-19-1 to -3, L3141-21-1.</summary>
/// <remarks>
/// Fifteen months by law. For leave that could not be taken they run from the information received back at work; without it, they do not
/// run. For leave acquired while the contract had been suspended for a year they run from the end of the period of acquisition, stop at the
/// return and go on with the information. Months are counted first, then the odd days taken off [convention]; a day number that a month
/// lacks is its last day. Whether the employer let the leave be taken where nothing is carried over is not looked at. <c>default</c>
/// explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct CarryOver : IMemberwise
{
    private readonly CarryOverQuestion? question;

    /// <summary>Why the leave is carried over; null where it is not: the sickness left the time to take it.</summary>
    public CarryOverGround? Ground { get; }

    /// <summary>Whether the contract had been suspended for a year at the end of the period of acquisition.</summary>
    public bool WasSuspendedAYear => question?.SuspendedAYear == true;

    /// <summary>The days carried over; zero where they are not.</summary>
    public LeaveDays Days { get; }

    /// <summary>The days that still fitted between the return and the end of the taking period, at most those that are left.</summary>
    public LeaveDays Fitted { get; }

    /// <summary>
    /// Where the months start: the day of the information, or the end of the period of acquisition; null where they have not started, or
    /// nothing is carried over.
    /// </summary>
    public LocalDate? Start { get; }

    /// <summary>The whole months used before the return.</summary>
    public Months MonthsUsed { get; }

    /// <summary>The days used before the return, beside the whole months.</summary>
    public Days DaysUsed { get; }

    /// <summary>The months that were left at the return, from which <see cref="DaysUsed"/> are still to take off.</summary>
    public Months MonthsLeft { get; }

    /// <summary>
    /// The last day on which the days can be taken; the end of the taking period where nothing is carried over; null as long as an
    /// information that was not received stops the months.
    /// </summary>
    public LocalDate? LastDay { get; }

    /// <summary>Until when the information is due: a month from the return; null without a return.</summary>
    public LocalDate? InformationDue { get; }

    /// <summary>Whether the days are lost on a day: it comes after the last one.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public bool IsLostOn(LocalDate day) => day.Iso() > LastDay;

    /// <summary>
    /// Both readings, where some days only still fitted: all the days that are left, the usual one, and those that did not fit.
    /// </summary>
    /// <returns>The readings; otherwise the result alone.</returns>
    public Readings<CarryOver> Readings()
    {
        if (question is not { } asked || Ground != CarryOverGround.NotTaken || Fitted.Exact == 0)
        {
            return new([this], usual: 0, ByDays);
        }

        return asked.Rules?.OnlyWhatDidNotFit == true
            ? new([new(asked.Reading(onlyWhatDidNotFit: false)), this], usual: 0, ByDays)
            : new([this, new(asked.Reading(onlyWhatDidNotFit: true))], usual: 0, ByDays);
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Report de congés après un arrêt", "Leave carried over after a sickness"),
        question,
        static (asked, why) => _ = new CarryOver(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and their last day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string until = LastDay is { } last
            ? $"{(french ? "jusqu'au " : "until ")}{DateText.Write(last, language)}"
            : french ? "délai arrêté" : "months stopped";
        return Ground is null ? french ? "sans report" : "not carried over" : $"{Days.ToString(language)}, {until}";
    }

    /// <summary>What it was asked; null where nothing was computed.</summary>
    internal CarryOverQuestion? Question => question;

    /// <summary>The last day without a return, where the months run from the end of the period of acquisition.</summary>
    internal LocalDate? LastDayWithoutReturn { get; }

    private static int ByDays(CarryOver a, CarryOver b) => a.Days.CompareTo(b.Days);
}

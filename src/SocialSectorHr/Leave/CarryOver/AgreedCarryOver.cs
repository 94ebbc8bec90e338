using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Leave that an agreement carries over where time is counted by the year (report conventionnel), C. trav. L3141-22.</summary>
/// <remarks>
/// Beside the carry-over after a sickness, not in its place. Not checked: that the agreement exists and says how the leave is paid, in
/// which precise and exceptional cases, that the employee asked and the employer consents; that the 1607 hours, the 218 days or the
/// threshold of part time are raised by the carried-over time at most. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct AgreedCarryOver : IMemberwise
{
    private readonly AgreedCarryOverQuestion? question;

    /// <summary>The days that are left.</summary>
    public LeaveDays Days => question?.Leave.Days ?? default;

    /// <summary>
    /// The days of work by which a forfait of 218 days may be raised at most in the year in which they are taken; hours follow the
    /// schedule.
    /// </summary>
    public Days MostDaysOnTop => Days.In(LeaveUnit.Ouvres).Days;

    internal UntakenLeave? Leave => question?.Leave;

    /// <summary>The latest last day that the law allows.</summary>
    public LocalDate Latest { get; }

    /// <summary>The last day: the agreement's, at most the law's.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Whether the agreement names a later day than the law allows.</summary>
    public bool IsBeyondTheLaw => question?.Until > Latest;

    /// <summary>Whether the days are lost on a day: it comes after the last one.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public bool IsLostOn(LocalDate day) => question is not null && day.Iso() > LastDay;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Report de congés par accord", "Leave carried over by agreement"),
        question,
        static (asked, why) => _ = new AgreedCarryOver(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and their last day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Days.ToString(language)}, {(language == Language.French ? "jusqu'au " : "until ")}{DateText.Write(LastDay, language)}";
}

using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The RTT days of a year or of a period, by one method (droit à JRTT).</summary>
/// <remarks>
/// Exact until the rounding, which is made once, at the end. By the methods of the average, of the annual hours and, unless an agreement
/// says what a week earns, of accrual, a schedule at or under the legal week gives none; a promised number does not look at the schedule. A
/// target that leaves no day gives none, never a negative number. <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct RttEntitlement : IMemberwise
{
    private readonly RttEntitlementQuestion? question;

    /// <summary>The method.</summary>
    public RttMethod Method => question is { } asked ? asked.Method : default;

    /// <summary>O, the open days of the period; zero where the theoretical days were given.</summary>
    public Days OpenDays => question is { } asked ? SocialSectorHr.Days.Of(asked.Days.Counts.WorkingDays) : default;

    /// <summary>
    /// T, the open days less the leave; one more where an annual target includes a solidarity day worked on a holiday or an RTT day.
    /// </summary>
    public Days TheoreticalDays { get; }

    /// <summary>The theoretical days in weeks of the schedule: 228 days are 45.6 weeks.</summary>
    public Weeks Weeks => question is { } asked
        ? SocialSectorHr.Weeks.FromExact(TheoreticalDays.Exact / asked.Week.DaysPerWeek)
        : default;

    /// <summary>The RTT in hours of work, before the rounding: 182.4 h for 228 days at 39 h.</summary>
    public Hours RttHours => question is { } asked ? Hours.FromExact(Unrounded.Exact * asked.Week.HoursPerDay.Exact) : default;

    /// <summary>The RTT days, exact.</summary>
    public Days Unrounded { get; }

    /// <summary>The RTT days, rounded by the rule.</summary>
    public Days Days { get; }

    /// <summary>The days to work, before any rounding: at 39 h, 206.03 for 1607 h.</summary>
    public Days DaysToWorkUnrounded => TheoreticalDays - Unrounded;

    /// <summary>The days to work once the RTT days are taken.</summary>
    public Days DaysToWork => TheoreticalDays - Days;

    /// <summary>The RTT days an average week of work earns, exact.</summary>
    public Days PerWeek => Weeks == default ? default : SocialSectorHr.Days.FromExact(Unrounded.Exact / Weeks.Exact);

    /// <summary>
    /// The RTT days by the months of the period, exact: 22.5 a year are 1.875 a month. A month begun counts for its share of days.
    /// </summary>
    public Days PerMonth => question is { } asked
        ? SocialSectorHr.Days.FromExact(Unrounded.Exact / asked.Days.Months)
        : default;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Jours de RTT", "RTT days"), question, static (asked, why) => _ = new RttEntitlement(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Days.ToString(language)} ({Method.Label().ToString(language)})";
}

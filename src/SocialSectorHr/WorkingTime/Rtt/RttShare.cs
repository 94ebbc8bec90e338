using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The RTT days of an incomplete year, by one method (prorata de JRTT).</summary>
/// <remarks>Exact until the rounding. <c>default</c> holds nothing and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct RttShare : IMemberwise
{
    private readonly RttShareQuestion? question;

    /// <summary>The method.</summary>
    public RttProration Method => question is { } asked ? asked.Method : default;

    /// <summary>d, the calendar days present in the year.</summary>
    public Days PresentDays => question is { } asked ? SocialSectorHr.Days.Of(asked.Part.Part.CalendarDays) : default;

    /// <summary>The open days present in the year.</summary>
    public Days OpenDays => question is { } asked ? SocialSectorHr.Days.Of(asked.Part.Part.WorkingDays) : default;

    /// <summary>The days, exact.</summary>
    public Days Unrounded { get; }

    /// <summary>The days, rounded by the rule.</summary>
    public Days Days { get; }

    /// <summary>
    /// The employer's days among them, in the proportion of the full year, down to the half-day or, where days are rounded to whole ones,
    /// to the day; zero where the promise has none.
    /// </summary>
    public Days EmployerDays { get; }

    /// <summary>The employee's days among them: all the others, so that the two always make <see cref="Days"/>.</summary>
    public Days EmployeeDays => Days - EmployerDays;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Jours de RTT d'une année incomplète", "RTT days of an incomplete year"),
        question,
        static (asked, why) => _ = new RttShare(asked, why));

    /// <summary>The same share by every method, in the order of <see cref="RttProration"/>.</summary>
    /// <returns>
    /// The readings, ordered by their exact days; the average computed again is one of them only where the schedule is said. Of
    /// <c>default</c>, itself.
    /// </returns>
    /// <exception cref="ArgumentException">The calendar is open on other days than those of the schedule.</exception>
    public Readings<RttShare> Readings()
    {
        if (question is not { } asked)
        {
            return new([this], 0, ByDays);
        }

        RttShare[] readings = new RttShare[asked.Promise.Week is null ? 4 : 5];
        RttProration usual = asked.Rules?.Proration ?? RttProration.CalendarDays;
        int usualAt = 0;
        int count = 0;
        for (RttProration method = RttProration.CalendarDays; method <= RttProration.MonthlyAccrual; method++)
        {
            if (method != RttProration.RecomputeAverage35 || asked.Promise.Week is not null)
            {
                usualAt = method == usual ? count : usualAt;
                readings[count++] = new(new RttShareQuestion(asked.Promise, asked.Part, asked.Leave, asked.Law, asked.Rules, method));
            }
        }

        return new(readings, usualAt, ByDays);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Days.ToString(language)} ({Method.Label().ToString(language)})";

    private static int ByDays(RttShare a, RttShare b) => a.Unrounded.CompareTo(b.Unrounded);
}

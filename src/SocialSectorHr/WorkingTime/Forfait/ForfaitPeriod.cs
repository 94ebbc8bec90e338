using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The days of a forfait in an incomplete year, by one method (forfait d'une année incomplète).</summary>
/// <remarks>
/// Exact until a rule rounds: by the real calendar the rest days are rounded, by the other methods nothing unless the rules say so.
/// <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ForfaitPeriod : IMemberwise
{
    private readonly ForfaitPeriodQuestion? question;

    /// <summary>The method.</summary>
    public ForfaitProration Method => question?.Method ?? default;

    /// <summary>The days present by kind.</summary>
    public DayCounts Counts => question?.Part.Part ?? default;

    /// <summary>d, the calendar days present.</summary>
    public Days PresentDays => Days.Of(Counts.CalendarDays);

    /// <summary>O, the open days present.</summary>
    public Days OpenDays => Days.Of(Counts.WorkingDays);

    /// <summary>R of the full year with full leave; negative where the forfait leaves none, which only the real calendar refuses.</summary>
    public Days RestDaysOfYear => question is { } asked ? Days.FromExact(RestOfYear(asked, asked.FullLeave(null))) : default;

    /// <summary>
    /// The rest days of the days present, exact: R × d / Y by the real calendar, otherwise the open days less the leave and the days to
    /// work, at least zero.
    /// </summary>
    public Days RestDaysUnrounded { get; }

    /// <summary>The same, rounded by the rule by the real calendar.</summary>
    public Days RestDays { get; }

    /// <summary>The days that the method gives, exact, before any rounding and before the limit of the open days.</summary>
    public Days Unrounded { get; }

    /// <summary>The days to work: at most the open days of the presence less the leave.</summary>
    public Days DaysToWork { get; }

    /// <summary>The period by every method, in the order of <see cref="ForfaitProration"/>.</summary>
    /// <returns>
    /// The readings, ordered by their days; that of incomplete leave is one of them only for a full year. <c>default</c> alone where
    /// nothing was computed.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The forfait cannot be worked by one of the methods.</exception>
    public Readings<ForfaitPeriod> Readings()
    {
        if (question is not { } asked)
        {
            return new([this], 0, ByDays);
        }

        ForfaitPeriod[] readings = new ForfaitPeriod[(int)ForfaitProration.IncompleteLeave + (asked.Part.IsWhole ? 1 : 0)];
        for (int i = 0; i < readings.Length; i++)
        {
            readings[i] = new(asked with { Method = (ForfaitProration)i });
        }

        return new(readings, (int)(asked.Rules?.Proration ?? ForfaitProration.RemainingCalendar), ByDays);
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Forfait en jours, année incomplète", "Forfait in days, incomplete year"),
        question,
        static (asked, why) => _ = new ForfaitPeriod(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days to work and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{DaysToWork.ToString(language)} ({Method.Label(language)})";

    internal ForfaitPeriodQuestion? Question => question;

    private static int ByDays(ForfaitPeriod a, ForfaitPeriod b) => a.Unrounded.CompareTo(b.Unrounded);
}

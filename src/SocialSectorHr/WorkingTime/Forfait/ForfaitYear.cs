using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// A full year of a forfait in days, the calendar year or the agreement's: open days, days to work, rest days (jours de repos du forfait).
/// </summary>
/// <remarks>R = D − WE − H − L − F. <c>default</c> holds nothing and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ForfaitYear : IMemberwise
{
    private readonly ForfaitYearQuestion? question;

    /// <summary>The year, or that of the first day of the agreement's.</summary>
    public int Year => Counts.Start.Year;

    /// <summary>How the rest days of a reduced forfait are found.</summary>
    public ReducedRest Reading => question?.Reading ?? default;

    /// <summary>The days of the year by kind.</summary>
    public DayCounts Counts => question?.Counts ?? default;

    /// <summary>O, the open days.</summary>
    public Days OpenDays => Days.Of(Counts.WorkingDays);

    /// <summary>T, the open days less the paid leave, extra leave not removed.</summary>
    public Days WorkableDays => question is { } asked ? Days.FromExact(asked.ToWork.Exact) : default;

    /// <summary>R, exact.</summary>
    public Days RestDaysUnrounded { get; }

    /// <summary>R, the rest days, rounded by the rule.</summary>
    public Days RestDays { get; }

    /// <summary>The days to work: the forfait less the extra leave.</summary>
    public Days DaysToWork { get; }

    /// <summary>Days neither worked nor rest days of the forfait: zero unless the rest days are a share of those of the ceiling.</summary>
    public Days OtherDaysOff => question is { } asked ? WorkableDays - RestDays - asked.Forfait.PerYear : default;

    /// <summary>
    /// The year by both readings of the rest days of a reduced forfait: computed again, or a share of those of the ceiling.
    /// </summary>
    /// <returns>
    /// The two readings, ordered by their rest days, the same at the ceiling; the year alone where its leave leaves fewer days than the
    /// ceiling, so that there are none to share, and for <c>default</c>.
    /// </returns>
    public Readings<ForfaitYear> Readings() => question is not { } asked || !asked.MayShare ? new([this], 0, ByRest) : new(
        [new(asked with { Reading = ReducedRest.Recomputed }), new(asked with { Reading = ReducedRest.ShareOfCeiling })],
        asked.Rules?.ReducedRest == ReducedRest.ShareOfCeiling ? 1 : 0,
        ByRest);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Forfait en jours, année complète", "Forfait in days, full year"),
        question,
        static (asked, why) => _ = new ForfaitYear(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The year, its days to work and its rest days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string year = Name(Counts, language);
        return language == Language.French
            ? $"{year}{NumberText.Space}: {DaysToWork.ToString(language)} à travailler, {RestDays.ToString(language)} de repos"
            : $"{year}: {DaysToWork.ToString(language)} to work, {RestDays.ToString(language)} of rest";
    }

    /// <summary>2026, or the first and the last day where the year is not that of the calendar.</summary>
    internal static string Name(DayCounts year, Language language) => year.Start is { Month: 1, Day: 1 }
        ? year.Start.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : $"{DateText.Write(year.Start, language)} {(language == Language.French ? "au" : "to")} {DateText.Write(year.End, language)}";

    private static int ByRest(ForfaitYear a, ForfaitYear b) => a.RestDaysUnrounded.CompareTo(b.RestDaysUnrounded);
}

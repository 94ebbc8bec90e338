using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A number of days to work in a year instead of hours (forfait annuel en jours).</summary>
/// <remarks>
/// It needs a collective agreement, an autonomous employee and a written clause (C. trav. L3121-55, L3121-58, L3121-63):
/// <see cref="ForfaitCheck"/> says what is missing. It has no weekly hours (L3121-62). The solidarity day is among its days: the ceiling
/// was 217 before 1 July 2004. Under the ceiling it is a reduced forfait, not part time (Cass. soc. 27 March 2019 n° 16-23.800).
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record DaysForfait : IMemberwise
{
    private DaysForfait(Days perYear) => PerYear = perYear;

    /// <summary>F, the days to work in a full year with full leave: whole days or halves.</summary>
    public Days PerYear { get; }

    /// <summary>A forfait of so many days a year. The ceiling of the law, 218 days, is checked at the year of the verbs.</summary>
    /// <param name="days">The days, 1 to 366, whole or halves.</param>
    /// <returns>The forfait.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a year, or are not whole nor halves.</exception>
    public static DaysForfait Of(Days days) => days >= Days.Of(1) && days <= Days.Of(366) && (days.Exact * 2).IsInteger
        ? new(days)
        : throw Refusal.OutOfRange(
            days,
            nameof(days),
            $"between 1 and 366 days, whole or halves; the law allows {ForfaitLimits.Ceiling[^1].Value} (C. trav. L3121-64)");

    /// <summary>Whether the forfait is below the ceiling (forfait réduit); it is then no part time.</summary>
    /// <param name="on">The day whose law applies.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">A special ceiling; null for the law's.</param>
    /// <returns><see langword="true"/> below the ceiling, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law has no ceiling on that day, or the special ceiling cannot exist.</exception>
    /// <exception cref="ArgumentException">The special ceiling has no source.</exception>
    public bool IsReduced(LocalDate on, FrenchLaw law, ForfaitRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        return PerYear < ForfaitRules.CeilingOn(on.Iso(), law, rules, null);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days a year.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"forfait de {PerYear.ToString(language)} par an"
        : $"forfait of {PerYear.ToString(language)} a year";

    /// <summary>The ceiling that the forfait keeps to: the law's, or that of the special regime.</summary>
    internal Days UnderCeiling(LocalDate on, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        why?.Given(new("forfait", "forfait"), PerYear);
        Days ceiling = ForfaitRules.CeilingOn(on, law, rules, why);
        return PerYear <= ceiling ? ceiling
            : throw Refusal.OutOfRange(
                PerYear,
                nameof(PerYear),
                $"at most {ceiling} ({rules?.Source?.Citation ?? "C. trav. L3121-64"}){OtherRegime(rules)}");
    }

    /// <summary>Whether days are whole or halves, and at least zero.</summary>
    internal static bool IsCounted(Days days) => days >= Days.Zero && (days.Exact * 2).IsInteger;

    private static string OtherRegime(ForfaitRules? rules) => rules?.Ceiling is not null ? string.Empty
        : $"; another regime's ceiling is {nameof(ForfaitRules)}.{nameof(ForfaitRules.Ceiling)}, with its {nameof(ForfaitRules.Source)}";
}

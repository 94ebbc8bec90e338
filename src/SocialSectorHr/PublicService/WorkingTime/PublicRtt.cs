using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The RTT days of a year by the weekly cycle (jours de RTT), circular of 18 January 2012.</summary>
/// <remarks><c>default</c> explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicRtt : IMemberwise
{
    private readonly PublicRttQuestion? question;

    /// <summary>The days of full time, by the table.</summary>
    public Days FullTime { get; }

    /// <summary>The days for the quotité, exact.</summary>
    public Days Unrounded { get; }

    /// <summary>The days, rounded by the rule, less the solidarity day where it is one of them.</summary>
    public Days Days { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Jours de RTT d'un agent public", "RTT days of a public agent"), question, static (asked, why) => _ = new PublicRtt(asked, why));

    /// <summary>The days to the half day below, to the nearest one, to the half day above.</summary>
    /// <returns>The readings, ordered by the days; one alone at full time, and for <c>default</c>.</returns>
    public Readings<PublicRtt> Readings()
    {
        if (question is not { Cycle.Quotite.Kind: not QuotiteKind.FullTime } asked)
        {
            return new([this], usual: 0, ByDays);
        }

        PublicRttRules rules = asked.Rules ?? new();
        return new(
            [
                new(asked with { Rules = rules with { Rounding = DayRounding.HalfDayDown } }),
                new(asked with { Rules = rules with { Rounding = DayRounding.HalfDayNearest } }),
                new(asked with { Rules = rules with { Rounding = DayRounding.HalfDayUp } }),
            ],
            asked.Rounding switch { DayRounding.HalfDayDown => 0, DayRounding.HalfDayUp => 2, _ => 1 },
            ByDays);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Days.ToString(language);

    private static int ByDays(PublicRtt a, PublicRtt b) => a.Days.CompareTo(b.Days);
}

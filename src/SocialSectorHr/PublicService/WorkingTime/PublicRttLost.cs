using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The RTT days that health leave takes off (réduction des jours de RTT), CGFP L822-28, circular of 18 January 2012.</summary>
/// <remarks>A whole day each time the absences of the year reach the quotient. <c>default</c> explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicRttLost : IMemberwise
{
    private readonly PublicRttLostQuestion? question;

    /// <summary>The days worked in a year by the circular, 228, for each day of RTT, exact; zero where there is no RTT.</summary>
    public Days Quotient { get; }

    /// <summary>The quotient in whole days, by which the absence is divided.</summary>
    public Days WholeQuotient { get; }

    /// <summary>The days of absence that count.</summary>
    public Days Absence { get; }

    /// <summary>The days lost; at most those of the year.</summary>
    public Days Lost { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Jours de RTT perdus pour absence", "RTT days lost to absence"), question, static (asked, why) => _ = new PublicRttLost(asked, why));

    /// <summary>The quotient to the whole day nearest, above and below; with maternity leave, by the text and by the administration's
    /// page.</summary>
    /// <returns>The readings, ordered by the days lost; one alone where there is no RTT, and for <c>default</c>.</returns>
    public Readings<PublicRttLost> Readings()
    {
        if (question is not { } asked || Quotient == Days.Zero)
        {
            return new([this], usual: 0, ByLost);
        }

        PublicRttRules rules = asked.Rtt.Rules ?? new();
        bool?[] leaves = asked.Maternity > Days.Zero ? [false, true] : [rules.CountsMaternity];
        DayRounding[] roundings = [DayRounding.DayNearest, DayRounding.DayUp, DayRounding.DayDown];
        List<PublicRttLost> all = [];
        int usual = -1;
        foreach (bool? counts in leaves)
        {
            foreach (DayRounding rounding in roundings)
            {
                PublicRttRules choice = rules with { CountsMaternity = counts, QuotientRounding = rounding };
                usual = (counts ?? false) == (rules.CountsMaternity ?? false)
                    && rounding == (rules.QuotientRounding ?? DayRounding.DayNearest)
                    ? all.Count
                    : usual;
                all.Add(new(asked with { Rtt = asked.Rtt with { Rules = choice } }));
            }
        }

        if (usual < 0)
        {
            usual = all.Count;
            all.Add(this);
        }

        return new([.. all], usual, ByLost);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days lost.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Lost.ToString(language);

    private static int ByLost(PublicRttLost a, PublicRttLost b) => a.Lost.CompareTo(b.Lost);
}

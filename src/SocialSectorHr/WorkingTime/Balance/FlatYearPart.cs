using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours of a part of a year, with the share of the solidarity hours (heures d'une année incomplète).</summary>
/// <remarks>
/// The days at a fifth of the legal week, and the solidarity hours by twelfths of the months present [one secondary source]: no text shares
/// them out. To the hundredth of an hour. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct FlatYearPart : IMemberwise
{
    private const int DaysAWeek = 5;
    private const int MonthsAYear = 12;

    private readonly FlatYearPartQuestion? question;

    internal FlatYearPart(FlatYearPartQuestion question, Explanation? why = null)
    {
        this.question = question;
        DatedValue<Hours> week = question.Law.On(question.On, LegalDurations.Week);
        DatedValue<Hours> day = question.Law.On(question.On, LegalDurations.SolidarityDay);
        why?.Given(new("jours à travailler dans cette partie d'année", "days to work in this part of the year"), question.Worked);
        why?.Given(new("mois de présence", "months of presence"), question.Presence);
        why?.Read(LegalDurations.Week, week);
        Worked = Hours.FromExact(question.Worked.Exact * week.Value.Exact / DaysAWeek);
        why?.Computed(new("heures de ces jours", "hours of these days"), $"{question.Worked} × {week.Value} / {DaysAWeek}", Worked);
        why?.Read(LegalDurations.SolidarityDay, day);
        Solidarity = Hours.FromExact(day.Value.Exact * question.Presence.Exact / MonthsAYear);
        why?.Computed(
            new("part de la journée de solidarité", "share of the solidarity day"),
            $"{day.Value} × {question.Presence} / {MonthsAYear}",
            Solidarity);
        Fraction sum = Worked.Exact + Solidarity.Exact;
        why?.Computed(
            new("heures à travailler, solidarité comprise", "hours to work, solidarity included"),
            $"{Worked} + {Solidarity}",
            Hours.FromExact(sum));
        Total = Hours.FromExact(sum.Round(2));
        why?.Chosen(
            new("arrondi au centième d'heure", "rounded to the hundredth of an hour"),
            Total,
            new("usage, aucun texte ne partage ces heures", "a usage, no text shares these hours out"));
    }

    /// <summary>The hours of the days to work.</summary>
    public Hours Worked { get; }

    /// <summary>The share of the solidarity hours, exact: 7 h by the months present, in twelfths.</summary>
    public Hours Solidarity { get; }

    /// <summary>Both, to the hundredth of an hour.</summary>
    public Hours Total { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Heures d'une partie d'année", "Hours of a part of a year"), question, static (asked, why) => _ = new FlatYearPart(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Total.ToString(language);
}

using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The days and the hours to work in a year of an agreement (heures annuelles d'un accord): 225 days, 1575 h in CCN 66.</summary>
/// <remarks>
/// At a fifth of the legal week a day. No threshold of overtime by itself: only where an agreement arranges the time over the year.
/// <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct FlatYearHours : IMemberwise
{
    private const int DaysAWeek = 5;

    private readonly FlatYearQuestion? question;

    internal FlatYearHours(FlatYearQuestion question, Explanation? why = null)
    {
        this.question = question;
        (FlatYear year, FrenchLaw law) = (question.Year, question.Law);
        DatedValue<Hours> week = law.On(question.On, LegalDurations.Week);
        Bilingual days = new("jours de l'année de l'accord", "days of the year of the agreement");
        if (year.Source is { } text)
        {
            why?.Concluded(days, year.Days, source: text);
        }
        else
        {
            why?.Given(days, year.Days);
        }

        why?.Given(new("congés supplémentaires, en jours ouvrés", "extra leave, in ouvrés"), question.ExtraLeave);
        question.Solidarity.Explain(null, why);
        int solidarity = question.Solidarity.ExtraDays;
        Days = Days.FromExact(year.Days.Exact - question.ExtraLeave.Exact + solidarity);
        why?.Computed(
            new("jours à travailler", "days to work"), $"{year.Days} − {question.ExtraLeave} + {solidarity}", Days);
        why?.Read(LegalDurations.Week, week);
        Worked = Hours.FromExact(Days.Exact * week.Value.Exact / DaysAWeek);
        why?.Computed(new("heures de ces jours", "hours of these days"), $"{Days} × {week.Value} / {DaysAWeek}", Worked);
        WithSolidarity = Hours.FromExact(question.Solidarity.OnTop(Worked.Exact, week.Value, question.On, law, why));
    }

    /// <summary>The days to work; the solidarity day is one of them where it is done by a day more.</summary>
    public Days Days { get; }

    /// <summary>Their hours.</summary>
    public Hours Worked { get; }

    /// <summary>The same with the solidarity hours done on top, where they are.</summary>
    public Hours WithSolidarity { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Heures annuelles d'un accord", "Hours of the year of an agreement"),
        question,
        static (asked, why) => _ = new FlatYearHours(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Days.ToString(language)}, {WithSolidarity.ToString(language)}";
}

using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The legal year of work and how it is built: 228 days, 1596 h, rounded to 1600 h, 1607 h with the solidarity day (durée légale annuelle).
/// </summary>
/// <remarks>
/// Flat: neither the real calendar, nor leap years, local holidays or incomplete leave change it. An agreement may lower it, not raise it
/// (C. trav. L3121-41, L3121-44). <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct LegalYear : IMemberwise
{
    private readonly LegalYearQuestion? question;

    /// <summary>365 − 104 − 25 − 8 = 228 days.</summary>
    public Days FlatDays { get; }

    /// <summary>The same at a fifth of the legal week a day: 1596 h.</summary>
    public Hours FlatHours { get; }

    /// <summary>The same, rounded to 1600 h.</summary>
    public Hours RoundedHours { get; }

    /// <summary>The hours of the legal year, solidarity day included: 1607 h since 1 July 2004.</summary>
    public Hours Hours { get; }

    /// <summary>The legal year in force on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="law">The law.</param>
    /// <returns>The year of work.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law has no legal year on that day.</exception>
    public static LegalYear On(LocalDate date, FrenchLaw law) => new(new LegalYearQuestion(date.Iso(), law));

    /// <summary>The hours worked in a year that are overtime: those above the legal year.</summary>
    /// <param name="worked">Hours worked in the year, zero or more.</param>
    /// <returns>The overtime, zero where there is none.</returns>
    /// <remarks>
    /// The threshold is not raised where leave was incomplete (Cass. soc. 14 November 2013 n° 11-17.644 and 11 May 2016 n° 14-29.512).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The hours are negative.</exception>
    public Hours Overtime(Hours worked) => worked < Hours.Zero
        ? throw Refusal.OutOfRange(worked, nameof(worked), "zero or more")
        : Hours.FromExact(Fraction.Max(0, worked.Exact - Hours.Exact));

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Durée légale annuelle", "Legal year of work"), question, static (asked, why) => _ = new LegalYear(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Hours.ToString(language)} {(language == Language.French ? "par an" : "a year")}";
}

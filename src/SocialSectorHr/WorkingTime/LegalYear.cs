using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The legal year of work and how it is built: 228 days, 1596 h, rounded to 1600 h, 1607 h with the solidarity day (durée légale annuelle).</summary>
/// <remarks>
/// Flat: neither the real calendar, nor leap years, local holidays or incomplete leave change it. An agreement may lower it, not raise it
/// (C. trav. L3121-41, L3121-44). <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct LegalYear
{
    private const int CalendarDays = 365;
    private const int WeeklyRestDays = 104;
    private const int PaidLeave = 25;
    private const int PublicHolidaysOfTheLegislator = 8;
    private const int DaysPerWeek = 5;
    private const int Rounded = 1600;

    private readonly LocalDate on;
    private readonly FrenchLaw? law;

    private LegalYear(LocalDate on, FrenchLaw law)
    {
        (this.on, this.law) = (on, law);
        (FlatDays, FlatHours, RoundedHours, Hours) = Compute(on, law, null);
    }

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
    public static LegalYear On(LocalDate date, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(date, law);
    }

    /// <summary>The hours worked in a year that are overtime: those above the legal year.</summary>
    /// <param name="worked">Hours worked in the year, zero or more.</param>
    /// <returns>The overtime, zero where there is none.</returns>
    /// <remarks>The threshold is not raised where leave was incomplete (Cass. soc. 14 November 2013 n° 11-17.644 and 11 May 2016 n° 14-29.512).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The hours are negative.</exception>
    public Hours Overtime(Hours worked) => worked < Hours.Zero
        ? throw Refusal.OutOfRange(worked, nameof(worked), "zero or more")
        : Hours.FromExact(Fraction.Max(0, worked.Exact - Hours.Exact));

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Durée légale annuelle", "Legal year of work");
        if (law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(on, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Hours.ToString(language)} {(language == Language.French ? "par an" : "a year")}";

    private static (Days FlatDays, Hours FlatHours, Hours RoundedHours, Hours Hours) Compute(LocalDate on, FrenchLaw law, Explanation? why)
    {
        DatedValue<Hours> year = law.On(on, LegalDurations.Year);
        DatedValue<Hours> week = law.On(on, LegalDurations.Week);
        int days = CalendarDays - WeeklyRestDays - PaidLeave - PublicHolidaysOfTheLegislator;
        Hours flat = Hours.FromExact(week.Value.Exact * days / DaysPerWeek);
        Hours rounded = Hours.Of(Rounded);
        why?.Computed(
            new("jours de l'année forfaitaire", "days of the flat year"),
            $"{CalendarDays} − {WeeklyRestDays} − {PaidLeave} − {PublicHolidaysOfTheLegislator}",
            Days.Of(days));
        why?.Read(LegalDurations.Week, week);
        why?.Computed(new("heures de l'année forfaitaire", "hours of the flat year"), $"{days} × {week.Value} / {DaysPerWeek}", flat);
        why?.Chosen(
            new("arrondi à 1600 h", "rounded to 1600 h"), rounded, source: LegalDurations.Year[0].Source);
        if (law.TryOn(on, LegalDurations.SolidarityDay, out DatedValue<Hours> solidarity))
        {
            why?.Read(LegalDurations.SolidarityDay, solidarity);
            why?.Computed(new("avec la journée de solidarité", "with the solidarity day"), $"{rounded} + {solidarity.Value}", rounded + solidarity.Value);
        }

        why?.Read(LegalDurations.Year, year);
        return (Days.Of(days), flat, rounded, year.Value);
    }
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an hour of absence is worth under a forfait in days (valeur horaire), for an absence shorter than the unit it counts.</summary>
/// <remarks>
/// Only to deduct such an absence: a forfait in days pays no hours (C. trav. L3121-62). <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct ForfaitHourValue
{
    private readonly DaysForfait? forfait;
    private readonly Money annual;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;
    private readonly Hours? collectiveWeek;
    private readonly ForfaitRules? rules;

    private ForfaitHourValue(DaysForfait forfait, Money annual, LocalDate on, FrenchLaw law, Hours? collectiveWeek, ForfaitRules? rules)
    {
        (this.forfait, this.annual, this.on, this.law, this.collectiveWeek, this.rules) = (forfait, annual, on, law, collectiveWeek, rules);
        Value = Compute(forfait, annual, on, law, collectiveWeek, rules, null);
    }

    /// <summary>Gross euros an hour, exact.</summary>
    public Money Value { get; }

    /// <summary>What so many hours are worth, exact.</summary>
    /// <param name="hours">The hours missed.</param>
    /// <returns>Gross euros.</returns>
    public Money Of(Hours hours) => Money.FromExact(Value.Exact * hours.Exact);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Valeur horaire d'un forfait en jours", "Value of an hour of a forfait in days");
        if (forfait is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(forfait, annual, on, law, collectiveWeek, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The value of an hour.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Value.ToString(language)}/h";

    internal static ForfaitHourValue Of(DaysForfait forfait, Money annual, LocalDate on, FrenchLaw law, Hours? collectiveWeek, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        return annual < Money.Zero
            ? throw Refusal.OutOfRange(annual, nameof(annual), "zero or more: a pay is not negative")
            : new(forfait, annual, on, law, collectiveWeek, rules);
    }

    private static Money Compute(
        DaysForfait forfait, Money annual, LocalDate on, FrenchLaw law, Hours? collectiveWeek, ForfaitRules? rules, Explanation? why)
    {
        _ = forfait.UnderCeiling(on, law, rules, why);
        why?.Given(new("salaire annuel brut", "gross pay a year"), annual);
        DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
        why?.Read(LegalDurations.Week, legal);
        Hours week = collectiveWeek ?? legal.Value;
        if (week < legal.Value || week > Hours.Of(48))
        {
            throw Refusal.OutOfRange(week, nameof(collectiveWeek), $"between the legal {legal.Value} and 48 h (Cass. soc. 13 novembre 2008 n° 06-44.608)");
        }

        if (collectiveWeek is not null)
        {
            why?.Given(new("horaire collectif, supérieur à la durée légale", "collective hours, above the legal week"), week);
        }

        Fraction day = week.Exact / 5;
        why?.Computed(new("heures d'une journée, pour ce seul calcul", "hours of a day, for this computation only"), $"{week} / {5}", Hours.FromExact(day));
        Money value = Money.FromExact(annual.Exact / (forfait.PerYear.Exact * day));
        why?.Computed(
            new("valeur d'une heure", "value of an hour"), $"{annual} / ({forfait.PerYear} × {day})", value, CaseLaw.Soc_2008_11_13_06_44608);
        return value;
    }
}

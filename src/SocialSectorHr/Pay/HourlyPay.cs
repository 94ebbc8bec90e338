using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a month of pay is by the hour, under one meaning of the weekly hours (taux horaire).</summary>
/// <remarks><c>default</c> has no rate and explains that nothing was computed.</remarks>
public readonly record struct HourlyPay
{
    private readonly Money month;
    private readonly Hours week;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;
    private readonly PayRules? rules;

    private HourlyPay(Money month, Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules)
    {
        (this.month, this.week, this.on, this.law, this.rules) = (month, week, on, law, rules);
        Regime = regime;
        (Rate, PaidHoursPerMonth) = Compute(month, week, regime, on, law, rules, null);
    }

    /// <summary>The meaning of the weekly hours.</summary>
    public PayRegime Regime { get; }

    /// <summary>Gross euros an hour, exact; null under a forfait in days, which has no hours.</summary>
    public Money? Rate { get; }

    /// <summary>The hours a month pays, overtime included; zero under a forfait in days.</summary>
    public Hours PaidHoursPerMonth { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Salaire horaire brut", "Gross pay by the hour");
        if (law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(month, week, Regime, on, law, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The rate and its regime.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string rate = Rate?.ToString(language) ?? (language == Language.French ? "sans taux horaire" : "no hourly rate");
        return Rate is null ? $"{rate} ({Regime.Label().ToString(language)})" : $"{rate}/h ({Regime.Label().ToString(language)})";
    }

    internal static HourlyPay Of(Money month, Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        return Enum.IsDefined(regime) ? new(month, week, regime, on, law, rules) : throw Refusal.Undefined(regime, nameof(regime));
    }

    private static (Money? Rate, Hours Paid) Compute(
        Money month, Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules, Explanation? why)
    {
        why?.Given(new("salaire mensuel brut", "gross pay a month"), month);
        why?.Chosen(new("sens de l'horaire", "meaning of the hours"), FigureValue.Of(regime, regime.Label()), source: regime.Source());
        if (regime == PayRegime.ForfaitJours)
        {
            why?.Chosen(new("taux horaire non défini : aucune heure n'est payée", "hourly rate not defined: no hours are paid"), null);
            return (null, Hours.Zero);
        }

        PaidHours paid = PaidHours.Of(week, regime, on, law, rules, why);
        paid.Explain(why);
        Money rate = Money.FromExact(month.Exact / paid.Weighted);
        why?.Computed(new("taux horaire brut", "gross hourly rate"), $"{month} / {paid.Weighted}", rate);
        return (rate, Hours.FromExact(paid.Total));
    }
}

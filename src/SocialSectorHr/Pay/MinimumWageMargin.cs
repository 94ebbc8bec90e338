using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// A month of pay beside the SMIC of the same hours (comparaison au SMIC): C. trav. L3232-3 for the legal week, D3231-5 and D3231-6 for other hours.
/// </summary>
/// <remarks>
/// Both are taken to the cent, as a payslip prints them. The pay is base pay: it leaves out what the SMIC does not count (expenses, seniority, conditions), and
/// a thirteenth month counts only in the month that pays it (<see cref="GrossPay"/> in 12 payments, not an average). Mayotte has its own SMIC, which the library
/// does not hold. <c>default</c> explains that nothing was computed.
/// </remarks>
public readonly record struct MinimumWageMargin
{
    private readonly Money month;
    private readonly Hours week;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;
    private readonly PayRules? rules;
    private readonly bool segurIncluded;
    private readonly Percent? segurShare;

    private MinimumWageMargin(
        Money month, Hours week, PayRegime regime, LocalDate on, FrenchLaw law, bool segurIncluded, PayRules? rules, Percent? segurShare)
    {
        (this.month, this.week, this.on, this.law, this.segurIncluded, this.rules) = (month, week, on, law, segurIncluded, rules);
        this.segurShare = segurShare;
        Regime = regime;
        (Paid, Threshold, Money? without) = Compute(month, week, regime, on, law, segurIncluded, rules, segurShare, null);
        MarginWithoutSegur = without;
    }

    /// <summary>The meaning of the weekly hours.</summary>
    public PayRegime Regime { get; }

    /// <summary>The month of pay, to the cent.</summary>
    public Money Paid { get; }

    /// <summary>The SMIC of the month for the hours paid, to the cent.</summary>
    public Money Threshold { get; }

    /// <summary>The pay less the SMIC, in euros a month; negative below it.</summary>
    public Money Margin => Paid - Threshold;

    /// <summary>
    /// The margin of the pay without the Segur indemnity it includes; null if it includes none. Whether Segur counts for the SMIC is not settled [one secondary
    /// source].
    /// </summary>
    public Money? MarginWithoutSegur { get; }

    /// <summary>The pay by the SMIC; zero for <c>default</c>.</summary>
    public Percent Ratio => Threshold == Money.Zero ? Percent.Zero : Paid / Threshold;

    /// <summary><see langword="true"/> if the pay reaches the SMIC, otherwise <see langword="false"/>.</summary>
    public bool IsReached => Margin >= Money.Zero;

    /// <summary><see langword="true"/> if it does only with the Segur indemnity, otherwise <see langword="false"/>.</summary>
    public bool IsReachedOnlyWithSegur => IsReached && MarginWithoutSegur < Money.Zero;

    /// <summary>
    /// <see langword="true"/> under a forfait in days: no hours are paid, so that the SMIC of 35 hours only says whether the amount is plausible.
    /// </summary>
    public bool IsPlausibilityOnly => Regime == PayRegime.ForfaitJours;

    /// <summary>The article that makes the threshold: that of the month of the legal week, or that of each hour.</summary>
    internal LegalSource Source => law is not null && IsOfLegalWeek(week, Regime, law.On(on, LegalDurations.Week).Value)
        ? LabourCode.L3232_3
        : LabourCode.D3231_5;

    /// <summary>The steps of the comparison.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Comparaison au SMIC", "Comparison with the SMIC");
        if (law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(month, week, Regime, on, law, segurIncluded, rules, segurShare, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The pay, the SMIC and the margin.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string plausibility = IsPlausibilityOnly ? (language == Language.French ? ", vraisemblance seulement" : ", plausibility only") : string.Empty;
        string margin = $"{Paid.ToString(language)} \u2212 {Threshold.ToString(language)} = {Margin.ToString(language)}";
        return $"{margin} ({Regime.Label().ToString(language)}{plausibility})";
    }

    internal static MinimumWageMargin Of(
        Money month, Hours week, PayRegime regime, LocalDate on, FrenchLaw law, bool segurIncluded, PayRules? rules, Percent? segurShare)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (segurShare is { } share && share <= Percent.Zero)
        {
            throw Refusal.OutOfRange(share, nameof(segurShare), "more than 0%");
        }

        return Enum.IsDefined(regime)
            ? new(month, week, regime, on, law, segurIncluded, rules, segurShare)
            : throw Refusal.Undefined(regime, nameof(regime));
    }

    private static (Money Paid, Money Threshold, Money? WithoutSegur) Compute(
        Money month,
        Hours week,
        PayRegime regime,
        LocalDate on,
        FrenchLaw law,
        bool segurIncluded,
        PayRules? rules,
        Percent? segurShare,
        Explanation? why)
    {
        Money paid = month.Round();
        why?.Given(new("salaire mensuel brut, au centime", "gross pay a month, to the cent"), paid);
        DatedValue<Money> smic = law.On(on, MinimumWage.Hourly);
        why?.Read(MinimumWage.Hourly, smic);
        DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
        Money threshold = regime == PayRegime.ForfaitJours
            ? Plausible(smic.Value, legal, why).Round()
            : PaidMonth.TotalOf(smic.Value, week, regime, on, law, rules, why).Round();
        bool legalWeek = IsOfLegalWeek(week, regime, legal.Value);
        why?.Chosen(ThresholdLabel(legalWeek, week, legal.Value), threshold, source: legalWeek ? LabourCode.L3232_3 : LabourCode.D3231_5);
        why?.Computed(
            new("marge au-dessus du SMIC", "margin over the SMIC"), $"{paid} − {threshold}", paid - threshold, legalWeek ? null : LabourCode.D3231_6);
        why?.Computed(new("salaire rapporté au SMIC", "pay by the SMIC"), $"{paid} / {threshold}", paid / threshold);
        if (!segurIncluded)
        {
            return (paid, threshold, null);
        }

        Percent time = segurShare
            ?? (regime == PayRegime.ForfaitJours ? Percent.Of(100) : Percent.FromExact(Fraction.Min(week.Exact / legal.Value.Exact, 1)));
        Money segur = PayWithoutSegur.Indemnity(time, on, law, why);
        Money without = (month - segur).Round() - threshold;
        why?.Computed(new("marge sans l'indemnité Ségur", "margin without the Segur indemnity"), $"{(month - segur).Round()} − {threshold}", without);
        return (paid, threshold, without);
    }

    /// <summary>L3232-3 makes a month of the legal week only; the SMIC of other hours is the guarantee of each hour.</summary>
    private static bool IsOfLegalWeek(Hours week, PayRegime regime, Hours legal) => regime switch
    {
        PayRegime.ForfaitJours => true,
        PayRegime.RttAverage35 => week >= legal,
        _ => week == legal,
    };

    private static Bilingual ThresholdLabel(bool legalWeek, Hours week, Hours legal) => (legalWeek, week > legal) switch
    {
        (true, _) => new("SMIC mensuel, au centime", "monthly SMIC, to the cent"),
        (false, true) => new("SMIC des heures payées, majorations comprises", "SMIC of the hours paid, premiums included"),
        (false, false) => new("SMIC des heures payées", "SMIC of the hours paid"),
    };

    private static Money Plausible(Money smic, DatedValue<Hours> legal, Explanation? why)
    {
        why?.Chosen(
            new("forfait en jours : aucune heure payée, comparaison de vraisemblance avec 35 h",
            "forfait in days: no hours paid, plausibility check against 35 h"),
            null,
            source: LabourCode.L3121_62);
        why?.Read(LegalDurations.Week, legal);
        Money plausible = Money.FromExact(smic.Exact * legal.Value.Exact * 52 / 12);
        why?.Computed(new("SMIC de la durée légale", "SMIC of the legal week"), $"{smic} × {legal.Value} × 52 / 12", plausible, LabourCode.L3242_1);
        return plausible;
    }
}

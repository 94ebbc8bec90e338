using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// A month of pay beside the SMIC of the same hours (comparaison au SMIC): C. trav. L3232-3 for the legal week, D3231-5 and D3231-6 for
/// other hours.
/// </summary>
/// <remarks>
/// Both are taken to the cent, as a payslip prints them. The pay is base pay: it leaves out what the SMIC does not count (expenses,
/// seniority, conditions), and
/// a thirteenth month counts only in the month that pays it (<see cref="GrossPay"/> in 12 payments, not an average). Mayotte has its own
/// SMIC (<see cref="PayRules.Zone"/>). <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct MinimumWageMargin : IMemberwise
{
    private readonly MinimumWageMarginQuestion? question;

    /// <summary>The meaning of the weekly hours.</summary>
    public PayRegime Regime => question?.Hours.Regime ?? default;

    /// <summary>The month of pay, to the cent.</summary>
    public Money Paid => question?.Month.Round() ?? Money.Zero;

    /// <summary>
    /// Whether the SMIC of that day is known: every 1 January gives another (C. trav. L3231-2 s.), so that the newest one is read in its
    /// stead from the next
    /// year on, and the explanation says so.
    /// </summary>
    public bool IsSmicKnown =>
        question is not { Hours: var hours } || !hours.Law.TryOn(hours.On, hours.Smic, out DatedValue<Money> smic)
            || hours.On.Year <= Math.Max(smic.From.Year, hours.Smic.VerifiedOn.Year);

    /// <summary>The SMIC of the month for the hours paid, to the cent.</summary>
    public Money Threshold { get; }

    /// <summary>The pay less the SMIC, in euros a month; negative below it.</summary>
    public Money Margin => Paid - Threshold;

    /// <summary>
    /// The margin of the pay without the Segur indemnity it includes; null if it includes none. Whether Segur counts for the SMIC is not
    /// settled [one secondary
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
    internal LegalSource Source =>
        question is { } asked && IsOfLegalWeek(asked.Hours, asked.Hours.Read(LegalDurations.Week, null).Value)
            ? LabourCode.L3232_3
            : LabourCode.D3231_5;

    /// <summary>The steps of the comparison.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Comparaison au SMIC", "Comparison with the SMIC"), question, static (asked, why) => _ = new MinimumWageMargin(asked, why));

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
}

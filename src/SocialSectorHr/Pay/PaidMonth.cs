using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a month pays at a rate an hour, for a week of hours (salaire mensualisé), in the lines of a payslip.</summary>
/// <remarks>
/// In euros a month. Exact under <see cref="PayslipLayout.ExactFraction"/>; in the other layouts each line is to the cent, half away from zero. <c>default</c>
/// pays nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PaidMonth : IMemberwise
{
    private readonly PaidMonthQuestion? question;

    /// <summary>The gross rate of an hour, in euros.</summary>
    public Money Hourly => question?.Hourly ?? Money.Zero;

    /// <summary>The meaning of the weekly hours.</summary>
    public PayRegime Regime => question?.Hours.Regime ?? default;

    /// <summary>The lines of the payslip.</summary>
    public PayslipLayout Layout => question?.Hours.Layout ?? PayslipLayout.ExactFraction;

    /// <summary>The hours of the base line: every hour under <see cref="PayslipLayout.AllHoursPlusPremium"/>, otherwise those at the plain rate.</summary>
    public Hours BaseHours { get; }

    /// <summary>The base line.</summary>
    public Money Base { get; }

    /// <summary>The overtime hours of the month; zero where the regime pays none.</summary>
    public Hours OvertimeHours { get; }

    /// <summary>
    /// The overtime line or lines together: hours with their premium, or the premium alone under <see cref="PayslipLayout.AllHoursPlusPremium"/>.
    /// </summary>
    public Money Overtime { get; }

    /// <summary>The month.</summary>
    public Money Total => Base + Overtime;

    /// <summary>The month as a pay in twelve payments.</summary>
    public GrossPay Pay => GrossPay.PerMonth(Total);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        question is { IsMinimumWage: true }
            ? new("SMIC mensuel brut", "Gross monthly SMIC")
            : new("Salaire mensuel brut", "Gross pay a month"),
        question,
        static (asked, why) => _ = new PaidMonth(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The month and its regime.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string month = language == Language.French ? "par mois" : "a month";
        return $"{Total.ToString(language)} {month} ({Regime.Label().ToString(language)})";
    }
}

using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a month of pay is by the hour, under one meaning of the weekly hours (taux horaire).</summary>
/// <remarks><c>default</c> has no rate and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct HourlyPay : IMemberwise
{
    private readonly HourlyPayQuestion? question;

    /// <summary>The meaning of the weekly hours.</summary>
    public PayRegime Regime => question?.Hours.Regime ?? default;

    /// <summary>Gross euros an hour, exact; null under a forfait in days, which has no hours.</summary>
    public Money? Rate { get; }

    /// <summary>The hours a month pays, overtime included; zero under a forfait in days.</summary>
    public Hours PaidHoursPerMonth { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Salaire horaire brut", "Gross pay by the hour"),
        question,
        static (asked, why) => _ = new HourlyPay(asked, why));

    /// <summary>The rate under both meanings of the weekly hours that pay hours: RTT, then overtime.</summary>
    /// <returns>The two rates, the usual one RTT; for <c>default</c> itself alone.</returns>
    public Readings<HourlyPay> Readings() => question is { } asked
        ? new([Under(asked, PayRegime.RttAverage35), Under(asked, PayRegime.OvertimePaid)], usual: 0, ByRate)
        : new([this], usual: 0, ByRate);

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

    private static int ByRate(HourlyPay a, HourlyPay b) => Nullable.Compare(a.Rate, b.Rate);

    private static HourlyPay Under(HourlyPayQuestion asked, PayRegime regime)
    {
        PaidHoursQuestion hours = asked.Hours;
        return new(asked with { Hours = new(hours.Week, regime, hours.On, hours.Law, hours.Rules) });
    }
}

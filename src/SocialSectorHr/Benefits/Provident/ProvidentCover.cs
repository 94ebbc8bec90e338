using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an employer pays alone for the provident cover of a cadre (prévoyance des cadres), national agreement of 17 November
/// 2017.</summary>
/// <remarks>
/// In euros a month, to the cent: 1.50 % of the pay up to the monthly ceiling of Social Security, for the cover of death first. The
/// employer's
/// share of the health cover may count in it [two secondary sources and more]. Who is treated as a cadre is not looked at; for the others
/// only
/// an agreement asks it. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ProvidentCover : IMemberwise
{
    private readonly ProvidentCoverQuestion? question;

    /// <summary>The monthly ceiling.</summary>
    public Money Ceiling { get; }

    /// <summary>The pay of the month that counts: at most the ceiling (tranche A).</summary>
    public Money Counted { get; }

    /// <summary>What the employer pays at least a month, whatever it is for.</summary>
    public Money Monthly { get; }

    /// <summary>What of it goes at least to the cover of death.</summary>
    public Money ForDeath { get; }

    /// <summary>What is left to pay where the employer's share of the health cover counts in it; null where no health cover is
    /// said.</summary>
    public Money? BesideHealth { get; }

    /// <summary>What an employer without such a cover owes the heirs of a cadre who dies: three yearly ceilings.</summary>
    public Money DueWithoutCover { get; }

    /// <summary>Twelve such months, in euros.</summary>
    public Money Yearly => Monthly * 12;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Prévoyance des cadres", "Provident cover of cadres"), question, static (asked, why) => _ = new ProvidentCover(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What the employer pays at least.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"au moins {Monthly.ToString(language)} par mois pour l'employeur"
        : $"at least {Monthly.ToString(language)} a month by the employer";
}

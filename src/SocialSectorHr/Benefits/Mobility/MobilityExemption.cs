using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What of a mobility package is free of tax and contributions in a civil year (exonération du forfait mobilités
/// durables).</summary>
/// <remarks>
/// In euros a year, to the cent. The limits are not in proportion to the months of presence: one secondary source. Beside a pass the joint
/// limit holds; fuel does not go with a pass (C. trav. L3261-3) and is then taxed. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct MobilityExemption : IMemberwise
{
    private readonly MobilityExemptionQuestion? question;

    /// <summary>The civil year.</summary>
    public int Year => question is { } asked ? asked.On.Year : default;

    /// <summary>What a part time leaves of the package: 100 % from half of full time on.</summary>
    public Percent HoursShare { get; }

    /// <summary>What the employer pays, for these hours.</summary>
    public Money Amount { get; }

    /// <summary>The limit: of the package or, beside a pass, of both.</summary>
    public Money ExemptAtMost { get; }

    /// <summary>The limit of fuel; null beside a pass, where none is exempt.</summary>
    public Money? FuelAtMost { get; }

    /// <summary>What is exempt.</summary>
    public Money Exempt { get; }

    /// <summary>What is taxed and bears contributions.</summary>
    public Money Taxed => Amount - Exempt;

    /// <summary>Whether the package pays fuel beside a pass, which do not go together (C. trav. L3261-3).</summary>
    public bool HasFuelBesidePass => question is { HasPasses: true } asked && asked.Package.Fuel > Money.Zero;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Forfait mobilités durables", "Mobility package"), question, static (asked, why) => _ = new MobilityExemption(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount and what of it is exempt.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Amount.ToString(language)} par an, exonéré pour {Exempt.ToString(language)}"
        : $"{Amount.ToString(language)} a year, of which {Exempt.ToString(language)} exempt";
}

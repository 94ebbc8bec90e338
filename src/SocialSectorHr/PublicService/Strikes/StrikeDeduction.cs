using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>What a strike takes off the pay of a territorial agent (retenue pour grève).</summary>
/// <remarks>
/// In euros. The basis is the basic pay, the residence indemnity and the bonuses, without the family supplement; the index supplement is
/// named by no source that was read, and is left out. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct StrikeDeduction : IMemberwise
{
    private readonly StrikeDeductionQuestion? question;

    /// <summary>The share of the month that is not served.</summary>
    public Percent Share { get; }

    /// <summary>What the share is taken of, a month, in euros; null where the zone or what is taken off the bonuses is not known.</summary>
    public Money? Basis { get; }

    /// <summary>What is taken off, in euros, to the cent; null where the basis is not known.</summary>
    public Money? Amount => Basis is { } basis ? (basis * Share).Round() : null;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Retenue pour grève", "Deduction for a strike"), question, static (asked, why) => _ = new StrikeDeduction(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is taken off, or its share of the month.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount?.ToString(language) ?? Share.ToString(language);
}

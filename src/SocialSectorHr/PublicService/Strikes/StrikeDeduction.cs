using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>What a strike takes off the pay of a territorial agent (retenue pour grève).</summary>
/// <remarks>
/// In euros. The basis is the whole pay but for the family supplement and refunds (CE 11 July 1973): that the post bonus, the index
/// supplement and the indemnity up to the SMIC are in it follows from the rule; no text names them. <c>default</c> explains that nothing
/// was
/// computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct StrikeDeduction : IMemberwise
{
    private readonly StrikeDeductionQuestion? question;

    /// <summary>The share of the month that is not served.</summary>
    public Percent Share { get; }

    /// <summary>What the share is taken of, a month, in euros; null where a line of the month is not known.</summary>
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

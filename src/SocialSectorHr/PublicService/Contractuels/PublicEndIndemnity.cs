using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The end-of-contract indemnity of a short public contract (indemnité de fin de contrat), CGFP L554-3, décret
/// 2020-1296.</summary>
/// <remarks>
/// Contracts from 1 January 2021, of a year in all, on L332-8, L332-13, L332-14 or L332-23 1°, under twice the SMIC of the place of work a
/// month; a pay of exactly twice is not settled, and has it here. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicEndIndemnity : IMemberwise
{
    private readonly PublicEndIndemnityQuestion? question;

    /// <summary>Whether it is due; null where the ground of the contract is not said.</summary>
    public bool? IsDue { get; }

    /// <summary>What is due, in euros, to the cent: a tenth of the gross of all the contract; zero where it is not due, null where that is
    /// not
    /// known.</summary>
    public Money? Amount { get; }

    /// <summary>The last day on which it is paid, a month after the term; null where it is not due, or where that is not known.</summary>
    public LocalDate? PayBy { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Indemnité de fin d'un contrat public", "End-of-contract indemnity of a public contract"),
        question,
        static (asked, why) => _ = new PublicEndIndemnity(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount?.ToString(language) ?? (language == Language.French ? "inconnue" : "not known");
}

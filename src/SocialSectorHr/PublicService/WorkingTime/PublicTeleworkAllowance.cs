using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The allowance of telework of a territorial agent in a calendar year (forfait télétravail), décret 2021-1123.</summary>
/// <remarks>
/// Where a deliberation gives it; it may set a lower ceiling, not another amount. Paid by quarter, put right at the start of the next year
/// on the
/// days really done. The ceiling does not fall with a part of the year. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicTeleworkAllowance : IMemberwise
{
    private readonly PublicTeleworkQuestion? question;

    /// <summary>The whole days that are paid: half days make days by twos.</summary>
    public Days Days { get; }

    /// <summary>Whether the days reach beyond the ceiling of the year.</summary>
    public bool IsCapped { get; }

    /// <summary>What is due, in euros.</summary>
    public Money Amount { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Forfait télétravail d'un agent public", "Allowance of telework of a public agent"),
        question,
        static (asked, why) => _ = new PublicTeleworkAllowance(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount.ToString(language);
}

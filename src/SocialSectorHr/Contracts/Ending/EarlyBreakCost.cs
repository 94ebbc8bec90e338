using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What an employer owes who breaks a contract with a term without a ground (rupture anticipée injustifiée), C. trav. L1243-4.
/// </summary>
/// <remarks>
/// In euros, to the cent. The least: damages equal to the pay up to the term, and the end-of-contract indemnity on the whole contract as if
/// it had run; a judge may grant more. Not for a break within the trial, which is free. A thirteenth payment counts for its share.
/// <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct EarlyBreakCost : IMemberwise
{
    private readonly EarlyBreakQuestion? question;

    /// <summary>The last day worked.</summary>
    public LocalDate LastDay => question?.LastDay ?? default;

    /// <summary>The least damages: the gross pay from the next day to the term, renewals included.</summary>
    public Money Damages { get; }

    /// <summary>The end-of-contract indemnity on all the contract would have paid; zero where its reason gives none.</summary>
    public Money Indemnity { get; }

    /// <summary>Both together.</summary>
    public Money Total => Damages + Indemnity;

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Coût minimal d'une rupture injustifiée", "Least cost of an unlawful early break"),
        question,
        static (asked, why) => _ = new EarlyBreakCost(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The two amounts.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Damages.ToString(language)} au moins, et {Indemnity.ToString(language)} d'indemnité de fin de contrat"
        : $"at least {Damages.ToString(language)}, and {Indemnity.ToString(language)} of end-of-contract indemnity";
}

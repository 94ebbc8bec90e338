using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The days really worked at an exit, beside those due, and what the difference is worth (solde de sortie au forfait-jours).
/// </summary>
/// <remarks>
/// No text fixes the comparison: the agreement should (C. trav. L3121-64 I 4°). <c>default</c> holds nothing and explains so.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ForfaitSettlement : IMemberwise
{
    private readonly ForfaitSettlementQuestion? question;

    /// <summary>The days that were to be worked.</summary>
    public Days Due => question?.Due ?? default;

    /// <summary>The days really worked.</summary>
    public Days Worked => question?.Worked ?? default;

    /// <summary>Worked less due: above zero the employee is paid, below zero the pay was advanced.</summary>
    public Days Difference { get; }

    /// <summary>The difference in gross euros, exact: above zero to pay, below zero to deduct.</summary>
    public Money Amount { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Solde de sortie au forfait en jours", "Exit under a forfait in days"),
        question,
        static (asked, why) => _ = new ForfaitSettlement(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The difference in days and in euros.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Difference.ToString(language)}, {Amount.ToString(language)}";
}

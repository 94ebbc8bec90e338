using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>One amount of pay as stated (montant annoncé).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedAmount
{
    /// <summary>The amount in euros, per what it is said; null where only the minimum wage is named.</summary>
    public Stated<Money>? Amount { get; init; }

    /// <summary>Gross or net (brut ou net); null where it is not said.</summary>
    public PayBasis? Basis { get; init; }

    /// <summary>Base alone or with its supplements (périmètre); null where it is not said.</summary>
    public AmountScope? Scope { get; init; }

    /// <summary>In how many payments a year (sur 12, 13 ou 14 mois); null where it is not said.</summary>
    public int? Payments { get; init; }

    /// <summary>
    /// Whether the amount is said to be that of full time (base temps plein), whatever the hours of the post; null where it is not said.
    /// </summary>
    public bool? IsFullTimeAmount { get; init; }

    /// <summary>Whether the amount is said to include the pay of the leave (congés payés inclus); null where it is not said.</summary>
    public bool? PaidLeaveIncluded { get; init; }

    /// <summary>Whether the amount is presented as the minimum wage (SMIC); null where it is not said.</summary>
    public bool? SaidToBeMinimumWage { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Figure(Amount);
        said.Add(Basis?.Label(language));
        said.Add(Scope?.Label(language));
        said.Counted(Payments, "versements par an", "payments a year");
        said.If(IsFullTimeAmount, "base temps plein", "full-time amount");
        said.If(PaidLeaveIncluded, "congés payés inclus", "paid leave included");
        said.If(SaidToBeMinimumWage, "SMIC", "SMIC");
        return said.Or("montant", "amount");
    }
}

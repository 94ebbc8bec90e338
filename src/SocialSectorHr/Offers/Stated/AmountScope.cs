using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>What an amount covers (périmètre du montant).</summary>
[JsonConverter(typeof(EnumConverter<AmountScope>))]
public enum AmountScope
{
    /// <summary>The base alone (salaire de base, hors primes).</summary>
    BaseAlone,

    /// <summary>With its supplements (primes comprises).</summary>
    WithSupplements,
}

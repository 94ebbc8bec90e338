using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>Whether an amount is before or after contributions (brut ou net).</summary>
[JsonConverter(typeof(EnumConverter<PayBasis>))]
public enum PayBasis
{
    /// <summary>Brut.</summary>
    Gross,

    /// <summary>Net.</summary>
    Net,
}

using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>How an amount is rounded (arrondi).</summary>
[JsonConverter(typeof(EnumConverter<MoneyRounding>))]
public enum MoneyRounding
{
    /// <summary>To the nearest cent, half away from zero.</summary>
    CentNearest,

    /// <summary>Down to the cent, as the bounds of the supplément familial de traitement are printed.</summary>
    CentDown,

    /// <summary>To the nearest euro, half away from zero.</summary>
    EuroNearest,

    /// <summary>Down to the euro, as offers often announce a month.</summary>
    EuroDown,
}

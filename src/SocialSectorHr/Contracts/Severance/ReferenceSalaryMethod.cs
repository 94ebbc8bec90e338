using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Which average makes a reference salary (méthode du salaire de référence), C. trav. R1234-4.</summary>
[JsonConverter(typeof(EnumConverter<ReferenceSalaryMethod>))]
public enum ReferenceSalaryMethod
{
    /// <summary>The last twelve months, or all months where there are fewer.</summary>
    TwelveMonths,

    /// <summary>The last three months, yearly and exceptional bonuses counted for their share of a year.</summary>
    ThreeMonths,

    /// <summary>The last three months as paid, bonuses whole, or those given where there are fewer (CCN 66 art. 17).</summary>
    ThreeMonthsAsPaid,
}

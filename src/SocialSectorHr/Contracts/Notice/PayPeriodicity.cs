using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// By what the pay of a contract is fixed (mode de fixation de la rémunération), C. trav. L1234-15. New members are appended.
/// </summary>
[JsonConverter(typeof(EnumConverter<PayPeriodicity>))]
public enum PayPeriodicity
{
    /// <summary>By the day.</summary>
    Day,

    /// <summary>By the week.</summary>
    Week,

    /// <summary>By the month.</summary>
    Month,

    /// <summary>By the quarter, or longer.</summary>
    QuarterOrLonger,
}

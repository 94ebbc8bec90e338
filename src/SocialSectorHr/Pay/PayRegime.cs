using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a week above 35 hours means for the pay (les trois sens de « 39 h »).</summary>
[JsonConverter(typeof(EnumConverter<PayRegime>))]
public enum PayRegime
{
    /// <summary>
    /// Days of RTT bring the week back to 35 hours on average over the year: the month pays 35 hours, smoothed (C. trav. L3121-41 to
    /// L3121-44).
    /// An annual scheme needs a collective agreement.
    /// </summary>
    RttAverage35,

    /// <summary>The hours above 35 are overtime paid every month with its premium (C. trav. L3121-31, L3121-36).</summary>
    OvertimePaid,

    /// <summary>A forfait in days: a lump sum without hours, so that no hourly rate exists (C. trav. L3121-58 s.).</summary>
    ForfaitJours,
}

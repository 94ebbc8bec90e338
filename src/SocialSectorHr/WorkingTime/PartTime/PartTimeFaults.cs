using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What may be wrong with the hours of a part-time contract (irrégularités du temps partiel).</summary>
[Flags]
[JsonConverter(typeof(EnumConverter<PartTimeFaults>))]
public enum PartTimeFaults
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The hours reach the legal duration: it is no part time (C. trav. L3123-1).</summary>
    NotPartTime = 1,

    /// <summary>The hours are under the shortest part time, and no exception is named (C. trav. L3123-27, L3123-7, L3123-19).</summary>
    BelowMinimum = 2,

    /// <summary>The contract is not in writing, with its hours and how they are shared out (C. trav. L3123-6).</summary>
    NotWritten = 4,

    /// <summary>The hours are set by the year without a collective agreement that arranges it (C. trav. L3121-44).</summary>
    YearNotAgreed = 8,
}

using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Why a part time may be under the shortest one of the law (dérogations à la durée minimale).</summary>
/// <remarks>A branch agreement's lower figure is <see cref="PartTimeRules.MinimumWeek"/>.</remarks>
[JsonConverter(typeof(EnumConverter<PartTimeException>))]
public enum PartTimeException
{
    /// <summary>A contract of seven days at most (C. trav. L3123-7).</summary>
    ShortContract,

    /// <summary>A fixed term that replaces someone absent (C. trav. L1242-2 1°, L3123-7).</summary>
    Replacement,

    /// <summary>Temporary work that replaces someone absent (C. trav. L1251-6 1°, L3123-7).</summary>
    TemporaryReplacement,

    /// <summary>
    /// A permanent contract beside a contract of an insertion structure (C. trav. L5132-5, L5132-11-1, L5132-15-1, L3123-7).
    /// </summary>
    BesideInsertionContract,

    /// <summary>A student under 26, who has it by right, at his request (C. trav. L3123-7).</summary>
    YoungStudent,

    /// <summary>The employee's written request, with its reasons (C. trav. L3123-7).</summary>
    WrittenRequest,

    /// <summary>Progressive retirement (CSS L161-22-1-5, C. trav. L3123-7).</summary>
    ProgressiveRetirement,
}

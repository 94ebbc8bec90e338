namespace SocialSectorHr;

/// <summary>Why a part time may be under the shortest one of the law (dérogations à la durée minimale).</summary>
/// <remarks>A branch agreement's lower figure is <see cref="PartTimeRules.MinimumWeek"/>. L3123-7 was amended in December 2020 and September 2023: these versions were not
/// read.</remarks>
public enum PartTimeException
{
    /// <summary>A contract of seven days at most (C. trav. L3123-7).</summary>
    ShortContract,

    /// <summary>A fixed term that replaces someone absent (C. trav. L1242-2 1°, L3123-7).</summary>
    Replacement,

    /// <summary>A student under 26 (C. trav. L3123-7).</summary>
    YoungStudent,

    /// <summary>The employee's written request, with its reasons (C. trav. L3123-7).</summary>
    WrittenRequest,
}

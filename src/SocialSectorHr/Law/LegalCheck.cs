using NodaTime;

namespace SocialSectorHr.Law;

/// <summary>
/// The days that the newest sources of the dated values reach: state-run code bases quoting the texts, for the most part.
/// </summary>
internal static class LegalCheck
{
    /// <summary>The newest sources that could be read reach this day.</summary>
    public static readonly LocalDate Day = new(2026, 7, 24);

    /// <summary>The same for the tables of the public service.</summary>
    public static readonly LocalDate PublicService = new(2026, 1, 15);

    /// <summary>The same for the branch agreements whose base was read as it stood in autumn 2023.</summary>
    public static readonly LocalDate BranchesOf2023 = new(2023, 10, 1);
}

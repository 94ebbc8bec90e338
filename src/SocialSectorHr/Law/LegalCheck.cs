using NodaTime;

namespace SocialSectorHr.Law;

/// <summary>The days on which the dated values were last compared with the published texts.</summary>
internal static class LegalCheck
{
    /// <summary>The newest texts that could be read are of this day.</summary>
    public static readonly LocalDate Day = new(2026, 7, 24);

    /// <summary>The public service's texts were last read on this day.</summary>
    public static readonly LocalDate PublicService = new(2026, 1, 15);
}

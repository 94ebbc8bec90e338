using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the hours of the solidarity day are computed from.</summary>
internal readonly record struct SolidarityHoursQuestion : IQuestion
{
    public SolidarityHoursQuestion(Hours week, LocalDate on, FrenchLaw law, bool isDue = true)
    {
        ArgumentNullException.ThrowIfNull(law);
        (Week, On, Law, IsDue) = (week, on, law, isDue);
    }

    /// <summary>The hours of the week.</summary>
    public Hours Week { get; }

    /// <summary>Whether the place of work has a solidarity day.</summary>
    public bool IsDue { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public bool IsKnown => IsKnownOn(On, Law);

    public static bool IsKnownOn(LocalDate on, FrenchLaw law) =>
        law.TryOn(on, LegalDurations.SolidarityDay, out _) && law.TryOn(on, LegalDurations.Week, out _);
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the legal year of work is computed from.</summary>
internal readonly record struct LegalYearQuestion : IQuestion
{
    public LegalYearQuestion(LocalDate date, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        (Date, Law) = (date, law);
    }

    public LocalDate Date { get; }

    public FrenchLaw Law { get; }

    public bool IsKnown => Law.TryOn(Date, LegalDurations.Year, out _) && Law.TryOn(Date, LegalDurations.Week, out _);
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the gratification of an internship is computed from.</summary>
internal readonly record struct InternshipGratificationQuestion : IQuestion
{
    public InternshipGratificationQuestion(Internship internship, Hours present, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(internship);
        ArgumentNullException.ThrowIfNull(law);
        if (present < Hours.Zero || present > Hours.Of(250))
        {
            throw Refusal.OutOfRange(present, nameof(present), "between 0 h and 250 h a month");
        }

        (Internship, Present, On, Law) = (internship, present, on, law);
    }

    public Internship Internship { get; }

    public Hours Present { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the law says all that is needed on that day.</summary>
    public bool IsKnown => Law.TryOn(On, InternshipLimits.Share, out _)
        && Law.TryOn(On, InternshipLimits.Length, out _)
        && Law.TryOn(On, InternshipLimits.Hours, out _)
        && Law.TryOn(On, SocialSecurityCeiling.Monthly, out _)
        && Law.TryOn(On, LegalDurations.Year, out _);
}

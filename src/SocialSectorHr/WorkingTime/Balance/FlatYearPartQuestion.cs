using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the hours of a part of a year of an agreement are computed from.</summary>
internal readonly record struct FlatYearPartQuestion : IQuestion
{
    public FlatYearPartQuestion(FlatYear year, Days worked, Months presence, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(law);
        if (worked < Days.Zero || worked > year.Days)
        {
            throw Refusal.OutOfRange(worked, nameof(worked), $"between 0 and the {year.Days} of the year");
        }

        if (presence < Months.Zero || presence > Months.Of(12))
        {
            throw Refusal.OutOfRange(presence, nameof(presence), "between 0 and 12 months");
        }

        (Worked, Presence, On, Law) = (worked, presence, on, law);
    }

    public Days Worked { get; }

    public Months Presence { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public bool IsKnown => SolidarityHoursQuestion.IsKnownOn(On, Law);
}

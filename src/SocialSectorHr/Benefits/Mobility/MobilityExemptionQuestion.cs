using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What is exempt of a mobility package is computed from.</summary>
internal readonly record struct MobilityExemptionQuestion : IQuestion
{
    public MobilityExemptionQuestion(MobilityPackage package, int year, Money? passes, FrenchLaw law, MobilityRules? rules)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(law);
        if (passes is { } paid && paid < Money.Zero)
        {
            throw Refusal.OutOfRange(paid, nameof(passes), "zero or more a year");
        }

        (Package, On, Passes, Law, Rules) = (package, new LocalDate(Timeline.CheckYear(year), 12, 31), passes, law, rules);
    }

    public MobilityPackage Package { get; }

    /// <summary>The last day of the civil year, whose limits are those of the whole year.</summary>
    public LocalDate On { get; }

    /// <summary>What the employer pays of passes in the year; null for no pass.</summary>
    public Money? Passes { get; }

    public FrenchLaw Law { get; }

    public MobilityRules? Rules { get; }

    public bool HasPasses => Passes is { } paid && paid > Money.Zero;

    public HalfTimeShare Hours => new(Rules?.WeeklyHours, Rules?.FullTimeWeek, On, Law);

    /// <summary>Whether the law says all that is needed in that year.</summary>
    public bool IsKnown => Hours.IsKnown && (HasPasses
        ? Law.TryOn(On, BenefitLimits.MobilityWithPass, out _)
        : Law.TryOn(On, BenefitLimits.Mobility, out _) && Law.TryOn(On, BenefitLimits.MobilityFuel, out _));
}

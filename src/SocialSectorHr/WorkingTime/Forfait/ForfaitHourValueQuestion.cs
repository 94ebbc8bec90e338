using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the value of an hour of absence under a forfait is computed from.</summary>
internal readonly record struct ForfaitHourValueQuestion : IQuestion
{
    public ForfaitHourValueQuestion(
        DaysForfait forfait, Money annual, Hours? collectiveWeek, LocalDate on, FrenchLaw law, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(forfait);
        ArgumentNullException.ThrowIfNull(law);
        (Forfait, CollectiveWeek, On, Law, Rules) = (forfait, collectiveWeek, on, law, rules);
        Annual = annual >= Money.Zero
            ? annual
            : throw Refusal.OutOfRange(annual, nameof(annual), "zero or more: a pay is not negative");
    }

    public DaysForfait Forfait { get; }

    public Money Annual { get; }

    /// <summary>The weekly hours of the firm; null for the legal week.</summary>
    public Hours? CollectiveWeek { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public ForfaitRules? Rules { get; }

    /// <summary>
    /// Whether the law has a ceiling and a legal week on that day, and the longest week where the firm's stands beside it.
    /// </summary>
    public bool IsKnown => Law.TryOn(On, ForfaitLimits.Ceiling, out _)
        && Law.TryOn(On, LegalDurations.Week, out _)
        && (CollectiveWeek is null || Law.TryOn(On, WorkingLimits.WeeklyMaximum, out _));
}

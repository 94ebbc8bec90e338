using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an absence under a forfait is computed from.</summary>
internal readonly record struct ForfaitAbsenceQuestion : IQuestion
{
    public ForfaitAbsenceQuestion(DaysForfait forfait, Days missed, Days restDays, LocalDate on, FrenchLaw law, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(forfait);
        ArgumentNullException.ThrowIfNull(law);
        if (!DaysForfait.IsCounted(missed) || missed > forfait.PerYear)
        {
            throw Refusal.OutOfRange(missed, nameof(missed), $"between 0 and the {forfait.PerYear} of the forfait, whole or halves");
        }

        if (restDays < Days.Zero || restDays > Days.Of(366))
        {
            throw Refusal.OutOfRange(restDays, nameof(restDays), "between 0 and 366 days");
        }

        (Forfait, Missed, RestDays, On, Law, Rules) = (forfait, missed, restDays, on, law, rules);
    }

    public DaysForfait Forfait { get; }

    public Days Missed { get; }

    public Days RestDays { get; }

    /// <summary>Whether the absence counts as effective work.</summary>
    public bool IsAssimilated { get; init; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public ForfaitRules? Rules { get; }

    /// <summary>Whether the law has a ceiling on that day.</summary>
    public bool IsKnown => Law.TryOn(On, ForfaitLimits.Ceiling, out _);
}

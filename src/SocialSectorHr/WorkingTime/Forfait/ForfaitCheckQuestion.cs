using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the check of a forfait is made from.</summary>
internal readonly record struct ForfaitCheckQuestion : IQuestion
{
    public ForfaitCheckQuestion(DaysForfait forfait, ForfaitGrounds grounds, LocalDate on, FrenchLaw law, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(forfait);
        ArgumentNullException.ThrowIfNull(grounds);
        ArgumentNullException.ThrowIfNull(law);
        if (grounds.Agreement is { } agreement && !Enum.IsDefined(agreement))
        {
            throw Refusal.Undefined(agreement, nameof(ForfaitGrounds.Agreement));
        }

        (Forfait, Grounds, On, Law, Rules) = (forfait, grounds, on, law, rules);
    }

    public DaysForfait Forfait { get; }

    public ForfaitGrounds Grounds { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public ForfaitRules? Rules { get; }

    /// <summary>Whether the law has a ceiling on that day.</summary>
    public bool IsKnown => Law.TryOn(On, ForfaitLimits.Ceiling, out _);
}

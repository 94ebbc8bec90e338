using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the leave for a sick child is computed from.</summary>
internal readonly record struct SickChildLeaveQuestion : IQuestion
{
    public SickChildLeaveQuestion(SickChild child, LocalDate on, FrenchLaw law, SickChildRules? rules)
    {
        ArgumentNullException.ThrowIfNull(child);
        ArgumentNullException.ThrowIfNull(law);
        (Child, On, Law, Rules) = (child, on, law, rules);
    }

    public SickChild Child { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public SickChildRules? Rules { get; }

    public bool IsKnown => Law.TryOn(On, LegalParentLeave.SickChild, out _);

    /// <summary>A child under one, or three children under 16.</summary>
    public bool IsInfantOrOfThree => Child.Age < 1 || Child.ChildrenUnder16 > 2;
}

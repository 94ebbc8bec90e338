using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the leave for a family event is computed from.</summary>
internal readonly record struct FamilyLeaveQuestion : IQuestion
{
    public FamilyLeaveQuestion(FamilyOccasion occasion, FrenchLaw law, FamilyLeaveRules? rules)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        (Occasion, Law, Rules) = (occasion, law, rules);
    }

    public FamilyOccasion Occasion { get; }

    public FrenchLaw Law { get; }

    public FamilyLeaveRules? Rules { get; }

    /// <summary>Whether the law is known on the day of the event.</summary>
    public bool IsKnown => Table is not { } table || Law.TryOn(Occasion.On, table, out _);

    /// <summary>The days of the law for the event; null for an event that it does not name.</summary>
    public Dated<LeaveDays>? Table => Occasion.Event switch
    {
        FamilyEvent.Marriage => LegalFamilyLeave.Marriage,
        FamilyEvent.CivilPartnership => LegalFamilyLeave.CivilPartnership,
        FamilyEvent.ChildMarriage => LegalFamilyLeave.ChildMarriage,
        FamilyEvent.Birth or FamilyEvent.Adoption => LegalFamilyLeave.Birth,
        FamilyEvent.ChildDeath => Occasion.IsYoungChild ? LegalFamilyLeave.YoungChildDeath : LegalFamilyLeave.ChildDeath,
        FamilyEvent.DependantDeath => LegalFamilyLeave.DependantDeath,
        FamilyEvent.SpouseDeath or FamilyEvent.CivilPartnerDeath or FamilyEvent.CohabitantDeath => LegalFamilyLeave.PartnerDeath,
        FamilyEvent.ParentDeath or FamilyEvent.ParentInLawDeath or FamilyEvent.SiblingDeath => LegalFamilyLeave.CloseRelativeDeath,
        FamilyEvent.ChildDisability => LegalFamilyLeave.ChildDisability,
        FamilyEvent.ChildIllness => LegalFamilyLeave.ChildIllness,
        _ => null,
    };
}

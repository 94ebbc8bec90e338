using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Leave;

/// <summary>The rights beside the annual leave.</summary>
internal sealed class LeaveRightsExplained : IExplainedResults
{
    private static readonly LocalDate On = new(2026, 10, 31);

    private static readonly FrenchLaw Law = FrenchLaw.Published;

    public IEnumerable<object> Results() => [.. Children(), .. Split(), .. Family()];

    private static IEnumerable<object> Children()
    {
        yield return LeaveChild.Of(new(2015, 1, 1), isDisabled: true);
        foreach (LeaveUnit unit in Enum.GetValues<LeaveUnit>())
        {
            yield return PaidLeaveRight.OfChildren(35, 3, LeaveDays.Of(22.Days, unit), On, Law);
            yield return PaidLeaveRight.OfChildren(20, 1, LeaveDays.Of(5.Days, unit), On, Law);
            yield return PaidLeaveRight.OfChildren(20, 2, LeaveDays.Of(25.Days, unit), On, Law);
        }
    }

    private static IEnumerable<object> Split()
    {
        FractioningRules own = new()
        {
            Steps = [FractioningStep.Of(3.Ouvres, 1.Ouvres), FractioningStep.Of(6.Ouvres, 3.Ouvres)],
            ReplacesLaw = true,
            Source = LabourCode.L3141_21,
        };
        yield return SplitLeave.Of(30.Ouvrables, 18.Ouvrables).ExtraDays(On, Law);
        yield return SplitLeave.Of(30.Ouvrables, 8.Ouvrables).ExtraDays(On, Law, new() { NotHeld = new("un accord", "an agreement") });
        yield return SplitLeave.Of(12.Ouvrables, 8.Ouvrables).ExtraDays(On, Law);
        yield return (SplitLeave.OfDaysOutside(7.Ouvres) with { IsWaived = false }).ExtraDays(On, Law, own);
        yield return SplitLeave.OfDaysOutside(4.Ouvres).ExtraDays(On, Law, new() { ForTheService = 3.Ouvrables });
    }

    private static IEnumerable<object> Family()
    {
        yield return FamilyOccasion.Of(FamilyEvent.ChildDisability, On).Leave(Law);
        yield return FamilyOccasion.Of(FamilyEvent.Move, On).Leave(Law, CollectiveAgreements.Eclat);
        yield return FamilyOccasion.Of(FamilyEvent.SiblingDeath, On).Leave(Law, new FamilyLeaveRules { NotHeld = new("un accord", "an agreement") });
        yield return FamilyOccasion.OfChildDeath(On, 12, wasParent: false).Leave(Law, CollectiveAgreements.HomeCare);
    }
}

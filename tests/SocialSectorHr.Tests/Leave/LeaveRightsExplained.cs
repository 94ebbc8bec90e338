using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Leave;

/// <summary>The rights beside the annual leave.</summary>
internal sealed class LeaveRightsExplained : IExplainedResults
{
    private static readonly LocalDate On = new(2026, 10, 31);

    private static readonly FrenchLaw Law = FrenchLaw.Published;

    public IEnumerable<object> Results() => [.. Children(), .. Split(), .. Family(), .. Parents(), .. Seniority(), .. Agreed(), .. Dates()];

    private static IEnumerable<object> Children()
    {
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
        yield return SplitLeave.Of(30.Ouvrables, 8.Ouvrables).ExtraDays(On, Law, new FractioningRules { NotHeld = new("un accord", "an agreement") });
        yield return SplitLeave.Of(12.Ouvrables, 8.Ouvrables).ExtraDays(On, Law);
        yield return (SplitLeave.OfDaysOutside(7.Ouvres) with { IsWaived = false }).ExtraDays(On, Law, own);
        yield return SplitLeave.OfDaysOutside(4.Ouvres).ExtraDays(On, Law, new FractioningRules { ForTheService = 3.Ouvrables });
    }

    private static IEnumerable<object> Family()
    {
        yield return FamilyOccasion.Of(FamilyEvent.ChildDisability, On).Leave(Law);
        yield return FamilyOccasion.Of(FamilyEvent.Move, On).Leave(Law, CollectiveAgreements.Eclat);
        yield return FamilyOccasion.Of(FamilyEvent.SiblingDeath, On).Leave(Law, new FamilyLeaveRules { NotHeld = new("un accord", "an agreement") });
        yield return FamilyOccasion.OfChildDeath(On, 12, wasParent: false).Leave(Law, CollectiveAgreements.HomeCare);
        yield return (FamilyOccasion.Of(FamilyEvent.ChildMarriage, On) with { DistanceKm = 450 }).Leave(Law, CollectiveAgreements.Ccn51);
        yield return FamilyOccasion.OfChildDeath(On, 12, wasParent: false).Leave(Law)
            .Bereavement([new(new(2026, 11, 3), new(2026, 11, 6))], WorkCalendar.For(HolidayZone.Metropole));
        yield return PaidLeaveRight.Saveable(36.Ouvrables, On, Law);
    }

    private static IEnumerable<object> Parents()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        Childbirth late = Childbirth.PresumedFor(new(2026, 10, 1)) with { BornOn = new LocalDate(2026, 10, 8) };
        yield return late.Maternity(Law);
        yield return (Childbirth.PresumedFor(On) with { Children = 2 }).Maternity(1.Weeks, Law);
        yield return (Childbirth.PresumedFor(On) with
        {
            BornOn = On.PlusWeeks(-7),
            IsChildInHospital = true,
            PathologicalBefore = 10.Days,
            PathologicalAfter = 14.Days,
        }).Maternity(Law);
        yield return (Childbirth.PresumedFor(On) with { ChildrenBefore = 2 }).MaternityAdvanced(1.Weeks, Law);
        yield return late.Paternity(BirthLeaveStart.NextOuvrable, calendar, Law);
        yield return Childbirth.On(new(2021, 6, 1)).Paternity(BirthLeaveStart.BirthDay, calendar, Law);
        yield return late.Supplementary(Law);
        yield return Childbirth.On(new(2025, 6, 1)).Supplementary(Law);
        yield return (ChildAdoption.On(On) with { IsShared = true }).Leave(Law);
        yield return (ChildAdoption.On(On) with { ChildrenBefore = 2 }).Leave(Law);
        yield return SickChild.Of(0, 1).Leave(On, Law, CollectiveAgreements.SupportedHousing);
        yield return SickChild.Of(12, 1).Leave(On, Law, CollectiveAgreements.Ccn51);
        yield return SickChild.Of(17, 0).Leave(On, Law, CollectiveAgreements.Ccn66);
        yield return (ParentalPresence.From(On) with { Taken = 20.5m.Days }).Balance(Law);
        yield return SplitLeave.OfDaysOutside(7.Ouvres).ExtraDays(On, Law, CollectiveAgreements.HomeCare);
    }

    private static IEnumerable<object> Seniority()
    {
        PaidLeaveRight legal = PaidLeaveRight.Legal(LeaveUnit.Ouvrables);
        yield return legal.SeniorityDays(12, CollectiveAgreements.Ccn66);
        yield return legal.SeniorityDays(12, CollectiveAgreements.HomeCare);
        yield return legal.SeniorityDays(12, CollectiveAgreements.Chrs);
        yield return PaidLeaveRight.OfQuarter(20.Days, 16.Days, Ccn51Staff.Educational, CollectiveAgreements.Ccn51);
        yield return PaidLeaveRight.OfQuarter(20.Days, 0.Days, Ccn66Staff.Educational, CollectiveAgreements.Ccn66);
    }

    private static IEnumerable<object> Agreed()
    {
        DateInterval year = new(new(2025, 6, 1), new(2026, 5, 31));
        Absence[] sick = [new(new(new(2025, 9, 1), new(2025, 12, 15)), AbsenceKind.Sickness)];
        foreach (CollectiveAgreement agreement in new[]
            { CollectiveAgreements.Ccn51, CollectiveAgreements.Ccn66, CollectiveAgreements.HomeCare, CollectiveAgreements.Chrs })
        {
            yield return PaidLeaveRight.OfWeeks(6.Weeks, LeaveUnit.Ouvres).ByAgreement(
                year, sick, Days.Zero, WorkCalendar.For(HolidayZone.Metropole), Law, agreement.AnnualLeave ?? new() { NotHeld = agreement.Name });
        }
    }

    private static IEnumerable<object> Dates()
    {
        PlannedLeave august = PlannedLeave.From(new(2026, 8, 3));
        yield return august.Dates(Law);
        CompanyLeave own = CompanyLeave.Of(CompanyLeaveKind.Menstrual, 16.Days) with { DaysPerMonth = 2.Days };
        yield return own;
        yield return own.Balance([new(new(On, On), AbsenceKind.Menstrual)], On, WorkCalendar.For(HolidayZone.Metropole));
        yield return (august with { PeriodToldOn = new LocalDate(2026, 3, 1), DatesToldOn = new LocalDate(2026, 7, 4), ChangedOn = new LocalDate(2026, 7, 20) })
            .Dates(Law, new() { ChangeNotice = 14.Days, Source = LabourCode.L3141_16 });
    }
}

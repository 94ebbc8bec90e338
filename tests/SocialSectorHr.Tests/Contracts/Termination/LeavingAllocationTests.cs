using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Asking for a notice or a severance leaves nothing for the garbage collector.</summary>
public class LeavingAllocationTests
{
    private static readonly PermanentContract Contract = PermanentContract.From(new(2010, 4, 1)) with
    {
        Absences =
        [
            new(new(new(2020, 1, 1), new(2020, 5, 31)), AbsenceKind.ParentalFullTime),
            new(new(new(2026, 2, 16), new(2026, 2, 22)), AbsenceKind.PaidLeave),
        ],
    };

    private static readonly PermanentContract PartTime = Contract with
    {
        PartTimePeriods = [new(
        new(new(2021, 1, 1), new(2026, 3, 31)), Percent.Of(80))]
    };
    private static readonly Termination Dismissal = Termination.Dismissal(new(2026, 1, 30));
    private static readonly NoticeRules Ccn66 = CollectiveAgreements.Ccn66.Notice!;
    private static readonly StaffPosition Director = StaffPosition.Of(StaffCategory.Executive, Ccn66Groups.ServiceDirector);
    private static readonly SeveranceRules Eclat = CollectiveAgreements.Eclat.Severance!.For(StaffCategory.WorkerOrEmployee)!;
    private static readonly Money Pay = 2_635.83m.Euros;

    private static readonly Termination Unfit = Dismissal with { Ground = DismissalGround.OccupationalUnfitness };
    private static readonly PaidGross[] Months = [.. Enumerable.Repeat(PaidGross.Of(Pay), 12)];

    public static TheoryData<string> Questions => [.. Asked.Keys];

    private static Dictionary<string, Func<int>> Asked { get; } = new()
    {
        ["a seniority"] = static () => Seniority.Between(new(2026, 3, 16), new(2027, 3, 15)).CompleteYears,
        ["the seniority of a contract"] = static () => Contract.Seniority(new(2026, 3, 31)).CompleteYears,
        ["the notice of the law"] = static () => Contract.Notice(Dismissal, StaffCategory.Executive, FrenchLaw.Published).LastDay!.Value.Day,
        ["the notice of an agreement"] = static () => Contract.Notice(Dismissal, Director, FrenchLaw.Published, Ccn66).LastDay!.Value.Day,
        ["pay in lieu of notice"] = static () =>
            (int)Contract.Notice(Dismissal, StaffCategory.Executive, FrenchLaw.Published)
                .PaidInLieu(Pay, new(2026, 3, 4)).Amount!.Value.Exact.Numerator,
        ["the compensation of unfitness"] = static () =>
            (int)Contract.Notice(Unfit, Director, FrenchLaw.Published, Ccn66).PaidInLieu(Pay).Amount!.Value.Exact.Numerator,
        ["the reference salary"] = static () => (int)ReferenceSalary.Of(Months).Amount.Exact.Numerator,
        ["the severance of a reference salary"] = static () =>
            (int)Contract.Severance(Dismissal, new(2026, 3, 31), ReferenceSalary.Of(Months), FrenchLaw.Published).Amount.Exact.Numerator,
        ["the severance of the law"] = static () => (int)Contract.Severance(Dismissal, new(2026, 3, 31), Pay, FrenchLaw.Published).Amount.Exact.Numerator,
        ["the severance of part-time years"] = static () => (int)PartTime.Severance(Dismissal, new(2026, 3, 31), Pay, FrenchLaw.Published).Amount.Exact.Numerator,
        ["the severance of an agreement"] = static () =>
            (int)Contract.Severance(Dismissal, new(2026, 3, 31), Pay, FrenchLaw.Published, Eclat).Amount.Exact.Numerator,
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_allocates_nothing(string question) => Allocation.IsNone(Asked[question]);
}

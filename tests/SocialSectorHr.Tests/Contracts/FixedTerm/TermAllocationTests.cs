using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Asking a contract leaves nothing for the garbage collector; the check of a history keeps its links, and nothing else.</summary>
public class TermAllocationTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Open = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly FixedTermContract Artists = FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31)) with
    {
        Reason = FixedTermReason.ReplacementOfAbsence,
    };

    private static readonly TrialPeriod Trial = PermanentContract.From(new(2026, 3, 16)).TrialPeriod(StaffCategory.Executive, Law);
    private static readonly DefinedPurposeContract Project = DefinedPurposeContract.From(new(2022, 9, 1));
    private static readonly UncertainTermContract Season =
        UncertainTermContract.From(new(2025, 5, 12), 2.Months) with { Reason = FixedTermReason.Seasonal };

    public static TheoryData<string> Questions => [.. Asked.Keys];

    private static Dictionary<string, Func<int>> Asked { get; } = new()
    {
        ["the lengths of a reason"] = static () => FixedTermCeiling.Of(FixedTermReason.Seasonal, new(2026, 2, 2), Law).MaximumRenewals ?? 0,
        ["the wait"] = static () => Artists.WaitingPeriod(Open, Law).LastDay.Day,
        ["the end of a replacement"] = static () => Artists.LatestEndOnReturn(new(2025, 12, 31)).Latest.Day,
        ["the mentions"] = static () => (int)Artists.Mentions(FixedTermMentions.Writing).Missing,
        ["the delivery"] = static () => Artists.Delivery(Open, Law).DueBy.Day,
        ["the written information"] = static () => Artists.Information(Law).OtherBy.Day,
        ["the certificate"] = static () => HonorabilityDuty.For(Activity.ChildProtection, Departement.Of("44"), new(2026, 3, 16), Law).IsRequired == true
            ? 1
            : 0,
        ["a notice in the trial"] = static () => Trial.Notice(TrialParty.Employer, new(2026, 5, 4)).ContractEnd.Day,
        ["the latest notice"] = static () => Trial.LatestNotice(TrialParty.Employer)?.Day ?? 0,
        ["the uncertain term"] = static () => (int)Season.Check(Law).Faults,
        ["the dates of a defined purpose"] = static () => Project.Term(Law).CeilingEnd.Day,
        ["the notice of a defined purpose"] = static () => Project.NoticeFor(new(2025, 2, 28), Law).LatestStart.Day,
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_allocates_nothing(string question) => Allocation.IsNone(Asked[question]);
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Asking for the end of a contract leaves nothing for the garbage collector.</summary>
public class EndsAllocationTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly PermanentContract Contract = PermanentContract.From(new(2014, 7, 1));
    private static readonly LocalDate Last = new(2026, 6, 30);
    private static readonly MutualTermination Agreed = MutualTermination.Of(new(2026, 4, 3)) with { ReceivedOn = new(2026, 4, 21) };
    private static readonly Retirement Leaving = Retirement.ByEmployee(new(2026, 4, 30));
    private static readonly Retirement Retired = Retirement.ByEmployer(new(2026, 4, 30)) with { BornOn = new(1958, 5, 31) };
    private static readonly AgreedTrialRenewal Renewal = AgreedTrialRenewal.Of(Period.FromMonths(2));

    private static readonly TrialPeriod Trial =
        PermanentContract.From(new(2026, 1, 5)).TrialPeriod(StaffCategory.Executive, Law, new() { IsRenewable = true });

    public static TheoryData<string> Questions => [.. Asked.Keys];

    private static Dictionary<string, Func<int>> Asked { get; } = new()
    {
        ["an interview"] = static () => Contract.DismissalInterview(new(2026, 6, 8), new(2026, 6, 11), Metropole, Law).EarliestLetter!.Value.Day,
        ["the days of an agreed termination"] = static () => Contract.MutualTerminationDays(Agreed, Metropole, Law).EarliestEnd!.Value.Day,
        ["its least indemnity"] = static () => (int)Contract.MutualTerminationIndemnity(Agreed, Last, 2_400.Euros, Law).Amount.Exact.Numerator,
        ["the notice of a retirement"] = static () =>
            Contract.RetirementNotice(Leaving, StaffCategory.Executive, Law, CollectiveAgreements.Ccn66).LastDay!.Value.Day,
        ["the indemnity of leaving"] = static () =>
            (int)Contract.RetirementIndemnity(Leaving, Last, 2_400.Euros, Law, CollectiveAgreements.Ccn66).Amount.Exact.Numerator,
        ["the indemnity by the employer"] = static () => (int)Contract.RetirementIndemnity(Retired, Last, 2_400.Euros, Law).Amount.Exact.Numerator,
        ["the age of a retirement"] = static () => Contract.RetirementAge(Retired, Last, Law).AskBy!.Value.Day,
        ["a renewed trial"] = static () => Trial.Renewed(Renewal).Trial.Notice(TrialParty.Employer, new(2026, 6, 20)).ContractEnd.Day,
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_allocates_nothing(string question) => Allocation.IsNone(Asked[question]);
}

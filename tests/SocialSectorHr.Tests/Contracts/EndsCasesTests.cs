using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Every published case on the ends of a contract beside dismissal and resignation, every expected field of it.</summary>
public class EndsCasesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly PermanentContract Old = PermanentContract.From(new(2010, 1, 4));

    private static readonly PublishedCases Cases = new(
        "ends.json",
        new()
        {
            ["retirement"] = RetirementOf,
            ["mutual-termination"] = MutualTerminationOf,
            ["dismissal-interview"] = InterviewOf,
            ["trial-notice"] = TrialNoticeOf,
        },
        "amount");

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id) => Cases.Check(id);

    [Fact]
    public void Every_topic_has_all_its_cases() => Assert.Equal(
        [("dismissal-interview", 2), ("mutual-termination", 2), ("retirement", 3), ("trial-notice", 1)],
        Cases.All.GroupBy(row => row.Topic).Select(group => (group.Key, group.Count())).OrderBy(pair => pair.Key, StringComparer.Ordinal));

    private static object? RetirementOf(PublishedCase given, string field)
    {
        PermanentContract contract = PermanentContract.From(given.Date("hired"));
        LocalDate last = given.Date("leavesOn");
        Retirement retirement = (given.Enum<RetirementKind>("kind") == RetirementKind.ByEmployee
            ? Retirement.ByEmployee(last)
            : Retirement.ByEmployer(last)) with
        {
            BornOn = given.Has("birthDate") ? given.Date("birthDate") : null,
        };
        RetirementIndemnity indemnity = contract.RetirementIndemnity(retirement, last, given.Money("referenceSalary"), Law);
        return field switch
        {
            "months" => indemnity.LegalMonths,
            "amount" => indemnity.Amount,
            "allowed" => contract.RetirementAge(retirement, last, Law).IsAllowed,
            _ => throw Unknown(field),
        };
    }

    private static object? MutualTerminationOf(PublishedCase given, string field)
    {
        MutualTerminationDays days = Old.MutualTerminationDays(
            MutualTermination.Of(given.Date("signedOn")) with
            {
                ReceivedOn = given.Has("requestReceivedOn") ? given.Date("requestReceivedOn") : null,
            },
            Metropole,
            Law);
        return field switch
        {
            "retractionEnd" => days.WithdrawalEnd,
            "requestFrom" => days.RequestFrom,
            "approvedAfter" => days.ApprovalEnd,
            _ => throw Unknown(field),
        };
    }

    private static object? InterviewOf(PublishedCase given, string field)
    {
        DismissalInterview interview = given.Has("interviewOn")
            ? Old.DismissalInterview(given.Date("letterReceivedOn"), given.Date("interviewOn"), Metropole, Law)
            : Old.DismissalInterview(given.Date("letterReceivedOn"), Metropole, Law);
        return field switch
        {
            "earliestInterview" => interview.EarliestInterview,
            "earliestLetter" => interview.EarliestLetter,
            _ => throw Unknown(field),
        };
    }

    private static object? TrialNoticeOf(PublishedCase given, string field)
    {
        TrialRules rules = new() { IsRenewable = true, Length = Period.FromMonths(given.Whole("trialMonths")) };
        TrialNotice notice = PermanentContract.From(given.Date("start")).TrialPeriod(given.Enum<StaffCategory>("category"), Law, rules)
            .Renewed(Period.FromMonths(given.Whole("renewedMonths")))
            .Trial.Notice(given.Enum<TrialParty>("by"), given.Date("on"));
        return field switch
        {
            "contractEnd" => notice.ContractEnd,
            "paidInsteadDays" => notice.PaidInstead,
            _ => throw Unknown(field),
        };
    }

    private static InvalidOperationException Unknown(string field) => new($"No result is compared with \"{field}\".");
}

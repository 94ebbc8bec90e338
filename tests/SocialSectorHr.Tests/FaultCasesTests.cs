using System.Text.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests;

/// <summary>Cases that others put to the library and that it failed; those of other topics are in their files, those that wait say for
/// what.</summary>
public class FaultCasesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly IReadOnlyList<PublishedCase> All = PublishedCase.Read("faults.json");

    private static readonly Dictionary<string, Func<PublishedCase, string, object?>> Topics = new(StringComparer.Ordinal)
    {
        ["notice"] = Notice,
        ["cdd-reason"] = Reason,
    };

    public static TheoryData<string> Reproduced => [.. All.Where(static row => row.NotReproduced is null).Select(static row => row.Id)];

    [Theory]
    [MemberData(nameof(Reproduced))]
    public void A_fault_is_mended_in_every_field(string id)
    {
        PublishedCase row = All.Single(candidate => candidate.Id == id);
        row.Check(Topics[row.Topic], "paidInLieu", "severance");
    }

    [Fact]
    public void Every_case_is_there_and_one_that_is_elsewhere_or_waits_says_where_or_for_what()
    {
        Assert.Equal((16, 16), (All.Count, All.Select(static row => row.Id).Distinct(StringComparer.Ordinal).Count()));
        Assert.All(
            All.Where(static row => row.NotReproduced is not null),
            static row =>
            {
                if (row.NotReproduced!.StartsWith("is in ", StringComparison.Ordinal))
                {
                    Assert.Contains(
                        PublishedCase.Read(row.NotReproduced["is in ".Length..]),
                        other => other.Id.EndsWith(row.Id, StringComparison.OrdinalIgnoreCase) && other.NotReproduced is null);
                }
                else
                {
                    Assert.StartsWith("waits for ", row.NotReproduced, StringComparison.Ordinal);
                }
            });
    }

    private static object? Notice(PublishedCase given, string field)
    {
        DateInterval leave = given.Interval("paidLeaveFixedBefore");
        PermanentContract contract = PermanentContract.From(given.Date("hired")) with { Absences = [new(leave, AbsenceKind.PaidLeave)] };
        bool isResignation = given.Enum<TerminationKind>("kind") == TerminationKind.Resignation;
        LocalDate notifiedOn = given.Date("notifiedOn");
        Termination termination = isResignation ? Termination.Resignation(notifiedOn) : Termination.Dismissal(notifiedOn);
        NoticeRules? rules = given.Has("noticeMonths")
            ? new() { Schedule = NoticeSchedule.Of(new NoticeRow { Length = Period.FromMonths(given.Whole("noticeMonths")) }) }
            : null;
        NoticePeriod notice = contract.Notice(termination, StaffCategory.WorkerOrEmployee, Law, rules);
        return field switch
        {
            "months" => notice.Months,
            "firstDay" => notice.FirstDay,
            "lastDay" => notice.LastDay,
            "paidInLieu" => notice.PaidInLieu(given.Money("monthlyGross")).Amount,
            "severanceSeniorityMonths" => Severance().Seniority,
            "severance" => Severance().Amount,
            _ => throw new JsonException($"{field}: no such field."),
        };

        Severance Severance() => contract.Severance(termination, notice.SeniorityEnd!.Value, given.Money("referenceSalary"), Law);
    }

    private static object? Reason(PublishedCase given, string field)
    {
        // An environmental association is outside the list of D1242-1: unlawful once the sector is said, unchecked before.
        FixedTermContract contract = FixedTermContract.Between(given.Date("start"), given.Date("end")) with
        {
            Reason = given.Enum<FixedTermReason>("reason"),
        };
        Assert.Equal("environmental association, animation", given.Word("activity"));
        Assert.False((contract with { Sector = UsageSector.OutsideList }).Check(Law).IsLawful);
        return field == "isLawful" ? contract.Check(Law).IsLawful : throw new JsonException($"{field}: no such field.");
    }
}

using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave;

/// <summary>Every published case on the rights beside the annual leave, every expected field of it.</summary>
public partial class LeaveRightsCasesTests
{
    private static readonly IReadOnlyList<PublishedCase> All = PublishedCase.Read("leave-rights.json");

    private static readonly LocalDate On = new(2026, 10, 31);

    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly Dictionary<string, Func<PublishedCase, string, object?>> Topics = new()
    {
        ["child-days"] = Children,
        ["fractioning"] = Split,
        ["family-event"] = Family,
        ["agreement-family-leave"] = Family,
    };

    public static TheoryData<string> Ids => [.. All.Where(row => row.NotReproduced is null).Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id)
    {
        PublishedCase row = All.Single(candidate => candidate.Id == id);
        row.Check(Topics[row.Topic]);
    }

    [Fact]
    public void Every_topic_has_cases() =>
        Assert.Equal(Topics.Keys.Order(StringComparer.Ordinal), All.Select(row => row.Topic).Distinct().Order(StringComparer.Ordinal));

    private static LeaveDays Days(PublishedCase given, string fact) =>
        LeaveDays.Of(SocialSectorHr.Days.Of(given.Number(fact)), given.Enum<LeaveUnit>("unit"));

    private static object? Children(PublishedCase given, string field)
    {
        ChildrenLeave leave = PaidLeaveRight.OfChildren(
            given.Whole("ageOn30AprilPreviousYear"), given.Whole("children"), Days(given, "acquired"), On, Law);
        return field switch
        {
            "extra" => leave.Extra,
            "total" => leave.Total,
            _ => throw Unknown(field),
        };
    }

    private static object? Split(PublishedCase given, string field)
    {
        SplitLeave leave = given.Has("acquired")
            ? SplitLeave.Of(Days(given, "acquired"), Days(given, "takenInPeriod"))
            : SplitLeave.OfDaysOutside(Days(given, "mainLeaveDaysOutside"));
        if (given.Has("takenOutside"))
        {
            Assert.Equal(leave.Acquired, leave.TakenInPeriod + Days(given, "takenOutside"));
        }

        FractioningDays days = (given.Has("waived") ? leave with { IsWaived = given.Truth("waived") } : leave).ExtraDays(On, Law);
        return field switch
        {
            "mainLeaveDaysOutside" => days.MainLeaveOutside,
            "extra" => days.Days,
            _ => throw Unknown(field),
        };
    }

    private static InvalidOperationException Unknown(string field) => new($"No result is read for \"{field}\".");
}

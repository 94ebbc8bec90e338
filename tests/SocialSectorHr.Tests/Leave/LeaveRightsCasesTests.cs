using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave;

/// <summary>Every published case on the rights beside the annual leave, every expected field of it.</summary>
public partial class LeaveRightsCasesTests
{
    private static readonly LocalDate On = new(2026, 10, 31);

    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly PublishedCases Cases = new("leave-rights.json", new()
    {
        ["child-days"] = Children,
        ["fractioning"] = Split,
        ["family-event"] = Family,
        ["agreement-family-leave"] = Family,
        ["parental-leave"] = Parents,
        ["sick-child"] = Sick,
        ["seniority-leave"] = BySeniority,
        ["agreement-seniority-leave"] = BySeniorities,
        ["quarterly-leave"] = Quarterly,
    });

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id) => Cases.Check(id);

    [Fact]
    public void Every_topic_has_cases() => Cases.CheckTopics();

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

    private static object? BySeniority(PublishedCase given, string field)
    {
        CollectiveAgreement agreement = CollectiveAgreements.OfIdcc(given.Whole("idcc"))!;
        LeaveDays days = given.Has("outsideNormalPeriodForServiceNeeds")
            ? (SplitLeave.OfDaysOutside(LeaveDays.Ouvrables(6)) with { IsForTheService = given.Truth("outsideNormalPeriodForServiceNeeds") })
                .ExtraDays(On, Law, agreement).Days
            : PaidLeaveRight.Legal(LeaveUnit.Ouvrables).SeniorityDays(given.Whole("fullYears"), agreement).Days;
        return field switch
        {
            "extra" => days.Days,
            "unit" => days.Unit,
            _ => throw Unknown(field),
        };
    }

    private static object? BySeniorities(PublishedCase given, string field)
    {
        CollectiveAgreement agreement = CollectiveAgreements.OfIdcc(given.Whole("idcc"))!;
        LeaveUnit unit = field == "extraOuvres" ? LeaveUnit.Ouvres : LeaveUnit.Ouvrables;
        int[] years = System.Text.Json.JsonSerializer.Deserialize<int[]>(given.Word("fullYears"))!;
        LeaveDays[] days = [.. years.Select(year => PaidLeaveRight.Legal(unit).SeniorityDays(year, agreement).Days)];
        Assert.All(days, one => Assert.Equal(unit, one.Unit));
        return $"[{string.Join(", ", days.Select(one => one.ToDecimal()))}]";
    }

    private static AgreementGroup Staff(PublishedCase given)
    {
        if (given.Whole("idcc") == 29)
        {
            Assert.Equal(("DisabledPersons", 0.03m), (given.Word("establishment"), given.Number("primeDecentraliseeRate")));
            return given.Word("staff") == "Educatif" ? Ccn51Staff.Educational : Ccn51Staff.Other;
        }

        return (given.Whole("annex"), given.Has("job") ? given.Word("job") : null) switch
        {
            (3, null) => Ccn66Staff.Educational,
            (4, "Infirmier") => Ccn66Staff.OtherParamedical,
            (6, "ChefDeServiceEducatif") => Ccn66Staff.Management,
            (6, null) when given.Whole("establishmentAnnex") == 10 => Ccn66Staff.ExecutiveForAdults,
            _ => throw new InvalidOperationException($"{given} is of another staff."),
        };
    }

    private static object? Quarterly(PublishedCase given, string field)
    {
        Days sick = given.Has("sickCalendarDaysInQuarter") ? SocialSectorHr.Days.Of(given.Number("sickCalendarDaysInQuarter")) : default;
        QuarterlyLeave leave = PaidLeaveRight.OfQuarter(sick, default, Staff(given), CollectiveAgreements.OfIdcc(given.Whole("idcc"))!);
        return field switch
        {
            "daysPerQuarter" => leave.Days.Days,
            "quarters" => leave.Quarters,
            "daysPerYear" => leave.PerYear.Days,
            "unit" => leave.Days.Unit,
            _ => throw Unknown(field),
        };
    }

    private static InvalidOperationException Unknown(string field) => new($"No result is read for \"{field}\".");
}

using System.Text.Json;
using SocialSectorHr.Audit;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests;

/// <summary>Cases that others put to the library and that it failed; those of other topics are in their files, those that wait say for
/// what.</summary>
public class FaultCasesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly PublishedCases Cases = new(
        "faults.json",
        new()
        {
            ["notice"] = Notice,
            ["cdd-reason"] = Reason,
            ["smic-compliance"] = OfOffer,
            ["offer-calendar"] = OfOffer,
            ["limits"] = Limits,
            ["annual-hours"] = AnnualHours,
        },
        "paidInLieu",
        "severance");

    public static TheoryData<string> Reproduced => Cases.Ids;

    [Theory]
    [MemberData(nameof(Reproduced))]
    public void A_fault_is_mended_in_every_field(string id) => Cases.Check(id);

    [Fact]
    public void Every_case_is_there_and_one_that_is_elsewhere_or_waits_says_where_or_for_what()
    {
        Assert.Equal((16, 16), (Cases.All.Count, Cases.All.Select(static row => row.Id).Distinct(StringComparer.Ordinal).Count()));
        Assert.All(
            Cases.All.Where(static row => row.NotReproduced is not null),
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
        if (given.Has("zone"))
        {
            NoticeRules local = new() { Zone = given.Enum<HolidayZone>("zone"), PaidBy = given.Enum<PayPeriodicity>("paidBy") };
            Assert.Equal("Resignation", given.Word("kind"));
            Assert.Equal("days", field);
            return PermanentContract.From(new(2020, 1, 1)).Notice(
                Termination.Resignation(new(2026, 3, 2)), given.Enum<StaffCategory>("category"), Law, local).Days;
        }

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

    private static object? OfOffer(PublishedCase row, string field)
    {
        PublishedCase given = row.Inner("offer");
        JobOffer offer = new()
        {
            Contracts = [new StatedContract.Permanent()],
            Start = given.Date("start"),
            WorkingTime = new()
            {
                Hours = [Stated.Exactly(given.Hours("weeklyHours"), Per.Week)],
                Rtt = given.Has("rttDaysPerYear") ? new() { Days = given.Whole("rttDaysPerYear").Days.PerYear } : null,
            },
            Leave = given.Has("leaveWeeks") ? new() { Weeks = given.Whole("leaveWeeks").Weeks.PerYear } : null,
            Workplace = new()
            {
                Zone = given.Has("zone") ? given.Enum<HolidayZone>("zone") : null,
                Departement = given.Has("departement") ? Departement.Of(given.Word("departement")) : null,
            },
            Pay = given.Has("monthlyGross")
                ? new() { Amounts = [new() { Amount = given.Money("monthlyGross").PerMonth, Basis = PayBasis.Gross }] }
                : null,
        };
        OfferStatement statement = offer.Statement(Law, new(2026, 3, 2));
        OfferAudit audit = offer.Audit(Law, new(2026, 3, 2));
        return field.StartsWith("SHR", StringComparison.Ordinal)
            ? audit.Findings.Any(finding => finding.Id == field) ? "found"
                : audit.CouldNotBeChecked.Any(missing => missing.Id == field) ? "unchecked" : "none"
            : field == "zone" ? statement.Calendar.Value.Zone
            : statement.Figures.Single(figure => figure.Id == field).Value!.Money;
    }

    private static object? Limits(PublishedCase row, string field)
    {
        PublishedCase given = row.Inner("roster");
        LocalDate monday = new(2026, 1, 5);
        Assert.Equal("21:00-01:00, 01:30-07:00", given.Word("post"));
        (int weeks, int posts) = (given.Whole("weeks"), given.Whole("postsPerWeek"));
        WorkingTimeCheck check = Roster.Over(
            new(monday, monday.PlusDays((7 * weeks) - 1)),
            [
                .. Enumerable.Range(0, weeks * posts).Select(post => monday.PlusDays((post / posts * 7) + (post % posts))).SelectMany(
                    static day => new[] { Shift.On(day, new(21, 0), new(1, 0)), Shift.On(day.PlusDays(1), new(1, 30), new(7, 0)) }),
            ]).Check(Law);
        return field switch
        {
            "isLawful" => check.IsLawful,
            "longestNight" => check.LongestNight,
            "unchecked" => check.Unchecked,
            _ => throw new JsonException($"{field}: no such field."),
        };
    }

    private static object? AnnualHours(PublishedCase given, string field)
    {
        FlatYear year = CollectiveAgreements.Find(given.Word("agreement")).Agreement!.Year!;
        Assert.Equal(FlatYear.Of(given.Whole("holidays"), given.Whole("leaveOuvres").Ouvres).Days, year.Days);
        SolidarityMode mode = given.Truth("solidarityDay") ? SolidarityMode.IncludedInDays : SolidarityMode.Waived;
        FlatYearHours hours = year.Hours(given.Whole("seniorityLeaveDays").Ouvres, new(2026, 3, 16), Law, mode);
        Assert.Equal(given.Hours("hoursPerDay").Exact, hours.Worked.Exact / hours.Days.Exact);
        return field == "days" ? hours.Days : hours.WithSolidarity;
    }
}

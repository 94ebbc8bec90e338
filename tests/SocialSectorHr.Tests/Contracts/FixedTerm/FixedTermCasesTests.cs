using NodaTime.Text;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>
/// Every published case on waiting periods, notices and deductions of trials, papers and honorability; every expected field of it.
/// </summary>
public class FixedTermCasesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    // Cases without dates hold on any day.
    private static readonly LocalDate AnyDay = new(2025, 1, 6);

    private static readonly PublishedCases Cases = new("fixed-terms.json", new()
    {
        ["end-date"] = TrialEnd,
        ["carence"] = Carence,
        ["trial-notice"] = Notice,
        ["trial-deduction"] = Deduction,
        ["written-terms"] = Papers,
        ["honorability"] = Honorability,
    });

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id) => Cases.Check(id);

    [Fact]
    public void What_is_not_reproduced_says_why() =>
        Assert.Equal(["honor-002"], Cases.All.Where(row => row.NotReproduced is { Length: > 0 }).Select(row => row.Id));

    private static object? TrialEnd(PublishedCase row, string field)
    {
        Assert.Equal("end", field);
        TrialRules worked = new() { Length = Period.FromDays(row.Whole("workedDays")), WorkedDays = WorkCalendar.For(HolidayZone.Metropole) };
        return PermanentContract.From(row.Date("start")).TrialPeriod(StaffCategory.WorkerOrEmployee, Law, worked).End;
    }

    private static object? Carence(PublishedCase row, string field)
    {
        if (row.Has("previousReason"))
        {
            FixedTermContract before = FixedTermContract.Lasting(AnyDay, 3.Months) with { Reason = row.Enum<FixedTermReason>("previousReason") };
            FixedTermContract next = FixedTermContract.Lasting(
                before.End.PlusDays(1), 3.Months) with
            { Reason = row.Enum<FixedTermReason>("nextReason") };
            PostHistoryCheck check = PostHistory.Of(
                PostContract.Of(before) with { Employee = "a" }, PostContract.Of(next) with { Employee = "a" })
                .Check(WorkCalendar.For(HolidayZone.Metropole), Law);
            Assert.Equal("carenceRequired", field);
            return check.Links[1].IsWaitingRequired;
        }

        FixedTermContract contract = row.Has("contractStart")
            ? FixedTermContract.Between(row.Date("contractStart"), row.Date("contractEnd"))
            : FixedTermContract.Lasting(AnyDay, Period.FromDays(row.Whole("contractCalendarDays")));
        WorkCalendar open = WorkCalendar.For(HolidayZone.Metropole);
        WaitingPeriod waiting = contract.WaitingPeriod(row.Has("closedDays") ? open.ClosedOn(Days(row.Word("closedDays"))) : open, Law);
        return field switch
        {
            "fraction" => waiting.Share.Exact,
            "openingDays" => waiting.OpeningDays,
            "contractCalendarDays" => waiting.ContractDays,
            "lastCarenceDay" => waiting.LastDay,
            "earliestNewStart" => waiting.EarliestNewStart,
            _ => throw Unknown(field),
        };
    }

    private static object? Notice(PublishedCase row, string field)
    {
        TrialPeriod trial = row.Word("contract") == "Cdd"
            ? FixedTermContract.Lasting(AnyDay, 2.Months).TrialPeriod(Law, new() { Length = Period.FromDays(row.Whole("trialDays")) })
            : PermanentContract.From(AnyDay).TrialPeriod(StaffCategory.Executive, Law);
        int months = row.Has("presenceMonths") ? row.Whole("presenceMonths") : 0;
        LocalDate on = FixedTermContract.Lasting(AnyDay, Period.FromMonths(months) + Period.FromDays(row.Whole("presenceDays"))).End;
        TrialNotice notice = trial.Notice(row.Enum<TrialParty>("by"), on);
        return field switch
        {
            "hours" => notice.Hours,
            "months" => notice.Months,
            "noticeRequired" => notice.IsRequired,
            _ => throw Unknown(field),
        };
    }

    private static object? Deduction(PublishedCase row, string field)
    {
        LocalDate start = row.Has("cdiStart") ? row.Date("cdiStart") : AnyDay;
        Assert.Equal(2, row.Whole("trialMonths"));
        TrialPeriod trial = PermanentContract.From(start).TrialPeriod(StaffCategory.WorkerOrEmployee, Law);
        IEnumerable<DateInterval> periods = row.Has("previousCdds")
            ? row.Word("previousCdds").Split(',').Select(text => text.Split('/')).Select(ends => new DateInterval(Day(ends[0]), Day(ends[1])))
            : [new DateInterval(start.PlusDays(-row.Whole("previousCddCalendarDays")), start.PlusDays(-1))];
        TrialPeriod left = trial.ReducedBy(
            periods.Select(period => EarlierWork.Of(EarlierWorkKind.FixedTerm, period) with { IsSameJob = row.Truth("sameJob") }));
        return field switch
        {
            "deductedCalendarDays" => left.Deduction,
            "remainingTrialDays" => left.Remaining,
            _ => throw Unknown(field),
        };
    }

    private static object? Papers(PublishedCase row, string field)
    {
        Assert.Equal("Cdd", row.Word("contract"));
        LocalDate hired = row.Has("hireDate") ? row.Date("hireDate") : AnyDay;
        ContractDelivery delivery = FixedTermContract.Lasting(hired, 3.Months).Delivery(WorkCalendar.For(HolidayZone.Metropole), Law);
        return field switch
        {
            "contractDueBy" => delivery.DueBy,
            "requalification" when row.Truth("transmittedLate") => delivery.LateMakesPermanent,
            "indemnityMaxMonths" when row.Truth("transmittedLate") => delivery.LateIndemnityAtMost,
            _ => throw Unknown(field),
        };
    }

    private static object? Honorability(PublishedCase row, string field)
    {
        Departement?[] departements = row.Has("departments") ? [.. row.Word("departments").Split(',').Select(Departement.Of)] : [null];
        LocalDate hired = row.Has("hireDate") ? row.Date("hireDate") : AnyDay;
        return Assert.Single(
            departements.Select(departement => Answer(HonorabilityDuty.For(row.Enum<Activity>("field"), departement, hired, Law))).Distinct());

        bool? Answer(HonorabilityDuty duty) => field switch
        {
            "portalOpen" => duty.IsPortalOpen,
            "attestationRequired" => duty.IsRequired,
            "askingIsForbidden" => duty.IsAskingForbidden,
            _ => throw Unknown(field),
        };
    }

    private static IEnumerable<LocalDate> Days(string text) => text.Split(',').Select(Day);

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static InvalidOperationException Unknown(string field) => new($"No result is compared with \"{field}\".");
}

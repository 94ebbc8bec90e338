using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave;

/// <summary>Every published case on the acquisition of leave, every expected field of it.</summary>
public class LeaveCasesTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);

    private static readonly PublishedCases Cases = new("leave.json", new()
    {
        ["accrual"] = Accrual,
        ["accrual-ccn51"] = UnderCcn51,
        ["rounding"] = Rounding,
        ["conventional-leave"] = Conventional,
        ["leave-audit"] = Audit,
        ["retroactive-accrual"] = AfterTheFact,
        ["under-21"] = YoungEmployee,
        ["company-leave"] = Company,
        ["offer-right"] = OfferRight,
        ["offer-lot"] = OfferLot,
        ["offer-lots"] = (given, field) => OfferLots(given, field, oneBlock: false),
        ["offer-lots-in-one-block"] = (given, field) => OfferLots(given, field, oneBlock: true),
    });

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id) => Cases.Check(id);

    [Fact]
    public void Every_topic_has_cases() => Cases.CheckTopics();

    [Fact]
    public void What_is_not_reproduced_says_why() =>
        Assert.Equal(["CCN51-02"], Cases.All.Where(row => row.NotReproduced is { Length: > 0 }).Select(row => row.Id));

    private static PaidLeaveRight Legal(PublishedCase given) => PaidLeaveRight.Legal(given.Enum<LeaveUnit>("unit"));

    private static object? Accrual(PublishedCase given, string field)
    {
        LeaveAccrual accrual = given.Has("from") ? Dated(given) : given.Has("weeks") ? Year(given) : Given(given);
        return field switch
        {
            "calendarDays" or "workedCalendarDays" => CalendarDays(accrual, accrual.Worked.Days, given),
            "sickCalendarDays" => CalendarDays(accrual, accrual.Sick.Days, given),
            "rawFourWeekBeforeCap" => ByFourWeeks(given).RawBeforeCap,
            "daysWorked" => accrual.Worked.Days,
            "weeks" => accrual.Worked.Weeks,
            "months" => accrual.Months,
            "monthsWorked" => accrual.Worked.Months,
            "monthsSick" => accrual.Sick.Months,
            "workedPart" => accrual.WorkedPart,
            "sickPart" => accrual.SickPart,
            "rawBeforeCap" => accrual.RawBeforeCap,
            "raw" or "rawTwoDecimals" => accrual.Raw,
            "rawFraction" => accrual.Raw.Exact,
            "days" => accrual.Days,
            _ => throw Unknown(field),
        };
    }

    private static Days? CalendarDays(LeaveAccrual accrual, Days? days, PublishedCase given) =>
        accrual.Method == AccrualMethod.FourWeekPeriods
            ? days
            : throw new InvalidOperationException($"{given} counts by {accrual.Method}.");

    private static LeaveAccrual Dated(PublishedCase given)
    {
        Assert.True(!given.Has("law") || (given.Word("law") == "From2024_04_24" && given.Date("to") >= new LocalDate(2024, 4, 24)));
        LeaveRules rules = new() { Method = given.Enum<AccrualMethod>("method") };
        return Legal(given).Acquired(new(given.Date("from"), given.Date("to")), Sickness(given), Week(given), FrenchLaw.Published, rules);
    }

    private static LeaveAccrual ByFourWeeks(PublishedCase given) => Legal(given).Acquired(
        new(given.Date("from"), given.Date("to")), Sickness(given), Week(given), FrenchLaw.Published).Readings()[(int)AccrualMethod.FourWeekPeriods];

    private static Absence[] Sickness(PublishedCase given) => given.Has("sickFrom")
        ? [new(new(given.Date("sickFrom"), given.Date("sickTo")), AbsenceKind.Sickness)]
        : [];

    private static WorkCalendar Week(PublishedCase given)
    {
        Assert.Equal(5, given.Number("daysPerWeek", 5));
        return Calendar;
    }

    /// <summary>So many weeks from a Monday on, absent without leave for the first days of work.</summary>
    private static LeaveAccrual Year(PublishedCase given)
    {
        LocalDate monday = new(2024, 6, 3);
        int absent = given.Whole("absenceDaysNotAssimilated");
        Absence absence = new(
            new(monday, monday.PlusDays((absent / 5 * 7) + (absent % 5) - (absent % 5 == 0 ? 3 : 1))), AbsenceKind.Unpaid);
        DateInterval year = new(monday, monday.PlusWeeks(given.Whole("weeks")).PlusDays(-1));
        return Legal(given).Acquired(year, [absence], Week(given), FrenchLaw.Published, new() { Method = given.Enum<AccrualMethod>("method") });
    }

    private static LeaveAccrual Given(PublishedCase given)
    {
        LocalDate on = given.Has("law") && given.Word("law") == "Before2024_04_24" ? new(2024, 4, 23) : new(2025, 1, 1);
        AccrualTime Time(string months, string weeks, string days) =>
            given.Has(months) ? AccrualTime.OfMonths(Months.Of(given.Number(months)))
            : given.Has(weeks) ? AccrualTime.OfWeeks(Weeks.Of(given.Number(weeks)))
            : given.Has(days) ? AccrualTime.OfWorkingDays(Days.Of(given.Number(days)), Days.Of(given.Number("daysPerWeek")))
            : default;
        AccrualTime worked = Time("monthsWorked", "weeksWorked", "workedWorkingDays");
        AccrualTime sick = Time("monthsSick", "weeksSick", "sickWorkingDays");

        // A part-timer acquires as many days as anyone: the library does not ask for the working time.
        Assert.Equal(given.Number("workingTimePercent", 100) == 50, given.ToString() == "ACQ-15");
        Assert.Equal(given.Enum<AccrualMethod>("method"), worked.Method);
        return Legal(given).Acquired(worked, sick, on, FrenchLaw.Published);
    }

    private static object? UnderCcn51(PublishedCase given, string field)
    {
        DateInterval year = new(new(2025, 6, 1), new(2026, 5, 31));
        Absence sick = new(new(year.Start, year.Start.PlusDays(given.Whole("sickCalendarDays") - 1)), AbsenceKind.Sickness);
        AgreedLeave leave = PaidLeaveRight.Legal(LeaveUnit.Ouvrables).ByAgreement(
            year, [sick], Days.Zero, Calendar, FrenchLaw.Published, CollectiveAgreements.OfIdcc(given.Whole("idcc"))!);
        return field switch
        {
            "reduction" => leave.Reduction.Days,
            "days" => leave.ByText?.Days,
            _ => throw Unknown(field),
        };
    }

    private static object? Rounding(PublishedCase given, string field)
    {
        Assert.Equal(("days", "UpToInteger"), (field, given.Word("rounding")));
        return LeaveDays.Ouvrables(given.Number("raw")).Round(DayRounding.DayUp);
    }

    private static object? Conventional(PublishedCase given, string field)
    {
        PaidLeaveRight right = PaidLeaveRight.OfWeeks(Weeks.Of(given.Number("annualWeeks")), given.Enum<LeaveUnit>("unit"));
        if (!given.Has("from"))
        {
            return field switch
            {
                "annual" => right.Annual,
                "perMonth" => right.PerMonth,
                "days" => right.Acquired(AccrualTime.OfMonths(Months.Of(given.Number("monthsWorked"))), new(2025, 1, 1), FrenchLaw.Published).Days,
                _ => throw Unknown(field),
            };
        }

        Assert.Equal("06-01", given.Word("referencePeriodStart"));
        LeaveRules rules = new() { Method = given.Enum<AccrualMethod>("method"), OneBlock = given.Truth("oneBlock") };
        LeaveLots lots = right.Lots(new(given.Date("from"), given.Date("to")), Calendar, FrenchLaw.Published, rules: rules);
        if (field == "days")
        {
            return lots.Total;
        }

        LeaveAccrual lot = lots.Lots[field[6] - '1'].Accrual;
        return field[7..] switch
        {
            "CalendarDays" => lot.Worked.Days,
            "Raw" => lot.Raw,
            "Days" => lot.Days,
            _ => throw Unknown(field),
        };
    }

    private static object? Audit(PublishedCase given, string field) => field switch
    {
        "legalMinimumWeeks" => PaidLeaveRight.Legal(LeaveUnit.Ouvrables).Weeks,
        "compliant" => PaidLeaveRight.IsAtLeastLegal(Weeks.Of(given.Number("offerWeeks"))),
        _ => throw Unknown(field),
    };

    private static object? AfterTheFact(PublishedCase given, string field)
    {
        LeaveUnit unit = given.Enum<LeaveUnit>("unit");
        RetroactiveLeave leave = PaidLeaveRight.AfterTheFact(
            LeaveDays.Of(Days.Of(given.Number("daysAlreadyAcquired")), unit), LeaveDays.Of(Days.Of(given.Number("theoreticalExtraDays")), unit),
            FrenchLaw.Published);
        return field switch
        {
            "extraDays" => leave.Extra,
            "total" => leave.Total,
            _ => throw Unknown(field),
        };
    }

    private static object? YoungEmployee(PublishedCase given, string field)
    {
        YoungEmployeeLeave leave = PaidLeaveRight.OfYoungEmployee(
            given.Whole("ageOn30AprilPreviousYear"), LeaveDays.Ouvrables(given.Number("acquired")), new(2026, 6, 1), FrenchLaw.Published);
        return field switch
        {
            "mayTake" => leave.MayTake,
            "paid" => leave.Paid,
            "unpaid" => leave.Unpaid,
            _ => throw Unknown(field),
        };
    }

    private static object? Company(PublishedCase given, string field)
    {
        CompanyLeave leave = CompanyLeave.Of(given.Enum<CompanyLeaveKind>("kind"), Days.Of(given.Number("daysPerYear")));
        return field switch
        {
            "daysPerYear" => leave.DaysPerYear,
            "statutory" => leave.Explain().Steps.All(step => step.Label.English != "no text asks for it"),
            _ => throw Unknown(field),
        };
    }

    private static object? OfferRight(PublishedCase given, string field)
    {
        string[] parts = field.Split('.');
        PaidLeaveRight right = PaidLeaveRight.OfWeeks(Weeks.Of(given.Number("annualWeeks")), Unit(parts[2]));
        return parts[1] switch
        {
            "annual" => right.Annual,
            "perMonth" => right.PerMonth,
            "legalMinimum" => right.LegalMinimum,
            "aboveLegal" => right.AboveLegal,
            _ => throw Unknown(field),
        };
    }

    private static object? OfferLot(PublishedCase given, string field)
    {
        string[] parts = field.Split('.');
        LeaveRules rules = new() { Method = parts.Length == 3 ? Enum.Parse<AccrualMethod>(parts[1], ignoreCase: true) : null };
        PaidLeaveRight right = PaidLeaveRight.OfWeeks(Weeks.Of(given.Number("annualWeeks")), Unit(parts[0]));
        LeaveAccrual lot = Assert.Single(
            right.Lots(new(given.Date("from"), given.Date("to")), Calendar, FrenchLaw.Published, rules: rules).Lots).Accrual;
        Assert.Equal(lot, right.Acquired(new(given.Date("from"), given.Date("to")), Calendar, FrenchLaw.Published, rules: rules));
        return parts[^1] == "raw" ? lot.Raw : lot.Days;
    }

    private static object? OfferLots(PublishedCase given, string field, bool oneBlock)
    {
        string[] parts = field.Split('.');
        LeaveRules rules = new() { Method = Enum.Parse<AccrualMethod>(parts[1], ignoreCase: true), OneBlock = oneBlock };
        PaidLeaveRight right = PaidLeaveRight.OfWeeks(Weeks.Of(given.Number("annualWeeks")), Unit(parts[0]));
        LeaveLots lots = right.Lots(new(given.Date("from"), given.Date("to")), Calendar, FrenchLaw.Published, rules: rules);
        return parts[^1] == "raw" ? lots.Raw : lots.Total;
    }

    private static LeaveUnit Unit(string word) => Enum.Parse<LeaveUnit>(word, ignoreCase: true);

    private static InvalidOperationException Unknown(string field) => new($"No answer for the expected field \"{field}\".");
}

using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.PublicService;

/// <content>The cases on time, leave and contracts.</content>
public partial class PublicCasesTests
{
    private static readonly LocalDate Signed = new(2026, 1, 5);

    private static object? Rtt(PublishedCase given, string field)
    {
        decimal share = given.Number("quota");
        PublicRtt rtt = (PublicCycle.Of(given.Hours("weeklyHours")) with
        {
            Quotite = share == 1 ? Quotite.FullTime : Quotite.PartTime(Percent.OfRatio(share)),
        }).Rtt();
        return field switch
        {
            "rttDays" => rtt.Days,
            "rttDaysUnrounded" => rtt.Unrounded,
            _ => throw Unknown(field),
        };
    }

    private static object? RttLost(PublishedCase given, string field)
    {
        if (field == "n1")
        {
            // 228 is the circular's own count of a year.
            int worked = given.Whole("calendarDays") - given.Whole("weekendDays") - given.Whole("annualLeave") - given.Whole("flatHolidays");
            PublicRttLost one = PublicCycle.Of(Hours.Of(37)).RttLost(Days.Zero);
            Assert.Equal(Days.Of(worked), one.Quotient * 12);
            return worked;
        }

        // Twenty days of RTT are those of 38 h 30.
        Hours week = given.Has("weeklyHours") ? given.Hours("weeklyHours") : Hours.Of(38.5m);
        Assert.True(!given.Has("rttDays") || PublicCycle.Of(week).Rtt().Days == Days.Of(given.Whole("rttDays")));
        PublicRttLost lost = PublicCycle.Of(week).RttLost(Days.Of(given.Number("absenceDays", 0)));
        return field switch
        {
            "quotient" => lost.Quotient,
            "rttDaysLost" => lost.Lost,
            _ => throw Unknown(field),
        };
    }

    private static object? AnnualLeave(PublishedCase given, string field)
    {
        Assert.True(!given.Has("percent") || given.Whole("percent") == 80); // four days a week: the days count, not the share
        Assert.True(!given.Has("hired") || given.Whole("months") == 13 - given.Date("hired").Month);
        PublicLeaveYear year = PublicLeaveRight.Of(SocialSectorHr.Days.Of(given.Number("daysPerWeek"))).Year(Months.Of(given.Whole("months")));
        return field switch
        {
            "raw" => year.Unrounded,
            "days" => year.Annual,
            _ => throw Unknown(field),
        };
    }

    private static object? Fractioning(PublishedCase given, string field) => field == "extra"
        ? PublicLeaveRight.Of(SocialSectorHr.Days.Of(5)).Year(Months.Of(12), SocialSectorHr.Days.Of(given.Whole("daysOutside"))).Fractioning
        : throw Unknown(field);

    private static object? LeaveIndemnity(PublishedCase given, string field)
    {
        PublicLeaveIndemnity indemnity = PublicLeaveRight.Of(SocialSectorHr.Days.Of(given.Whole("daysPerWeek"))).Indemnity(
            SocialSectorHr.Days.Of(given.Whole("unusedDays")),
            given.Word("cause") == "SickLeave" ? PublicLeaveCause.Health : PublicLeaveCause.Other,
            given.Money("lastMonthlyGross"),
            Signed);
        return field switch
        {
            "perDay" => indemnity.PerDay,
            "indemnifiedDays" => indemnity.Days,
            "total" => indemnity.Amount,
            _ => throw Unknown(field),
        };
    }

    private static object? CarryOver(PublishedCase given, string field)
    {
        Assert.Equal(("Sickness", 2025), (given.Word("reason"), given.Whole("yearDue")));
        PublicCarryOver carried = PublicLeaveRight.Of(SocialSectorHr.Days.Of(given.Whole("daysPerWeek"))).CarryOver(
            SocialSectorHr.Days.Of(given.Whole("unusedDays")), PublicLeaveCause.Health, given.Date("returnDate"));
        return field switch
        {
            "start" => carried.Start,
            "end" => carried.End,
            "days" => carried.Days,
            _ => throw Unknown(field),
        };
    }

    private static object? Trial(PublishedCase given, string field)
    {
        PublicContract contract = given.Word("contract") == "Cdi" ? PublicContract.From(Signed) : Lasting(given.Whole("months"));
        PublicTrial trial = contract.Trial(Law);
        return field switch
        {
            "capMonths" => trial.Months,
            "renewals" => trial.Renewals,
            _ => throw Unknown(field),
        };
    }

    private static object? Notice(PublishedCase given, string field)
    {
        if (given.Word("kind") == "ContratDeProjetEnd")
        {
            return (Lasting(12 * given.Whole("projectYears")) with { Ground = PublicContractGround.L332_24 }).RenewalNotice(Law).Months;
        }

        Assert.Equal("Resignation", given.Word("kind"));
        PublicNotice notice = PublicContract.From(Signed).ResignationNotice(Months.Of(given.Whole("servicesMonths")), new(2026, 6, 15));
        return field switch
        {
            "days" => notice.Days,
            "months" => notice.Months,
            _ => throw Unknown(field),
        };
    }

    private static object? Duration(PublishedCase given, string field)
    {
        PublicContractLengths lengths = (PublicContract.From(Signed) with { Ground = Ground(given) }).Lengths(Law);
        return field switch
        {
            "maxYearsPerContract" => lengths.OneContract!.Value.Exact / 12,
            "maxYearsTotal" or "maxYears" => lengths.Total!.Value.Exact / 12,
            "minYears" => lengths.AtLeast!.Value.Exact / 12,
            "maxMonths" => lengths.Total,
            "withinMonths" => lengths.Within,
            _ => throw Unknown(field),
        };
    }

    private static object? EndIndemnity(PublishedCase given, string field)
    {
        Assert.True(given.Truth("executedToTerm"));
        Money total = given.Has("totalGross") ? given.Money("totalGross") : Money.Of(20_000);
        Assert.True(!given.Has("monthlyGrossBelowTwiceSmic") || given.Truth("monthlyGrossBelowTwiceSmic"));
        PublicEndIndemnity indemnity = (Lasting(given.Whole("totalMonths")) with { Ground = Ground(given) }).FinalIndemnity(
            total,
            Money.Of(2_000),
            given.Has("afterTerm") ? given.Enum<PublicContractAfter>("afterTerm") : PublicContractAfter.Nothing,
            Law);
        return field switch
        {
            "due" => indemnity.IsDue,
            "amount" => indemnity.Amount,
            _ => throw Unknown(field),
        };
    }

    private static PublicContractGround Ground(PublishedCase given) => given.Word("basis") switch
    {
        "L332-8-2" => PublicContractGround.L332_8_2,
        "L332-13" => PublicContractGround.L332_13,
        "L332-14" => PublicContractGround.L332_14,
        "L332-23-1" => PublicContractGround.L332_23_1,
        "L332-24" => PublicContractGround.L332_24,
        string other => throw new InvalidOperationException($"unknown basis {other}"),
    };

    // From a day that leaves thirteen months before the SMIC is unknown.
    private static PublicContract Lasting(int months)
    {
        LocalDate start = new(2025, 10, 6);
        return PublicContract.Between(start, Quantieme.AddMonths(start, months).PlusDays(-1));
    }
}

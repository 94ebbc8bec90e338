using System.Globalization;
using System.Text.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave;

/// <summary>Every published case on leave pay, every expected field of it.</summary>
public class LeavePayCasesTests
{
    private static readonly IReadOnlyList<PublishedCase> All = PublishedCase.Read("leave-pay.json");

    public static TheoryData<string> Ids => [.. All.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id)
    {
        PublishedCase row = All.Single(candidate => candidate.Id == id);
        row.Check(row.Topic switch
        {
            "leave-pay" => LeavePayOf,
            "end-of-contract-leave-pay" => AtTheEnd,
            _ => throw Unknown(row.Topic),
        });
    }

    private static object? LeavePayOf(PublishedCase given, string field)
    {
        // What a field does not depend on may be missing from its case; what it depends on may not.
        bool byTenth = field is "tenth" or "tenthFull" or "due";
        bool byMaintenance = field is "maintien" or "workedPartOfMonth" or "due";
        Money reference = byTenth ? given.Money("referenceGross") : Money.Zero;
        Money monthly = byMaintenance ? given.Money("monthlyGross") : Money.Zero;
        LeaveDays acquired = byTenth ? Given(given, "acquired") : PaidLeaveRight.Legal(LeaveUnit.Ouvrables).Annual;
        LeaveDays taken = field == "tenthFull" ? acquired : Given(given, "daysTaken");
        PaidLeaveRight right = PaidLeaveRight.OfDays(acquired);
        if (!byMaintenance)
        {
            return Of(right.Pay(taken, acquired, reference, Money.Zero, FrenchLaw.Published), field);
        }

        if (given.Word("maintienMethod") == "RealHours")
        {
            IncompleteMonth absence = GrossPay.PerMonth(monthly).MonthLess(given.Hours("hoursTaken"), given.Hours("hoursOfMonth"));
            LeavePay real = right.Pay(
                taken,
                acquired,
                reference,
                GrossPay.PerMonth(monthly),
                [LeaveInMonth.OfHours(given.Hours("hoursTaken"), given.Hours("hoursOfMonth"))],
                FrenchLaw.Published);
            Assert.Equal(absence.Deduction, real.Maintained);
            return field == "workedPartOfMonth" ? absence.Paid : Of(real, field);
        }

        LeavePayRules rules = new()
        {
            Maintenance = (given.Word("maintienMethod"), given.Word("divisor")) switch
            {
                ("AverageOuvres", "21.67") => LeaveMaintenance.AverageOuvres21_67,
                ("AverageOuvrables", "26") => LeaveMaintenance.AverageOuvrables,
                (string method, string divisor) => throw Unknown($"{method} by {divisor}"),
            },
        };
        return Of(right.Pay(taken, acquired, reference, GrossPay.PerMonth(monthly), FrenchLaw.Published, rules), field);
    }

    private static LeaveDays Given(PublishedCase given, string fact) => given.Has($"{fact}Ouvres")
        ? LeaveDays.Ouvres(given.Whole($"{fact}Ouvres"))
        : LeaveDays.Ouvrables(given.Whole($"{fact}Ouvrables"));

    private static object? Of(LeavePay pay, string field) => field switch
    {
        "tenth" or "tenthFull" => pay.Tenth,
        "maintien" => pay.Maintained,
        "due" => pay.Due,
        _ => throw Unknown(field),
    };

    private static object? AtTheEnd(PublishedCase given, string field)
    {
        if (given.Has("precarityPremium"))
        {
            Assert.Equal(("Cdd", 0), (given.Word("contract"), given.Whole("daysTaken")));
            EndIndemnity indemnity = FixedTermContract.Lasting(new(2025, 5, 12), Months.Of(8))
                .EndIndemnity(given.Money("grossWithoutPremium"), FixedTermEnding.AtTerm, FrenchLaw.Published);
            Assert.Equal(given.Money("precarityPremium"), indemnity.Amount);
            return field switch
            {
                "base" => indemnity.Base + indemnity.Amount,
                "iccpMinimum" => indemnity.LeaveFloor,
                _ => throw Unknown(field),
            };
        }

        using JsonDocument periods = JsonDocument.Parse(given.Word("grossByPeriod"));
        Money gross = periods.RootElement.EnumerateArray().Aggregate(
            Money.Zero, static (sum, period) => sum + Money.Of(decimal.Parse(period.GetString()!, CultureInfo.InvariantCulture)));
        PaidLeaveRight legal = PaidLeaveRight.Legal(LeaveUnit.Ouvrables);
        LeaveDays left = legal.Annual - LeaveDays.Ouvrables(given.Whole("leaveTaken"));
        return field switch
        {
            "base" => gross,
            "tenth" => legal.Pay(left, legal.Annual, gross, Money.Zero, FrenchLaw.Published).Tenth,
            _ => throw Unknown(field),
        };
    }

    private static InvalidOperationException Unknown(string what) => new($"No answer for \"{what}\".");
}

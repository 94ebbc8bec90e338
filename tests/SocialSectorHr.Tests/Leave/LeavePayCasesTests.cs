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
        row.Check(row.Topic == "leave-pay" ? LeavePayOf : AtTheEnd);
    }

    private static object? LeavePayOf(PublishedCase given, string field)
    {
        Money reference = given.Has("referenceGross") ? given.Money("referenceGross") : Money.Zero;
        Money monthly = given.Has("monthlyGross") ? given.Money("monthlyGross") : Money.Zero;
        LeaveDays acquired = given.Has("acquiredOuvres") ? LeaveDays.Ouvres(given.Whole("acquiredOuvres"))
            : LeaveDays.Ouvrables(given.Has("acquiredOuvrables") ? given.Whole("acquiredOuvrables") : 30);
        LeaveDays taken = given.Has("daysTakenOuvres") ? LeaveDays.Ouvres(given.Whole("daysTakenOuvres"))
            : LeaveDays.Ouvrables(given.Has("daysTakenOuvrables") ? given.Whole("daysTakenOuvrables") : 0);
        PaidLeaveRight right = PaidLeaveRight.OfDays(acquired);
        string method = given.Has("maintienMethod") ? given.Word("maintienMethod") : nameof(LeaveMaintenance.AverageOuvres);
        if (method == "RealHours")
        {
            IncompleteMonth absence = GrossPay.PerMonth(monthly).MonthLess(given.Hours("hoursTaken"), given.Hours("hoursOfMonth"));
            LeavePay real = right.Pay(taken, acquired, reference, absence.Deduction, FrenchLaw.Published);
            return field == "workedPartOfMonth" ? absence.Paid : Of(real, right, acquired, reference, field);
        }

        decimal divisor = method == "AverageOuvrables" ? 26 : 21.67m;
        Assert.Equal(divisor, given.Number("divisor", divisor));
        LeavePayRules rules = new()
        {
            Maintenance = method == "AverageOuvrables" ? LeaveMaintenance.AverageOuvrables : LeaveMaintenance.AverageOuvres21_67,
        };
        return Of(right.Pay(taken, acquired, reference, GrossPay.PerMonth(monthly), FrenchLaw.Published, rules), right, acquired, reference, field);
    }

    private static object? Of(LeavePay pay, PaidLeaveRight right, LeaveDays acquired, Money reference, string field) => field switch
    {
        "tenth" => pay.Tenth,
        "tenthFull" => right.Pay(acquired, acquired, reference, Money.Zero, FrenchLaw.Published).Tenth,
        "maintien" => pay.Maintained,
        "due" => pay.Due,
        _ => throw new NotSupportedException(field),
    };

    private static object? AtTheEnd(PublishedCase given, string field)
    {
        if (given.Has("precarityPremium"))
        {
            Assert.Equal(("Cdd", 0), (given.Word("contract"), given.Whole("daysTaken")));
            EndIndemnity indemnity = FixedTermContract.Lasting(new(2025, 5, 12), Months.Of(8))
                .EndIndemnity(given.Money("grossWithoutPremium"), FixedTermEnding.AtTerm, FrenchLaw.Published);
            Assert.Equal(given.Money("precarityPremium"), indemnity.Amount);
            return field == "base" ? indemnity.Base + indemnity.Amount : indemnity.LeaveFloor;
        }

        using JsonDocument periods = JsonDocument.Parse(given.Word("grossByPeriod"));
        Money gross = periods.RootElement.EnumerateArray().Aggregate(
            Money.Zero, static (sum, period) => sum + Money.Of(decimal.Parse(period.GetString()!, CultureInfo.InvariantCulture)));
        PaidLeaveRight legal = PaidLeaveRight.Legal(LeaveUnit.Ouvrables);
        LeaveDays left = legal.Annual - LeaveDays.Ouvrables(given.Whole("leaveTaken"));
        return field == "base" ? gross : legal.Pay(left, legal.Annual, gross, Money.Zero, FrenchLaw.Published).Tenth;
    }
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

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
        Money reference = given.Has("grossByPeriod")
            ? 21_000.Euros + 1_565.22m.Euros
            : given.Money("grossWithoutPremium") + given.Money("precarityPremium");
        return field == "base"
            ? reference
            : PaidLeaveRight.Legal(LeaveUnit.Ouvrables).Pay(30.Ouvrables, 30.Ouvrables, reference, Money.Zero, FrenchLaw.Published).Tenth;
    }
}

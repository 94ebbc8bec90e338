using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Agreements;

/// <content>The pay kept during a sickness.</content>
public partial class AgreementCasesTests
{
    private static object? SicknessOf(PublishedCase given, string field)
    {
        LocalDate first = new(2026, 3, 2);
        if (given.Has("paidDaysBefore"))
        {
            Assert.Equal(0, given.Whole("paidDaysBefore"));
        }

        SickStop stop = SickStop.Of(first, given.Whole("stopDays"), Months.Of(given.Whole("seniorityMonths"))) with
        {
            Age = given.Has("age") ? given.Whole("age") : null,
            IsInHospital = given.Has("hospital") && given.Truth("hospital"),
            EarlierStops = given.Has("stopsThisYear") ? given.Whole("stopsThisYear") : null,
        };
        StaffPosition position = given.Has("category") ? Position(given) : StaffCategory.WorkerOrEmployee;
        CollectiveAgreement agreement = Agreement(given);
        SickPay pay = agreement.SickPay(stop, position, FrenchLaw.Published);
        Cite(pay.Explain());
        return field switch
        {
            "eligible" => pay.IsEligible,
            "fullMonths" => pay.Tiers[0].Months,
            "halfMonths" => pay.Tiers[1].Months,
            "waitingDays" => pay.WaitingDays,
            "maxDays" or "fullDays" => pay.Tiers[0].Days,
            "rateOfGross" => pay.Tiers[0] is { Base: SickPayBase.Gross } tier ? tier.Rate.Exact : null,
            "fromDay" => Period.DaysBetween(first, pay.FirstPaidDay!.Value) + 1,
            "toDay" => agreement.Sickness!.For(position) is { IsWaitingInsideTheFirst: true } ? pay.Tiers[0].Days : null,
            _ => throw Unknown(field),
        };
    }
}

using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Agreements;

/// <summary>The pay kept during a sickness, of every shape.</summary>
internal sealed class SickPayExplained : IExplainedResults
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate First = new(2026, 3, 2);

    public IEnumerable<object> Results() =>
    [
        CollectiveAgreements.Ccn66.SickPay(SickStop.Of(First, 120, 14.Months), StaffCategory.WorkerOrEmployee, Law),
        CollectiveAgreements.Ccn66.SickPay(SickStop.Of(First, 30, 11.Months), StaffCategory.WorkerOrEmployee, Law),
        CollectiveAgreements.Ccn51.SickPay(SickStop.Of(First, 2, 30.Months), StaffCategory.Executive, Law),
        CollectiveAgreements.Eclat.SickPay(
            SickStop.Of(First, 10, 20.Months) with { EarlierStops = 1 }, StaffCategory.WorkerOrEmployee, Law),
        CollectiveAgreements.MissionsLocales.SickPay(SickStop.Of(First, 40, 80.Months), StaffCategory.WorkerOrEmployee, Law),
        CollectiveAgreements.Ccn65.SickPay(SickStop.Of(First, 40, 80.Months), StaffCategory.WorkerOrEmployee, Law),
        CollectiveAgreements.RedCross.SickPay(SickStop.Of(First, 40, 80.Months), StaffCategory.WorkerOrEmployee, Law),
        SickPayComparisonTests.Compare(CollectiveAgreements.Ccn66, 30, SickPayComparisonTests.Net),
        SickPayComparisonTests.Compare(CollectiveAgreements.HomeCare, 80, static day => day),
        SickPayComparisonTests.Compare(CollectiveAgreements.Ccn66, 10, static day => day),
        SickPayComparisonTests.Compare(CollectiveAgreements.RedCross, 10, SickPayComparisonTests.Net),
    ];
}

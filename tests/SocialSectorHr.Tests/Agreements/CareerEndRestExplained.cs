using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Agreements;

/// <summary>The rest at the end of a career, by the hour, by the day, and where the agreement has none.</summary>
internal sealed class CareerEndRestExplained : IExplainedResults
{
    private static readonly LocalDate On = new(2026, 6, 30);

    public IEnumerable<object> Results()
    {
        RetirementIndemnity indemnity = PermanentContract.From(new(1996, 7, 1)).RetirementIndemnity(
            Retirement.ByEmployee(On), On, 2_500.Euros, FrenchLaw.Published, CollectiveAgreements.Ccn51);
        return
        [
            CollectiveAgreements.Ccn51.RestInHours(indemnity, 16.48m.Euros),
            CollectiveAgreements.Ccn51.RestInDays(indemnity, 124.48m.Euros),
            CollectiveAgreements.Ccn66.RestInHours(indemnity, 16.48m.Euros),
        ];
    }
}

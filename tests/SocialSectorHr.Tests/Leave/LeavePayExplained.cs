using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Leave;

internal sealed class LeavePayExplained : IExplainedResults
{
    public IEnumerable<object> Results()
    {
        foreach (LeaveUnit unit in Enum.GetValues<LeaveUnit>())
        {
            PaidLeaveRight right = PaidLeaveRight.OfWeeks(6.Weeks, unit);
            yield return right.Pay(12.Ouvrables, right.Annual, 28_116.Euros, 1_000.Euros, FrenchLaw.Published);
            foreach (LeaveMaintenance maintenance in Enum.GetValues<LeaveMaintenance>())
            {
                yield return right.Pay(
                    7.Ouvres, right.Annual, 28_116.Euros, GrossPay.PerMonth(2_343.Euros), FrenchLaw.Published, new() { Maintenance = maintenance });
            }
        }
    }
}

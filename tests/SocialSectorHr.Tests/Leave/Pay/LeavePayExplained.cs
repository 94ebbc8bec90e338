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
            foreach (LeaveMaintenance maintenance in Enum.GetValues<LeaveMaintenance>()
                .Where(static by => by <= LeaveMaintenance.AverageOuvrables))
            {
                yield return right.Pay(
                    7.Ouvres, right.Annual, 28_116.Euros, GrossPay.PerMonth(2_343.Euros), FrenchLaw.Published, new() { Maintenance = maintenance });
            }

            yield return right.Pay(
                7.Ouvres,
                right.Annual,
                28_116.Euros,
                GrossPay.PerMonth(2_343.Euros),
                [LeaveInMonth.OfHours(14.Hours, 147.Hours), LeaveInMonth.OfHours(35.Hours, 154.Hours)],
                FrenchLaw.Published);
            LeavePeriodLeft[] left = [LeavePeriodLeft.Of(
                6.Ouvres, right.Annual, 28_116.Euros), LeavePeriodLeft.Of(10.Ouvres, 12.Ouvres, 9_000.Euros)];
            foreach (bool together in new[] { false, true })
            {
                yield return right.PayInLieu(
                    left, GrossPay.PerMonth(2_343.Euros), FrenchLaw.Published, new() { ComparesPeriodsTogether = together });
            }
        }

        PaidLeaveRight legal = PaidLeaveRight.Legal(LeaveUnit.Ouvrables);
        yield return legal.Pay(
            12.Ouvrables, 30.Ouvrables, 28_116.Euros, 1_000.Euros, FrenchLaw.Published, new() { ByContract = 1_500.Euros });
        yield return legal.PayInLieu(
            [LeavePeriodLeft.Of(6.Ouvres, 30.Ouvrables, 28_116.Euros)],
            GrossPay.PerMonth(2_343.Euros),
            FrenchLaw.Published,
            new() { ByContract = 900.Euros });
        yield return LeavePayBase.Of(
            new(new(2025, 6, 1), new(2026, 5, 31)),
            Enum.GetValues<LeavePayElement>().Select(static (element, i) => LeavePayItem.Of(element, Money.Of(1_000 + i))),
            FrenchLaw.Published);
    }
}

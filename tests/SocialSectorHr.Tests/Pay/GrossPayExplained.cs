using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Pay;

internal sealed class GrossPayExplained : IExplainedResults
{
    public IEnumerable<object> Results()
    {
        LocalDate on = new(2026, 3, 16);
        GrossPay pay = GrossPay.PerYear(31_630.Euros);
        PayRules agreement = new() { OvertimePremium = 10.Percent, MonthlyHours = MonthlyHoursConvention.Usual151_67 };
        foreach (PayRegime regime in Enum.GetValues<PayRegime>())
        {
            yield return pay.PerHour(35.Hours, regime, on, FrenchLaw.Published);
            yield return pay.PerHour(39.Hours, regime, on, FrenchLaw.Published);
            yield return pay.PerHour(45.Hours, regime, on, FrenchLaw.Published, agreement);
        }

        foreach (Money announced in new[] { 2635.83m.Euros, 2635.Euros, 2636.Euros, 2635.5m.Euros, 2600.Euros })
        {
            yield return pay.Announced(announced);
        }
    }
}

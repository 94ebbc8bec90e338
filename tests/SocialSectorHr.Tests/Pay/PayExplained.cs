using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Pay;

internal sealed class PayExplained : IExplainedResults
{
    public IEnumerable<object> Results()
    {
        LocalDate on = new(2026, 3, 16);
        foreach (PayslipLayout layout in Enum.GetValues<PayslipLayout>())
        {
            PayRules rules = new() { Layout = layout };
            yield return GrossPay.FromHourly(12.02m.Euros, 35.Hours, PayRegime.OvertimePaid, on, FrenchLaw.Published, rules);
            yield return GrossPay.FromHourly(15.27m.Euros, 39.Hours, PayRegime.RttAverage35, on, FrenchLaw.Published, rules);
            yield return GrossPay.FromHourly(15.27m.Euros, 47.5m.Hours, PayRegime.OvertimePaid, on, FrenchLaw.Published, rules);
            yield return GrossPay.AtMinimumWage(
                39.Hours, PayRegime.OvertimePaid, on, FrenchLaw.Published, rules with { OvertimePremium = 10.Percent });
            yield return GrossPay.AtMinimumWage(
                24.Hours, PayRegime.OvertimePaid, on, FrenchLaw.Published, rules with { MonthlyHours = MonthlyHoursConvention.Usual151_67 });
        }

        GrossPay pay = GrossPay.PerYear(31_630.Euros);
        foreach (PayRegime regime in Enum.GetValues<PayRegime>())
        {
            yield return pay.OverMinimumWage(39.Hours, regime, on, FrenchLaw.Published);
            yield return pay.OverMinimumWage(39.Hours, regime, on, FrenchLaw.Published, segurIncluded: true);
            yield return pay.OverMinimumWage(28.Hours, regime, on, FrenchLaw.Published, segurIncluded: true);
        }

        yield return pay.WithoutSegur(on, FrenchLaw.Published);
        yield return pay.WithoutSegur(80.Percent, on, FrenchLaw.Published);
        yield return pay.WithoutSegur(28.Hours / 39.Hours, on, FrenchLaw.Published);
        yield return GrossPay.PerMonth(2_600.Euros, 13).WithoutSegur(on, FrenchLaw.Published);
        yield return pay.OverMinimumWage(
            28.Hours, PayRegime.OvertimePaid, on, FrenchLaw.Published, segurIncluded: true, segurShare: 28.Hours / 39.Hours);
        yield return pay.WithoutSegur(120.Percent, on, FrenchLaw.Published);

        LocalDate entry = new(2025, 3, 3);
        YearlyBonus term = ThirteenthMonth.Of(2_991.Euros, 2, 6.Months);
        foreach (YearlyBonusYear year in term.InYear(2025, entry).Readings())
        {
            yield return year;
        }

        yield return term.PayableOn(new(6, 30), new(12, 31)).InYear(2025, entry);
        yield return term.InYear(20.Days, 2025, new(2025, 11, 12), new() { SuspensionsExtendSeniority = true });
        yield return term.InYear(2026, entry);
        YearlyBonus paid = term.PayableOn(new(6, 30), new(12, 31));
        foreach (YearlyBonusExit exit in term.AtExit(entry, new(2026, 9, 14)).Readings()
            .Concat(paid.AtExit(entry, new(2026, 9, 14), new() { DueAtExit = true }).Readings()))
        {
            yield return exit;
        }

        yield return term.AtExit(1_000.Euros, entry, new(2026, 3, 14), new() { DueAtExit = true });
        yield return term.AtExit(entry, new(2025, 8, 31), new() { DueAtExit = false });
        yield return paid.AtExit(entry, new(2026, 12, 31));
    }
}

using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Pay;

internal sealed class IncompleteMonthExplained : IExplainedResults
{
    public IEnumerable<object> Results()
    {
        GrossPay pay = GrossPay.PerYear(31_630.Euros);
        WeeklySchedule week = WeeklySchedule.Of(39.Hours);
        DateInterval contract = new(new(2026, 3, 16), new(2026, 12, 20));
        foreach (IncompleteMonth month in pay.Month(new(2026, 3), contract, week).Readings())
        {
            yield return month;
            yield return pay.Over(contract, week, new() { IncompleteMonth = month.Method });
        }

        yield return pay.Month(new(2026, 4), contract, week);
        yield return pay.Month(new(2026, 1), contract, week);
        yield return pay.Month(
            new(2026, 3), contract, week, new() { IncompleteMonth = IncompleteMonthMethod.OuvresMean, MeanWorkingDays = 22.Days });
        yield return pay.Month(
            new(2026, 7), new(new(2026, 7, 31), new(2026, 9, 1)), week, new() { IncompleteMonth = IncompleteMonthMethod.HoursMean });
        yield return pay.Month(
            new(2026, 3), contract, week, new() { IncompleteMonth = IncompleteMonthMethod.HoursMean, IsBetterOfMeanHours = true });
        yield return GrossPay.PerYear(31_630.Euros, 13).Over(contract, week);
        foreach (IncompleteMonth month in pay.MonthWithout(new(2026, 3), new(new(2026, 3, 9), new(2026, 3, 12)), week).Readings())
        {
            yield return month;
        }

        yield return pay.MonthWithout(new(2026, 3), contract, WorkCycle.Of(week));
        yield return pay.Over(contract, WorkCycle.Of(week));
        yield return pay.MonthLess(21.Hours, 154.Hours);
        yield return pay.MonthLess(7.Days, 30.Days, IncompleteMonthMethod.CalendarMean30Deduction);
        yield return pay.Over(new(new(2026, 3, 16), new(2026, 3, 20)), week);
    }
}

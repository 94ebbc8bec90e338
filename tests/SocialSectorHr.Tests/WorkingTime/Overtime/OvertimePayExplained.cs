using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.WorkingTime;

internal sealed class OvertimePayExplained : IExplainedResults
{
    public IEnumerable<object> Results()
    {
        foreach (WorkedTime time in new[]
        {
            WorkedTime.InWeek(new(2026, 3, 19), 46.5m.Hours), WorkedTime.InWeek(new(2026, 3, 19), 31.Hours, 7.8m.Hours),
            WorkedTime.InMonth(new(2026, 3), 170.Hours), WorkedTime.InWeek(new(2026, 3, 19), 30.Hours),
        })
        {
            yield return time.Overtime(FrenchLaw.Published).Pay(15.27m.Euros);
            yield return time.Overtime(FrenchLaw.Published).Rest();
            yield return time.Overtime(FrenchLaw.Published).Rest(OvertimeReplacement.Premium);
        }

        WorkedWeeks weeks = WorkedWeeks.From(new(2026, 3, 2), 26.Hours, 30.Hours, 24.Hours, 32.Hours);
        PartTime part = PartTime.PerWeek(24.Hours, WeeklySchedule.Of(35.Hours));
        yield return part.Complementary(30.Hours, new(2026, 3, 2), FrenchLaw.Published).Pay(14.42m.Euros);
        yield return part.Complementary(weeks, 14.42m.Euros, FrenchLaw.Published);
        yield return WorkedWeeks.From(new(2026, 3, 2), 39.Hours, 46.5m.Hours).Overtime(15.27m.Euros, FrenchLaw.Published);
    }
}

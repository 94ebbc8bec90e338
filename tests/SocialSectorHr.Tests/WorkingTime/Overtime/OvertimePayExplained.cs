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
        }
    }
}

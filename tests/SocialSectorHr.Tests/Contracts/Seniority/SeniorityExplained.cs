using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Contracts;

internal sealed class SeniorityExplained : IExplainedResults
{
    public IEnumerable<object> Results()
    {
        LocalDate entry = new(2020, 2, 20);
        LocalDate exit = new(2024, 9, 30);
        Absence parental = new(new(new(2021, 1, 1), new(2021, 8, 17)), AbsenceKind.ParentalFullTime);
        Absence sick = new(new(new(2022, 1, 10), new(2022, 1, 31)), AbsenceKind.Sickness);
        yield return Seniority.Between(entry, exit);
        yield return Seniority.Between(entry, exit, [parental, sick]);
        yield return Seniority.Between(entry, exit, [parental, sick], new() { ParentalLeaveExcluded = 0.Percent });
        yield return Seniority.Between(entry, entry.PlusDays(40), [new(new(entry, exit), AbsenceKind.Unpaid)]);
    }
}

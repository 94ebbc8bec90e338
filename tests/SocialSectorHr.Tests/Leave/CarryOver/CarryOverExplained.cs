using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Leave;

internal sealed class CarryOverExplained : IExplainedResults
{
    public IEnumerable<object> Results()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        SickLeave back = SickLeave.Since(new(2024, 5, 2)).BackOn(new(2026, 11, 2));
        yield return CarryOverTests.Lot(2026, 24).CarryOver(back.InformedOn(new(2026, 11, 20)), calendar, FrenchLaw.Published);
        yield return CarryOverTests.Lot(2024, 30).CarryOver(back, calendar, FrenchLaw.Published, new() { Length = 18.Months });
        yield return CarryOverTests.Lot(2027, 28).CarryOver(back, calendar, FrenchLaw.Published);
        yield return CarryOverTests.Lot(2025, 12)
            .CarryOver(SickLeave.Since(new(2026, 2, 2)).BackOn(new(2026, 4, 22)), calendar, FrenchLaw.Published);
        yield return CarryOverTests.Lot(2025, 24).CarryOver(SickLeave.Since(new(2024, 1, 15)), calendar, FrenchLaw.Published);
        yield return CarryOverTests.Lot(2025, 12).AgreedCarryOver(new(2026, 9, 30));
    }
}

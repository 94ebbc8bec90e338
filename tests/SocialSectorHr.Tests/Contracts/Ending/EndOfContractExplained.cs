using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Contracts;

internal sealed class EndOfContractExplained : IExplainedResults
{
    public IEnumerable<object> Results()
    {
        FrenchLaw law = FrenchLaw.Published;
        GrossPay pay = GrossPay.PerYear(31_630.Euros);
        WeeklySchedule week = WeeklySchedule.Of(39.Hours);
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        FixedTermContract contract = FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 20));
        DefinedPurposeContract purpose = DefinedPurposeContract.From(new(2022, 9, 1));
        foreach (FixedTermEnding ending in Enum.GetValues<FixedTermEnding>())
        {
            yield return purpose.EndIndemnity(43_210.99m.Euros, ending, law);
        }

        foreach (FixedTermReason reason in Enum.GetValues<FixedTermReason>().Where(reason => reason != FixedTermReason.DefinedPurpose))
        {
            FixedTermContract because = contract with { Reason = reason };
            yield return because.EndIndemnity(12_345.67m.Euros, FixedTermEnding.AtTerm, law);
            yield return because.EndIndemnity(
                12_345.67m.Euros, FixedTermEnding.AtTerm, law, new() { Rate = 6.Percent, GrantedWhereExcluded = true });
        }

        yield return contract.EndIndemnity(12_345.67m.Euros, FixedTermEnding.AtTerm, law);
        yield return contract.EarlyBreakCost(new(2025, 9, 12), pay, week, law);
        yield return contract.EarlyBreakCost(new(2025, 9, 12), GrossPay.PerMonth(2_343.Euros, 13), week, law);
        yield return (contract with { IsHolidayJob = true }).EndIndemnity(500.Euros, FixedTermEnding.AtTerm, law);
        yield return contract.EarlyLeaveNotice(calendar, law);
        yield return purpose.EarlyLeaveNotice(new(2022, 10, 12), calendar, law);
        yield return contract.PermanentOffer(contract.End, law);
        yield return contract.PermanentOffer(contract.End, law, new LocalDate(2026, 1, 31));
    }
}

using FsCheck;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A question on overtime is known exactly where its law can be read.</summary>
public class OvertimeKnownProperties
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    [Property]
    public bool The_overtime_of_a_period(DoNotSize<int> day, DoNotSize<int> choices, OvertimeCounting counting)
    {
        LocalDate on = TableDays.Day(day.Item);
        WorkedTime time = counting switch
        {
            OvertimeCounting.Weekly => WorkedTime.InWeek(on, 45.Hours),
            OvertimeCounting.TwoWeeks => WorkedTime.InTwoWeeks(on, 80.Hours),
            OvertimeCounting.Monthly => WorkedTime.InMonth(on.ToYearMonth(), 170.Hours),
            _ => WorkedTime.InYear(on, 1650.Hours),
        };
        OvertimeRules rules = new()
        {
            Premium = TableDays.Has(choices.Item, 0) ? 15.Percent : null,
            PremiumBeyond = TableDays.Has(choices.Item, 1) ? 20.Percent : null,
            FirstHours = TableDays.Has(choices.Item, 2) ? 4.Hours : null,
            WeeklyCeiling = TableDays.Has(choices.Item, 3) ? 39.Hours : null,
        };
        WorkedOvertimeQuestion question = new(time, Law, rules);
        return KnownLaw.Agrees(question.IsKnown, () => _ = new WorkedOvertime(question).Readings());
    }

    [Property]
    public bool A_contingent(DoNotSize<int> day, DoNotSize<int> choices)
    {
        int year = TableDays.Day(day.Item).Year;
        Hours worked = TableDays.Has(choices.Item, 0) ? 250.Hours : 100.Hours;
        int? employees = TableDays.Has(choices.Item, 1) ? 20 : TableDays.Has(choices.Item, 2) ? 21 : null;
        OvertimeRules rules = new()
        {
            Contingent = TableDays.Has(choices.Item, 3) ? 130.Hours : null,
            CompulsoryRest = TableDays.Has(choices.Item, 4) ? 100.Percent : null,
        };
        OvertimeContingentQuestion question = new(year, worked, employees, Law, rules);
        return KnownLaw.Agrees(question.IsKnown, () => _ = new OvertimeContingent(question));
    }
}

using FsCheck;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A question on part time is known exactly where its law can be read.</summary>
public class PartTimeKnownProperties
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    [Property]
    public bool A_check_and_complementary_hours(PartTime part, DoNotSize<int> day, DoNotSize<int> choices, PartTimeException exception)
    {
        LocalDate on = TableDays.Day(day.Item);
        PartTimeRules rules = new()
        {
            MinimumWeek = TableDays.Has(choices.Item, 0) ? 14.Hours : null,
            ComplementaryHoursShare = TableDays.Has(choices.Item, 1) ? 30.Percent : null,
            ComplementaryPremium = TableDays.Has(choices.Item, 2) ? 12.Percent : null,
            ComplementaryPremiumBeyond = TableDays.Has(choices.Item, 3) ? 15.Percent : null,
        };
        PartTimeCheckQuestion check = new(part, TableDays.Has(choices.Item, 4) ? new() { Exception = exception } : null, on, Law, rules);
        ComplementaryHoursQuestion hours = new(part, part.Hours, on, Law, rules);
        return KnownLaw.Agrees(check.IsKnown, () => _ = new PartTimeCheck(check))
            && KnownLaw.Agrees(hours.IsKnown, () => _ = new ComplementaryHours(hours));
    }
}

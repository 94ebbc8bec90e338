using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave;

public class LeaveLotsPropertyTests
{
    [Fact]
    public void The_lots_share_the_employment_out_without_a_gap() => Property.Holds((PaidLeaveRight right, DateInterval employment, WorkCalendar calendar) =>
    {
        IReadOnlyList<LeaveLot> lots = right.Lots(employment, calendar, FrenchLaw.Published).Lots;
        return lots[0].Period!.Start == employment.Start && lots[^1].Period!.End == employment.End
            && lots.Zip(lots.Skip(1)).All(
                static pair => pair.First.Period!.End.PlusDays(1) == pair.Second.Period!.Start && pair.First.YearOfEnd + 1 == pair.Second.YearOfEnd)
            && lots.Skip(1).All(static lot => lot.Period!.Start is { Month: 6, Day: 1 });
    });

    [Fact]
    public void The_total_is_the_sum_of_the_lots() =>
        Property.Holds((PaidLeaveRight right, DateInterval employment, WorkCalendar calendar, AccrualMethod method) =>
    {
        LeaveLots lots = right.Lots(employment, calendar, FrenchLaw.Published, rules: new() { Method = method });
        return lots.Total.Exact == lots.Lots.Aggregate(Fraction.Zero, static (sum, lot) => sum + lot.Accrual.Days.Exact)
            && lots.Raw.Exact == lots.Lots.Aggregate(Fraction.Zero, static (sum, lot) => sum + lot.Accrual.Raw.Exact)
            && lots.Count == lots.Lots.Count;
    });

    [Fact]
    public void Rounding_each_lot_gives_at_least_one_block_and_less_than_a_day_a_lot_more() =>
        Property.Holds((PaidLeaveRight right, DateInterval employment, WorkCalendar calendar, AccrualMethod method) =>
    {
        LeaveRules rules = new() { Method = method };
        LeaveLots lots = right.Lots(employment, calendar, FrenchLaw.Published, rules: rules);
        LeaveLots block = right.Lots(employment, calendar, FrenchLaw.Published, rules: rules with { OneBlock = true });
        return lots.Total >= block.Total && (lots.Total - lots.Raw).Exact < lots.Count && (block.Total - block.Raw).Exact < 1;
    });

    [Fact]
    public void An_employment_inside_one_reference_period_is_one_lot() =>
        Property.Holds((PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method) =>
    {
        LeaveRules rules = new() { Method = method, ReferenceStart = new(year.Period.Start.Month, year.Period.Start.Day) };
        return Property.When(year.Period.Start is not { Month: 2, Day: 29 }, () =>
        {
            LeaveLots lots = right.Lots(year.Period, calendar, FrenchLaw.Published, year.Absences, rules);
            LeaveAccrual whole = right.Acquired(year.Period, calendar, FrenchLaw.Published, year.Absences, rules);
            return lots.Count == 1 && lots.Total == whole.Days && lots.Lots[0].Accrual == whole;
        });
    });

    [Fact]
    public void A_longer_employment_never_gives_less() =>
        Property.Holds((PaidLeaveRight right, DateInterval employment, WorkCalendar calendar, AccrualMethod method) =>
    {
        LeaveRules rules = new() { Method = method };
        DateInterval half = new(employment.Start, employment.Start.PlusDays((employment.Length - 1) / 2));
        return right.Lots(half, calendar, FrenchLaw.Published, rules: rules).Total <= right.Lots(employment, calendar, FrenchLaw.Published, rules: rules).Total;
    });
}

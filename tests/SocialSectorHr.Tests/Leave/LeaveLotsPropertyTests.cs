using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave;

public class LeaveLotsPropertyTests
{
    [Property]
    internal bool The_lots_share_the_employment_out_without_a_gap(PaidLeaveRight right, LeaveEmployment there, WorkCalendar calendar)
    {
        IReadOnlyList<LeaveLot> lots = Lots(right, there, calendar, new()).Lots;
        AnnualDate reference = there.ReferenceStart ?? new(6, 1);
        return lots[0].Period.Start == there.Period.Start && lots[^1].Period.End == there.Period.End
            && lots.Zip(lots.Skip(1)).All(
                static pair => pair.First.Period.End.PlusDays(1) == pair.Second.Period.Start
                    && pair.First.YearOfEnd + 1 == pair.Second.YearOfEnd)
            && lots.Skip(1).All(lot => lot.Period.Start == reference.InYear(lot.Period.Start.Year));
    }

    [Property]
    internal bool The_total_is_the_sum_of_the_lots(
        PaidLeaveRight right, LeaveEmployment there, WorkCalendar calendar, AccrualMethod method)
    {
        LeaveLots lots = Lots(right, there, calendar, new() { Method = method });
        return lots.Total.Exact == lots.Lots.Aggregate(Fraction.Zero, static (sum, lot) => sum + lot.Accrual.Days.Exact)
            && lots.Raw.Exact == lots.Lots.Aggregate(Fraction.Zero, static (sum, lot) => sum + lot.Accrual.Raw.Exact)
            && lots.Count == lots.Lots.Count;
    }

    [Property]
    internal bool Rounding_each_lot_gives_at_least_one_block_and_less_than_a_day_a_lot_more(
        PaidLeaveRight right, LeaveEmployment there, WorkCalendar calendar, AccrualMethod method)
    {
        LeaveRules rules = new() { Method = method };
        LeaveLots lots = Lots(right, there, calendar, rules);
        LeaveLots block = Lots(right, there, calendar, rules with { OneBlock = true });
        return lots.Total >= block.Total && (lots.Total - lots.Raw).Exact < lots.Count && (block.Total - block.Raw).Exact < 1;
    }

    [Property]
    internal FsCheck.Property An_employment_inside_one_reference_period_is_one_lot(
        PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method)
    {
        LeaveRules rules = new() { Method = method, ReferenceStart = new(year.Period.Start.Month, year.Period.Start.Day) };
        return Only.When(year.Period.Start is not { Month: 2, Day: 29 }, () =>
        {
            LeaveLots lots = right.Lots(year.Period, year.Absences, calendar, FrenchLaw.Published, rules);
            LeaveAccrual whole = right.Acquired(year.Period, year.Absences, calendar, FrenchLaw.Published, rules);
            return lots.Count == 1 && lots.Total == whole.Days && lots.Lots[0].Accrual == whole;
        });
    }

    [Property]
    internal bool A_longer_employment_never_gives_less(
        PaidLeaveRight right, LeaveEmployment there, WorkCalendar calendar, AccrualMethod method)
    {
        LeaveRules rules = new() { Method = method };
        LeaveEmployment half = there with { Period = new(there.Period.Start, there.Period.Start.PlusDays((there.Period.Length - 1) / 2)) };
        return Lots(right, half, calendar, rules).Total <= Lots(right, there, calendar, rules).Total;
    }

    [Property]
    internal bool One_block_gives_what_the_best_single_count_gives(PaidLeaveRight right, LeaveEmployment there, WorkCalendar calendar)
    {
        LeaveDays best = Lots(right, there, calendar, new() { OneBlock = true }).Raw;
        AccrualMethod[] counts = [AccrualMethod.CalendarMonths, AccrualMethod.FourWeekPeriods, AccrualMethod.WorkingDays];
        return best == counts.Max(method => Lots(right, there, calendar, new() { OneBlock = true, Method = method }).Raw);
    }

    private static LeaveLots Lots(PaidLeaveRight right, LeaveEmployment there, WorkCalendar calendar, LeaveRules rules) =>
        right.Lots(there.Period, there.Absences, calendar, FrenchLaw.Published, rules with { ReferenceStart = there.ReferenceStart });
}

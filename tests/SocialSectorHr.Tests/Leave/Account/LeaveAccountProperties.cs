using SocialSectorHr.Json;

namespace SocialSectorHr.Tests.Leave;

public class LeaveAccountProperties
{
    private static readonly LocalDate First = new(2023, 12, 30);

    [Property]
    public bool Each_day_agrees_with_an_account_kept_by_hand_and_conserves_the_days(LeaveHistory history)
    {
        LeaveMovement[] movements = history.Possible();
        LeaveAccount account = LeaveAccount.Of(history.Unit, movements);
        ILookup<LocalDate, LeaveMovement> days = movements.ToLookup(static movement => movement.On);
        NaiveAccount naive = new();
        for (LocalDate day = First; day < First.PlusDays(2_000); day = day.PlusDays(1))
        {
            LeaveBalance balance = account.BalanceOn(day);
            if (!naive.Live(day, days[day])
                || balance.Acquired != Halves(naive.Acquired) || balance.Taken != Halves(naive.Taken)
                || balance.Lost != Halves(naive.Lost) || balance.Left != Halves(naive.Left)
                || balance.Acquired != balance.Taken + balance.Left + balance.Lost || balance.Left.Exact < 0)
            {
                return false;
            }
        }

        return true;

        LeaveDays Halves(int halves) => LeaveDays.Of(Days.Of(halves / 2m), history.Unit);
    }

    [Property]
    public bool An_account_refuses_what_an_account_kept_by_hand_refuses(LeaveHistory history)
    {
        NaiveAccount naive = new();
        bool can = history.Movements.GroupBy(static movement => movement.On).OrderBy(static day => day.Key)
            .All(day => naive.Live(day.Key, day));
        try
        {
            _ = LeaveAccount.Of(history.Unit, history.Movements);
            return can;
        }
        catch (ArgumentOutOfRangeException)
        {
            return !can;
        }
    }

    [Property]
    public bool Replayed_from_its_json_it_is_the_same(LeaveHistory history)
    {
        LeaveAccount account = LeaveAccount.Of(history.Unit, history.Possible());
        string json = LeaveAccountJson.Write(account);
        LeaveAccount read = LeaveAccountJson.Read(json);
        return read.Equals(account) && read.GetHashCode() == account.GetHashCode() && LeaveAccountJson.Write(read) == json
            && read.Postings.SequenceEqual(account.Postings);
    }

    [Property]
    public bool Recorded_one_after_the_other_or_at_once_it_is_the_same(LeaveHistory history)
    {
        LeaveMovement[] movements = history.Possible();
        LeaveAccount one = movements.Aggregate(LeaveAccount.Of(history.Unit), static (account, movement) => account.Record(movement));
        return one.Equals(LeaveAccount.Of(history.Unit, movements))
            && one.Postings.SequenceEqual(LeaveAccount.Of(history.Unit, movements).Postings);
    }

    [Property]
    public bool The_lots_make_the_balance_in_both_units(LeaveHistory history)
    {
        LeaveAccount account = LeaveAccount.Of(history.Unit, history.Possible());
        return Enum.GetValues<LeaveUnit>().All(unit => Enumerable.Range(0, 20).All(step =>
        {
            LeaveBalance balance = account.BalanceOn(First.PlusDays(step * 97), unit);
            LeaveDays none = LeaveDays.FromExact(0, unit);
            return balance.Lots.Aggregate(none, static (sum, lot) => sum + lot.Left) == balance.Left
                && balance.Lots.Aggregate(none, static (sum, lot) => sum + lot.Lost) == balance.Lost
                && balance.Lots.All(static lot => lot.Left.Exact >= 0)
                && balance.Left.In(history.Unit) == account.BalanceOn(balance.Date).Left;
        }));
    }

    [Property]
    public bool Leave_in_half_days_by_a_cycle_costs_what_its_count_says(
        LeaveUnit unit, WorkCycle cycle, byte day, byte length, bool fromNoon, bool untilNoon)
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole).Working(Weekdays.EveryDay);
        LocalDate start = new LocalDate(2026, 1, 1).PlusDays(day);
        int days = (length % 40) + 1;
        TakenLeave leave = TakenLeave.Of(new(start, start.PlusDays(days))) with { FromNoon = fromNoon, UntilNoon = untilNoon };
        LeaveCountingRules halves = new() { HalfDays = true };
        LeaveAccount account = LeaveAccount.Of(unit, LeaveMovement.Acquired(new(2026, 1, 1), 2026, Days.Of(1_500)))
            .Take(leave, calendar, cycle, halves);
        LeaveAccount read = LeaveAccountJson.Read(LeaveAccountJson.Write(account));
        return account.BalanceOn(leave.Days.End).Taken == calendar.CountLeave(leave, unit, cycle, halves).Days && read.Equals(account);
    }

    [Property]
    public bool An_absence_costs_what_its_count_says(LeaveHistory history, byte day, byte length)
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        DateInterval absence = new(new LocalDate(2026, 1, 1).PlusDays(day), new LocalDate(2026, 1, 1).PlusDays(day + (length % 40)));
        LeaveAccount account = LeaveAccount.Of(history.Unit, LeaveMovement.Acquired(new(2026, 1, 1), 2026, Days.Of(60)))
            .Take(absence, calendar);
        return account.BalanceOn(absence.End).Taken == calendar.CountLeave(absence, history.Unit).Days;
    }
}

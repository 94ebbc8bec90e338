using NodaTime;

namespace SocialSectorHr;

/// <summary>What is acquired, taken and carried over (tenue du compte de congés), recorded from what computes it.</summary>
public static class LeaveAccountRecording
{
    extension(LeaveAccount account)
    {
        /// <summary>The account with the leave of an employment: each lot on the first day it can be taken, with its last day.</summary>
        /// <param name="lots">The leave acquired; in the other unit it is converted.</param>
        /// <returns>The account.</returns>
        /// <remarks>
        /// A lot can be taken from 1 May of the year in which its reference period ends, to 30 April, as in the official examples; where
        /// the employment ends before, from its end.
        /// </remarks>
        public LeaveAccount Acquire(LeaveLots lots)
        {
            ArgumentNullException.ThrowIfNull(account);
            List<LeaveMovement> movements = [];
            foreach (LeaveLot lot in lots.Lots)
            {
                Days days = lot.Accrual.Days.In(account.Unit).Days;
                if (days.Exact == 0)
                {
                    continue;
                }

                DateInterval taking = UntakenLeave.UsualTaking(lot.Period.End);
                LocalDate from = LocalDate.Min(taking.Start, lot.Period.End);
                movements.Add(LeaveMovement.Acquired(from, lot.YearOfEnd, days));
                movements.Add(LeaveMovement.LastDay(from, lot.YearOfEnd, taking.End));
            }

            return account.Record(movements);
        }

        /// <summary>The account with an absence, charged day by day, so that the balance is right in the middle of it too.</summary>
        /// <param name="absence">The days off, both ends included.</param>
        /// <param name="calendar">The days of work and the holidays.</param>
        /// <param name="personal">The weekdays a part-timer works; null for the days of the firm.</param>
        /// <param name="rules">The choices of an agreement; null for the default.</param>
        /// <returns>The account.</returns>
        /// <exception cref="ArgumentOutOfRangeException">More is taken than is left, or a date is outside 1982 to 2199.</exception>
        /// <remarks>The sum is what <c>calendar.CountLeave(absence, unit)</c> gives.</remarks>
        public LeaveAccount Take(
            DateInterval absence, WorkCalendar calendar, Weekdays? personal = null, LeaveCountingRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(absence);
            return account.Take(TakenLeave.Of(absence.Iso()), calendar, personal, rules);
        }

        /// <summary>The account with leave that may begin or end at noon, charged day by day.</summary>
        /// <param name="leave">The days off, or their noon.</param>
        /// <param name="calendar">The days of work and the holidays.</param>
        /// <param name="personal">The weekdays a part-timer works; null for the days of the firm.</param>
        /// <param name="rules">The choices of an agreement or a practice; null for the default.</param>
        /// <returns>The account.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// More is taken than is left, half days are taken without the practice, or a date is outside 1982 to 2199.
        /// </exception>
        /// <remarks>The sum is what <c>calendar.CountLeave(leave, unit)</c> gives.</remarks>
        public LeaveAccount Take(TakenLeave leave, WorkCalendar calendar, Weekdays? personal = null, LeaveCountingRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(account);
            ArgumentNullException.ThrowIfNull(leave);
            ArgumentNullException.ThrowIfNull(calendar);
            return account.Record(Charges(account.Unit, leave, calendar, personal, cycle: null, rules));
        }

        /// <summary>The account with leave of someone whose weeks change, charged day by day.</summary>
        /// <param name="leave">The days off, or their noon.</param>
        /// <param name="calendar">The days of work and the holidays.</param>
        /// <param name="cycle">The weeks in turn.</param>
        /// <param name="rules">The choices of an agreement or a practice; null for the default.</param>
        /// <returns>The account.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// More is taken than is left, half days are taken without the practice, or a date is outside 1982 to 2199.
        /// </exception>
        public LeaveAccount Take(TakenLeave leave, WorkCalendar calendar, WorkCycle cycle, LeaveCountingRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(account);
            ArgumentNullException.ThrowIfNull(leave);
            ArgumentNullException.ThrowIfNull(calendar);
            ArgumentNullException.ThrowIfNull(cycle);
            return account.Record(Charges(account.Unit, leave, calendar, personal: null, cycle, rules));
        }

        /// <summary>The account after a carry-over: the last day of the lot put off while it could have been lost, then set.</summary>
        /// <param name="lot">The year in which the reference period of the lot ends.</param>
        /// <param name="carried">The carry-over; of all that is left.</param>
        /// <returns>The account; the same where nothing is carried over.</returns>
        /// <exception cref="ArgumentOutOfRangeException">Only a part of the days is carried over, or the lot was lost before.</exception>
        public LeaveAccount CarryOver(int lot, CarryOver carried)
        {
            ArgumentNullException.ThrowIfNull(account);
            if (carried.Question is not { } asked || carried.Ground is null)
            {
                return account;
            }

            if (carried.Days != asked.Leave.Days)
            {
                throw Refusal.OutOfRange(carried.Days, nameof(carried), $"all the {asked.Leave.Days} that are left: a part would need a lot of its own");
            }

            List<LeaveMovement> movements = [];
            if (carried.Ground == CarryOverGround.NotTaken)
            {
                movements.Add(LeaveMovement.LastDay(asked.Leave.Taking.End, lot, null));
            }
            else
            {
                movements.Add(LeaveMovement.LastDay(asked.AcquisitionEnd, lot, carried.LastDayWithoutReturn));
                if (asked.Sickness.ReturnDay is { } back && back <= carried.LastDayWithoutReturn)
                {
                    movements.Add(LeaveMovement.LastDay(back, lot, null));
                }
            }

            if (asked.Sickness.InformationDay is { } informed && carried.LastDay is { } last)
            {
                // Informed before the end of the taking period, it is put off from that end on.
                LocalDate from = carried.Ground == CarryOverGround.NotTaken ? LocalDate.Max(informed, asked.Leave.Taking.End) : informed;
                if (from <= last && (carried.LastDayWithoutReturn is null || asked.Sickness.ReturnDay <= carried.LastDayWithoutReturn))
                {
                    movements.Add(LeaveMovement.LastDay(from, lot, last));
                }
            }

            return account.Record(movements);
        }

        /// <summary>The account after a carry-over by agreement: the last day of the lot put off (C. trav. L3141-22).</summary>
        /// <param name="lot">The year in which the reference period of the lot ends.</param>
        /// <param name="carried">The carry-over; of all that is left.</param>
        /// <returns>The account.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The lot was lost before the end of its taking period.</exception>
        public LeaveAccount CarryOver(int lot, AgreedCarryOver carried)
        {
            ArgumentNullException.ThrowIfNull(account);
            return carried.Leave is { } leave ? account.Record(LeaveMovement.LastDay(leave.Taking.End, lot, carried.LastDay)) : account;
        }

        /// <summary>What will be left on a day, once the planned absences are taken.</summary>
        /// <param name="date">The day.</param>
        /// <param name="planned">The absences planned, those after the day too.</param>
        /// <param name="calendar">The days of work and the holidays.</param>
        /// <param name="unit">What the balance is counted in; null for the unit of the account.</param>
        /// <returns>The balance of the day.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A planned absence takes more than will be left.</exception>
        public LeaveBalance Project(LocalDate date, IEnumerable<DateInterval> planned, WorkCalendar calendar, LeaveUnit? unit = null)
        {
            IReadOnlyList<DateInterval> absences = ValueList.Required(planned, nameof(planned)).Iso(nameof(planned));
            return account.Project(date, absences.Select(TakenLeave.Of), calendar, personal: null, unit: unit);
        }

        /// <summary>What will be left on a day, once the planned leave is taken, by a part-timer or in half days.</summary>
        /// <param name="date">The day.</param>
        /// <param name="planned">The leave planned, that after the day too.</param>
        /// <param name="calendar">The days of work and the holidays.</param>
        /// <param name="personal">The weekdays a part-timer works; null for the days of the firm.</param>
        /// <param name="rules">The choices of an agreement or a practice; null for the default.</param>
        /// <param name="unit">What the balance is counted in; null for the unit of the account.</param>
        /// <returns>The balance of the day.</returns>
        /// <exception cref="ArgumentOutOfRangeException">Planned leave takes more than will be left.</exception>
        public LeaveBalance Project(
            LocalDate date,
            IEnumerable<TakenLeave> planned,
            WorkCalendar calendar,
            Weekdays? personal,
            LeaveCountingRules? rules = null,
            LeaveUnit? unit = null)
        {
            ArgumentNullException.ThrowIfNull(account);
            IReadOnlyList<TakenLeave> leaves = ValueList.Required(planned, nameof(planned));
            ArgumentNullException.ThrowIfNull(calendar);
            return account
                .Record(leaves.SelectMany(leave => Charges(account.Unit, leave, calendar, personal, cycle: null, rules)))
                .BalanceOn(date, unit);
        }
    }

    private static IEnumerable<LeaveMovement> Charges(
        LeaveUnit unit, TakenLeave leave, WorkCalendar calendar, Weekdays? personal, WorkCycle? cycle, LeaveCountingRules? rules)
    {
        (LocalDate start, LocalDate end) = (leave.Days.Start, leave.Days.End);
        Fraction all = Cost(leave);
        Fraction before = 0;
        for (LocalDate day = start; day <= end; day = day.PlusDays(1))
        {
            // What the leave would have cost, had it ended that day; until noon of the last one it may cost less.
            Fraction until = day < end ? Fraction.Min(all, Cost(TakenLeave.Of(new(start, day)) with { FromNoon = leave.FromNoon })) : all;
            if (until > before)
            {
                yield return LeaveMovement.Taken(day, Days.FromExact(until - before));
                before = until;
            }
        }

        Fraction Cost(TakenLeave part) => new LeaveCount(new LeaveCountQuestion(calendar, part, unit, personal, cycle, rules)).Days.Exact;
    }
}

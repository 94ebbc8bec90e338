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
            ArgumentNullException.ThrowIfNull(account);
            ArgumentNullException.ThrowIfNull(absence);
            ArgumentNullException.ThrowIfNull(calendar);
            return account.Record(Charges(account.Unit, absence, calendar, personal, rules));
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

        /// <summary>What will be left on a day, once the planned absences are taken.</summary>
        /// <param name="date">The day.</param>
        /// <param name="planned">The absences planned, those after the day too.</param>
        /// <param name="calendar">The days of work and the holidays.</param>
        /// <param name="unit">What the balance is counted in; null for the unit of the account.</param>
        /// <returns>The balance of the day.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A planned absence takes more than will be left.</exception>
        public LeaveBalance Project(LocalDate date, IEnumerable<DateInterval> planned, WorkCalendar calendar, LeaveUnit? unit = null)
        {
            ArgumentNullException.ThrowIfNull(account);
            IReadOnlyList<DateInterval> absences = ValueList.Required(planned, nameof(planned)).Iso(nameof(planned));
            ArgumentNullException.ThrowIfNull(calendar);
            return account
                .Record(absences.SelectMany(absence => Charges(account.Unit, absence, calendar, personal: null, rules: null)))
                .BalanceOn(date, unit);
        }
    }

    private static IEnumerable<LeaveMovement> Charges(
        LeaveUnit unit, DateInterval absence, WorkCalendar calendar, Weekdays? personal, LeaveCountingRules? rules)
    {
        Fraction before = 0;
        for (LocalDate day = absence.Start; day <= absence.End; day = day.PlusDays(1))
        {
            // What the absence would have cost, had it ended that day.
            Fraction until = calendar.CountLeave(new DateInterval(absence.Start, day), unit, personal, rules).Days.Exact;
            if (until > before)
            {
                yield return LeaveMovement.Taken(day, Days.FromExact(until - before));
                before = until;
            }
        }
    }
}

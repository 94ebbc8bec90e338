namespace SocialSectorHr;

/// <summary>What a period pays, and what an exit leaves to pay or to deduct (solde de sortie), asked of the period.</summary>
public static class ForfaitExit
{
    extension(ForfaitPeriod period)
    {
        /// <summary>The exit (or the end of a year): the days really worked beside those due, valued.</summary>
        /// <param name="worked">The days really worked in the period, whole or halves.</param>
        /// <param name="value">The value of a day: that of <see cref="ForfaitDayValueMethod.CalendarOpen"/> is the usual one.</param>
        /// <returns>The difference, to pay or to deduct.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The days are not whole or halves, or more than the calendar days of the period.
        /// </exception>
        public ForfaitSettlement Settle(Days worked, ForfaitDayValue value) => new(new ForfaitSettlementQuestion(period, worked, value));

        /// <summary>What the period is paid, by the value of a day that the rules of the period choose.</summary>
        /// <param name="annual">
        /// The gross pay of a full year, in euros: what the forfait pays, a thirteenth month among it if the text says so.
        /// </param>
        /// <returns>The pay of the period, exact.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The pay is negative, an incomplete month has no open day, or a rule that the method reads cannot exist.
        /// </exception>
        public ForfaitPeriodPay Pay(Money annual) => new(new ForfaitPeriodPayQuestion(period, annual));
    }
}

namespace SocialSectorHr;

/// <summary>The leave of a quarter (congés trimestriels), asked beside the annual right.</summary>
public static class PaidLeaveQuarters
{
    extension(PaidLeaveRight)
    {
        /// <summary>The leave of a quarter without annual leave.</summary>
        /// <param name="sick">The calendar days of sickness of the quarter; not those of a pregnant woman.</param>
        /// <param name="absent">The other calendar days that the agreement does not treat as work.</param>
        /// <param name="rules">What the agreement gives to the staff.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are not those of a quarter.</exception>
        public static QuarterlyLeave OfQuarter(Days sick, Days absent, QuarterlyLeaveRules rules) =>
            new(new QuarterlyLeaveQuestion(sick, absent, rules));
    }
}

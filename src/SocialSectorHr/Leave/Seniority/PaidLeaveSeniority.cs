namespace SocialSectorHr;

/// <summary>The days of leave that seniority adds (congés d'ancienneté), asked of the right.</summary>
public static class PaidLeaveSeniority
{
    extension(PaidLeaveRight right)
    {
        /// <summary>The days that seniority adds by an agreement.</summary>
        /// <param name="years">The full years of seniority on the day the agreement looks at; 0 to 80.</param>
        /// <param name="rules">What the agreement sets.</param>
        /// <returns>The days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The years are not 0 to 80.</exception>
        public SeniorityLeave SeniorityDays(int years, SeniorityLeaveRules rules) => new(new SeniorityLeaveQuestion(right, years, rules));
    }
}

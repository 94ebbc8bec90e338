using NodaTime;

namespace SocialSectorHr;

/// <summary>What is left of a leave account (solde de congés), asked of the account.</summary>
public static class LeaveAccountBalance
{
    extension(LeaveAccount account)
    {
        /// <summary>The balance at the end of a day.</summary>
        /// <param name="date">The day; one to come gives what will be left of what is recorded.</param>
        /// <param name="unit">What the balance is counted in; null for the unit of the account.</param>
        /// <returns>The balance.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The unit is not defined.</exception>
        public LeaveBalance BalanceOn(LocalDate date, LeaveUnit? unit = null) =>
            new(new LeaveBalanceQuestion(account, date, unit));
    }
}

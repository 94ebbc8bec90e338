using NodaTime;

namespace SocialSectorHr;

/// <summary>What is left of a forfait on a day (solde du forfait), asked of its tally.</summary>
public static class ForfaitTallyBalance
{
    extension(ForfaitTally tally)
    {
        /// <summary>What is worked and rested up to a day, and what is left.</summary>
        /// <param name="on">The last day counted.</param>
        /// <returns>The balance.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
        public ForfaitBalance Balance(LocalDate on) => new(new ForfaitBalanceQuestion(tally, on.Iso()));
    }
}

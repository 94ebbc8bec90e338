using NodaTime;

namespace SocialSectorHr;

/// <summary>What a year of a yearly bonus, or an exit, brings someone (prime de l'année), asked of the term.</summary>
public static class YearlyBonusInYear
{
    extension(YearlyBonus term)
    {
        /// <summary>What a calendar year brings someone: the amount, and its payments.</summary>
        /// <param name="year">The calendar year; not before the year of entry.</param>
        /// <param name="entry">The first day in the firm.</param>
        /// <param name="rules">What a text or a usage chooses; null for the default.</param>
        /// <returns>The year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The year is before the entry.</exception>
        public YearlyBonusYear InYear(int year, LocalDate entry, YearlyBonusRules? rules = null) =>
            new(new YearlyBonusYearQuestion(term, Days.Zero, year, entry.Iso(), rules));

        /// <summary>What a calendar year brings someone whose contract was suspended before the seniority is reached.</summary>
        /// <param name="suspended">
        /// The calendar days of suspension before the seniority is reached, a whole number; they matter only where the rules say so.
        /// </param>
        /// <param name="year">The calendar year; not before the year of entry.</param>
        /// <param name="entry">The first day in the firm.</param>
        /// <param name="rules">What a text or a usage chooses; null for the default.</param>
        /// <returns>The year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The year is before the entry, or the suspended days are negative or not whole.</exception>
        public YearlyBonusYear InYear(Days suspended, int year, LocalDate entry, YearlyBonusRules? rules = null) =>
            new(new YearlyBonusYearQuestion(term, suspended, year, entry.Iso(), rules));

        /// <summary>What an exit leaves: the share of its calendar year, what was paid of it, what is still due.</summary>
        /// <param name="entry">The first day in the firm.</param>
        /// <param name="exit">The last day of the contract; not before the entry.</param>
        /// <param name="rules">What a text or a usage chooses; null for the default, which does not say what an exit leaves due.</param>
        /// <returns>The exit.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The exit is before the entry.</exception>
        public YearlyBonusExit AtExit(LocalDate entry, LocalDate exit, YearlyBonusRules? rules = null) =>
            new(new YearlyBonusExitQuestion(term, null, entry.Iso(), exit.Iso(), rules));

        /// <summary>What an exit leaves, where the amount paid for its calendar year is known.</summary>
        /// <param name="paid">What was paid for the year of the exit, in euros; zero or more.</param>
        /// <param name="entry">The first day in the firm.</param>
        /// <param name="exit">The last day of the contract; not before the entry.</param>
        /// <param name="rules">What a text or a usage chooses; null for the default, which does not say what an exit leaves due.</param>
        /// <returns>The exit.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The exit is before the entry, or what was paid is negative.</exception>
        public YearlyBonusExit AtExit(Money paid, LocalDate entry, LocalDate exit, YearlyBonusRules? rules = null) =>
            new(new YearlyBonusExitQuestion(term, paid, entry.Iso(), exit.Iso(), rules));
    }
}

using NodaTime;

namespace SocialSectorHr;

/// <summary>What a year of thirteenth month brings someone (13e mois de l'année), asked of the term.</summary>
public static class ThirteenthMonthInYear
{
    extension(ThirteenthMonth term)
    {
        /// <summary>What a calendar year brings someone: the amount, and its payments.</summary>
        /// <param name="year">The calendar year; not before the year of entry.</param>
        /// <param name="entry">The first day in the firm.</param>
        /// <param name="rules">What a text or a usage chooses; null for the default.</param>
        /// <returns>The year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The year is before the entry.</exception>
        public ThirteenthMonthYear InYear(int year, LocalDate entry, ThirteenthMonthRules? rules = null) =>
            new(new ThirteenthMonthYearQuestion(term, Days.Zero, year, entry, rules));

        /// <summary>What a calendar year brings someone whose contract was suspended before the seniority is reached.</summary>
        /// <param name="suspended">
        /// The calendar days of suspension before the seniority is reached, a whole number; they matter only where the rules say so.
        /// </param>
        /// <param name="year">The calendar year; not before the year of entry.</param>
        /// <param name="entry">The first day in the firm.</param>
        /// <param name="rules">What a text or a usage chooses; null for the default.</param>
        /// <returns>The year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The year is before the entry, or the suspended days are negative or not whole.</exception>
        public ThirteenthMonthYear InYear(Days suspended, int year, LocalDate entry, ThirteenthMonthRules? rules = null) =>
            new(new ThirteenthMonthYearQuestion(term, suspended, year, entry, rules));
    }
}

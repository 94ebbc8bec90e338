using NodaTime;

namespace SocialSectorHr;

/// <summary>What a calendar year pays, yearly bonuses included (brut de l'année), asked of the pay.</summary>
public static class GrossPayYear
{
    extension(GrossPay pay)
    {
        /// <summary>What a calendar year of an employment pays: its months, the payments beyond twelve, the yearly bonuses.</summary>
        /// <param name="year">The calendar year; one of the employment.</param>
        /// <param name="employment">The employment: seniority counts from its first day, an exit is its last.</param>
        /// <param name="week">The week of work.</param>
        /// <param name="bonuses">The yearly bonuses on top of the pay; none for none.</param>
        /// <param name="bonusRules">What a text or a usage says of an incomplete year of them; null for the default.</param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the real hours.</param>
        /// <returns>The year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The year is not one of the employment, or the method does not suit the week.</exception>
        public PayYear InYear(
            int year,
            DateInterval employment,
            WeeklySchedule week,
            IEnumerable<YearlyBonus> bonuses,
            YearlyBonusRules? bonusRules = null,
            PayRules? rules = null) =>
            new(new PayYearQuestion(pay, year, employment, new(week), bonuses, bonusRules, rules));

        /// <summary>What a calendar year of an employment pays for a cycle of unequal days or weeks.</summary>
        /// <param name="year">The calendar year; one of the employment.</param>
        /// <param name="employment">The employment: seniority counts from its first day, an exit is its last.</param>
        /// <param name="cycle">The cycle.</param>
        /// <param name="bonuses">The yearly bonuses on top of the pay; none for none.</param>
        /// <param name="bonusRules">What a text or a usage says of an incomplete year of them; null for the default.</param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the real hours.</param>
        /// <returns>The year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The year is not one of the employment, a month is outside 1982 to 2199, or the method does not suit the cycle.
        /// </exception>
        public PayYear InYear(
            int year,
            DateInterval employment,
            WorkCycle cycle,
            IEnumerable<YearlyBonus> bonuses,
            YearlyBonusRules? bonusRules = null,
            PayRules? rules = null) =>
            new(new PayYearQuestion(pay, year, employment, new(cycle), bonuses, bonusRules, rules));
    }
}

namespace SocialSectorHr;

/// <summary>What absences take off a yearly bonus (absences et prime annuelle), asked of its year or of an exit.</summary>
public static class YearlyBonusAbsences
{
    extension(YearlyBonusYear year)
    {
        /// <summary>What absences take off the amount of the year, by the rule that was given (<see cref="YearlyBonusRules.DoAbsencesReduce"/>).</summary>
        /// <param name="absent">
        /// The calendar days of absence of the year, those that the law treats as work left out; at most the days present.
        /// </param>
        /// <returns>What is taken off and what is left; nothing of either where no rule was given.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are negative or more than those present.</exception>
        public YearlyBonusReduction LessAbsences(Days absent) => year.Question is { } asked
            ? new(new YearlyBonusReductionQuestion(asked, year.Amount, year.DaysPresent, absent))
            : default;
    }

    extension(YearlyBonusExit exit)
    {
        /// <summary>What absences take off what was earned at the exit, by the rule that was given (<see cref="YearlyBonusRules.DoAbsencesReduce"/>).</summary>
        /// <param name="absent">
        /// The calendar days of absence of the year, those that the law treats as work left out; at most the days present.
        /// </param>
        /// <returns>What is taken off and what is left; nothing of either where no rule was given.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are negative or more than those present.</exception>
        public YearlyBonusReduction LessAbsences(Days absent) => exit.Question is { } asked
            ? new(new YearlyBonusReductionQuestion(asked.Year, exit.Amount, exit.DaysPresent, absent))
            : default;
    }
}

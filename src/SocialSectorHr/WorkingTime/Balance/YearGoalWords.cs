namespace SocialSectorHr;

/// <summary>The words of <see cref="YearGoal"/>.</summary>
public static class YearGoalWords
{
    extension(YearGoal goal)
    {
        /// <summary>The goal, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => goal.Label().ToString(language);

        internal Bilingual Label() => goal switch
        {
            YearGoal.LegalYear => new("heures annuelles de la loi ou de l'accord", "annual hours of the law or of the agreement"),
            YearGoal.Average35 => new("35 heures en moyenne", "35 hours on average"),
            _ => Bilingual.Undefined(goal),
        };
    }
}

namespace SocialSectorHr;

/// <summary>The words of <see cref="TrialWeeks"/>.</summary>
public static class TrialWeeksWords
{
    extension(TrialWeeks method)
    {
        /// <summary>The words of the method.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => method.Label().ToString(language);

        internal Bilingual Label() => method switch
        {
            TrialWeeks.Whole => new("semaines entières, un jour au moins", "whole weeks, one day at least"),
            TrialWeeks.Started => new("toute semaine commencée compte", "a week begun counts"),
            _ => Bilingual.Undefined(method),
        };
    }
}

namespace SocialSectorHr;

/// <summary>The words of <see cref="RttRhythm"/>.</summary>
public static class RttRhythmWords
{
    extension(RttRhythm rhythm)
    {
        /// <summary>How the right grows, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => rhythm.Label().ToString(language);

        internal Bilingual Label() => rhythm switch
        {
            RttRhythm.CalendarDays => new("par jour calendaire", "by calendar day"),
            RttRhythm.CompleteMonths => new("par mois échu", "by month completed"),
            RttRhythm.WeeksWorked => new("par semaine travaillée", "by week of work"),
            _ => Bilingual.Undefined(rhythm),
        };
    }
}

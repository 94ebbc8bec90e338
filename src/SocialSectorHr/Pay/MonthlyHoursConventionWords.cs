namespace SocialSectorHr;

/// <summary>The words of how the hours of a month are derived from a week (mensualisation).</summary>
public static class MonthlyHoursConventionWords
{
    extension(MonthlyHoursConvention convention)
    {
        /// <summary>How the hours of a month are derived.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => convention.Label().ToString(language);

        internal Bilingual Label() => convention switch
        {
            MonthlyHoursConvention.Exact52Over12 => new("52 douzièmes de la semaine, exacts", "exactly 52/12 of the week"),
            MonthlyHoursConvention.Usual151_67 => new("52 douzièmes de la semaine, à deux décimales", "52/12 of the week, to two decimals"),
            _ => Bilingual.Undefined(convention),
        };
    }
}

namespace SocialSectorHr;

/// <summary>The words of <see cref="StartedHours"/>.</summary>
public static class StartedHoursWords
{
    extension(StartedHours value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            StartedHours.Proportional => new("heures comptées en proportion", "hours counted in proportion"),
            StartedHours.Whole => new("heure commencée comptée entière", "an hour begun counted whole"),
            _ => Bilingual.Undefined(value),
        };
    }
}

namespace SocialSectorHr;

/// <summary>The words of <see cref="SolidarityMode"/>.</summary>
public static class SolidarityModeWords
{
    extension(SolidarityMode mode)
    {
        /// <summary>How the solidarity day is done, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => mode.Label().ToString(language);

        internal Bilingual Label() => mode switch
        {
            SolidarityMode.IncludedInDays => new("un jour de plus parmi les jours travaillés", "one more day among the days worked"),
            SolidarityMode.ExtraHours => new("des heures en plus de l'horaire", "hours on top of the schedule"),
            SolidarityMode.AlreadyCounted => new("déjà dans les jours comptés", "already among the days counted"),
            SolidarityMode.Waived => new("non effectuée", "not done"),
            SolidarityMode.DoneElsewhere => new("déjà effectuée chez un autre employeur", "already done with another employer"),
            SolidarityMode.NotDue => new("sans objet au lieu de travail", "not due at the place of work"),
            _ => Bilingual.Undefined(mode),
        };
    }
}

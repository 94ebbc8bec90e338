namespace SocialSectorHr;

/// <summary>The words of <see cref="RttAbsences"/>.</summary>
public static class RttAbsencesWords
{
    extension(RttAbsences absences)
    {
        /// <summary>What an absence takes, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => absences.Label().ToString(language);

        internal Bilingual Label() => absences switch
        {
            RttAbsences.InProportion => new(
                "réduction à proportion, les RTT compensant des heures réellement travaillées",
                "reduced in proportion, RTT making up for hours really worked"),
            RttAbsences.WholeWeeks => new("aucune acquisition la semaine d'une absence", "nothing earned in a week with an absence"),
            RttAbsences.Kept => new("nombre forfaitaire de l'accord, sans réduction", "the agreement's flat number, not reduced"),
            _ => Bilingual.Undefined(absences),
        };
    }
}

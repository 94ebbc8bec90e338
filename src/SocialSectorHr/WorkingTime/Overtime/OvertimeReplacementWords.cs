namespace SocialSectorHr;

/// <summary>The words of what rest replaces of the pay of overtime, in both languages.</summary>
public static class OvertimeReplacementWords
{
    extension(OvertimeReplacement replaced)
    {
        /// <summary>What is replaced, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => replaced.Label().ToString(language);

        internal Bilingual Label() => replaced switch
        {
            OvertimeReplacement.HoursAndPremium => new("les heures et leur majoration", "the hours and their premium"),
            OvertimeReplacement.Premium => new("la majoration seule", "the premium alone"),
            _ => Bilingual.Undefined(replaced),
        };
    }
}

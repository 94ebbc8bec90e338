namespace SocialSectorHr;

/// <summary>The names of the beginnings of a birth leave (début du congé de naissance).</summary>
public static class BirthLeaveStartWords
{
    extension(BirthLeaveStart start)
    {
        /// <summary>Its name.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => start.Label().ToString(language);

        internal Bilingual Label() => start switch
        {
            BirthLeaveStart.BirthDay => new("jour de la naissance", "day of the birth"),
            BirthLeaveStart.NextOuvrable => new("premier jour ouvrable qui suit", "next ouvrable"),
            _ => Bilingual.Undefined(start),
        };
    }
}

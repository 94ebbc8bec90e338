namespace SocialSectorHr;

/// <summary>The words of the rest days of a reduced forfait, in both languages.</summary>
public static class ReducedRestWords
{
    extension(ReducedRest reduced)
    {
        /// <summary>The reading in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => reduced.Label().ToString(language);

        internal Bilingual Label() => reduced switch
        {
            ReducedRest.Recomputed => new("jours de repos recalculés", "rest days computed again"),
            ReducedRest.ShareOfCeiling => new(
                "jours de repos proratisés au forfait réduit",
                "rest days in proportion to the reduced forfait"),
            _ => Bilingual.Undefined(reduced),
        };
    }
}

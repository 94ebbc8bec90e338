namespace SocialSectorHr;

/// <summary>The words of how an announced month stands to its year (mode de l'annonce).</summary>
public static class AnnouncedModeWords
{
    extension(AnnouncedMode mode)
    {
        /// <summary>How the announced month stands to the announced year.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => mode.Label().ToString(language);

        internal Bilingual Label() => mode switch
        {
            AnnouncedMode.Exact => new("exact", "exact"),
            AnnouncedMode.TruncatedToEuro => new("tronqué à l'euro", "truncated to the euro"),
            AnnouncedMode.RoundedToEuro => new("arrondi à l'euro", "rounded to the euro"),
            AnnouncedMode.Near => new("à moins d'un euro", "within one euro"),
            AnnouncedMode.Inconsistent => new("incohérent", "inconsistent"),
            _ => Bilingual.Undefined(mode),
        };
    }
}

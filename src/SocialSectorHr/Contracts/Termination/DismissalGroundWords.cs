namespace SocialSectorHr;

/// <summary>The words of <see cref="DismissalGround"/>.</summary>
public static class DismissalGroundWords
{
    extension(DismissalGround ground)
    {
        /// <summary>The words of the ground.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => ground.Label().ToString(language);

        internal Bilingual Label() => ground switch
        {
            DismissalGround.Ordinary => new("cause réelle et sérieuse", "real and serious ground"),
            DismissalGround.GrossMisconduct => new("faute grave", "gross misconduct"),
            DismissalGround.WilfulMisconduct => new("faute lourde", "wilful misconduct"),
            DismissalGround.OccupationalUnfitness => new("inaptitude d'origine professionnelle", "occupational unfitness"),
            DismissalGround.Unfitness => new("inaptitude d'origine non professionnelle", "unfitness that work did not cause"),
            _ => Bilingual.Undefined(ground),
        };
    }
}

namespace SocialSectorHr;

/// <summary>The words of the kinds of steps (nature d'une étape).</summary>
public static class StepKindWords
{
    extension(StepKind kind)
    {
        /// <summary>Its word: given, read, counted.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => kind.Label().ToString(language);

        internal Bilingual Label() => kind switch
        {
            StepKind.Given => new("Donné", "Given"),
            StepKind.Read => new("Lu", "Read"),
            StepKind.Counted => new("Compté", "Counted"),
            StepKind.Computed => new("Calculé", "Computed"),
            StepKind.Chosen => new("Choisi", "Chosen"),
            StepKind.Assumed => new("Supposé", "Assumed"),
            StepKind.Concluded => new("Retenu", "Concluded"),
            _ => Bilingual.Undefined(kind),
        };
    }
}

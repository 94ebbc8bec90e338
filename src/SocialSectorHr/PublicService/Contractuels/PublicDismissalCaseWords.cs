namespace SocialSectorHr.PublicService;

/// <summary>The words of <see cref="PublicDismissalCase"/>.</summary>
public static class PublicDismissalCaseWords
{
    extension(PublicDismissalCase dismissal)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => dismissal.Label().ToString(language);

        internal Bilingual Label() => dismissal switch
        {
            PublicDismissalCase.Ordinary => new("intérêt du service ou inaptitude", "interest of the service, or unfitness"),
            PublicDismissalCase.Insufficiency => new("insuffisance professionnelle", "insufficiency at work"),
            PublicDismissalCase.Trial => new("pendant ou à la fin de l'essai", "in the trial or at its end"),
            PublicDismissalCase.Discipline => new("licenciement disciplinaire", "dismissal for discipline"),
            PublicDismissalCase.FullPension => new("pension à taux plein acquise", "pension at the full rate earned"),
            PublicDismissalCase.EquivalentPost => new("emploi public équivalent retrouvé aussitôt", "equivalent public post found at once"),
            PublicDismissalCase.CivilServant => new("fonctionnaire détaché, en disponibilité ou hors cadres", "civil servant seconded, on leave or outside the corps"),
            PublicDismissalCase.Redeployed => new("agent reclassé, ou modification acceptée", "agent redeployed, or change accepted"),
            _ => Bilingual.Undefined(dismissal),
        };
    }
}

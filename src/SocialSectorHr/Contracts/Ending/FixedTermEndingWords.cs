namespace SocialSectorHr;

/// <summary>The words of the endings of a contract with a term, in both languages.</summary>
public static class FixedTermEndingWords
{
    extension(FixedTermEnding ending)
    {
        /// <summary>The ending in words: <c>arrivée du terme</c>.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => ending.Label().ToString(language);

        internal Bilingual Label() => ending switch
        {
            FixedTermEnding.AtTerm => new("arrivée du terme", "the term has come"),
            FixedTermEnding.FollowedByPermanentContract => new("suivi d'un CDI", "a permanent contract follows"),
            FixedTermEnding.RefusedPermanentContract => new("refus d'un CDI équivalent", "an equivalent permanent contract was refused"),
            FixedTermEnding.RefusedAgreedRenewal => new(
                "refus d'un renouvellement convenu au contrat",
                "a renewal agreed in the contract was refused"),
            FixedTermEnding.DuringTrial => new("rupture pendant l'essai", "broken in the trial"),
            FixedTermEnding.ByEmployee => new("rupture anticipée par le salarié", "broken early by the employee"),
            FixedTermEnding.ForGrossMisconduct => new("faute grave", "gross misconduct"),
            FixedTermEnding.ByForceMajeure => new("force majeure", "force majeure"),
            FixedTermEnding.ByAgreement => new("rupture d'un commun accord", "broken by agreement"),
            FixedTermEnding.ForUnfitness => new(
                "inaptitude constatée par le médecin du travail",
                "unfitness found by the occupational doctor"),
            FixedTermEnding.ByEmployerUnlawfully => new(
                "rupture anticipée injustifiée par l'employeur",
                "broken early by the employer without a ground"),
            FixedTermEnding.AtAnniversaryByEmployer => new("rupture de l'objet défini par l'employeur, à 18 mois ou à l'anniversaire",
                "defined purpose broken by the employer, at 18 months or on the anniversary"),
            _ => Bilingual.Undefined(ending),
        };
    }
}

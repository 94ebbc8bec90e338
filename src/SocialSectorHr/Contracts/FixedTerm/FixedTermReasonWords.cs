namespace SocialSectorHr;

/// <summary>The words of the reasons of a fixed term, in both languages.</summary>
public static class FixedTermReasonWords
{
    extension(FixedTermReason reason)
    {
        /// <summary>The reason in words: <c>emploi saisonnier</c>.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => reason.Label().ToString(language);

        internal Bilingual Label() => reason switch
        {
            FixedTermReason.ReplacementOfAbsence => new("remplacement d'un salarié absent", "replacement of an absent employee"),
            FixedTermReason.ReplacementOfTemporaryPartTime => new(
                "remplacement d'un temps partiel provisoire",
                "replacement of a temporary part-timer"),
            FixedTermReason.ReplacementOfSuspendedContract => new(
                "remplacement d'un contrat suspendu",
                "replacement of a suspended contract"),
            FixedTermReason.DepartureBeforePostIsCut => new("départ avant suppression du poste", "departure before the post is cut"),
            FixedTermReason.PendingPermanentHire => new("attente d'un salarié recruté en CDI", "pending a permanent hire"),
            FixedTermReason.TemporaryIncrease => new("accroissement temporaire d'activité", "temporary increase of activity"),
            FixedTermReason.ExceptionalExportOrder => new("commande exceptionnelle à l'exportation", "exceptional export order"),
            FixedTermReason.UrgentSafetyWork => new("travaux urgents de sécurité", "urgent safety work"),
            FixedTermReason.Seasonal => new("emploi saisonnier", "seasonal work"),
            FixedTermReason.Usage => new("CDD d'usage", "customary fixed term"),
            FixedTermReason.ReplacementOfEmployerOrLiberal =>
                new("remplacement d'un chef d'entreprise ou d'un libéral", "replacement of an employer or liberal professional"),
            FixedTermReason.ReplacementOfFarmHead => new("remplacement d'un chef d'exploitation agricole", "replacement of a farm head"),
            FixedTermReason.DefinedPurpose => new("objet défini", "defined purpose"),
            FixedTermReason.EmploymentPolicy => new("politique de l'emploi", "employment policy"),
            FixedTermReason.TrainingComplement => new("complément de formation", "complement of training"),
            FixedTermReason.DoctoralResearch => new("contrat doctoral", "doctoral research"),
            FixedTermReason.PostDoctoralDefinedPurpose => new("contrat post-doctoral", "post-doctoral research"),
            FixedTermReason.ExternalReconversion => new("période de reconversion externe", "external reconversion"),
            FixedTermReason.Senior => new("CDD senior", "senior fixed term"),
            FixedTermReason.MultipleReplacement => new("remplacement de plusieurs salariés", "replacement of several employees"),
            _ => Bilingual.Undefined(reason),
        };
    }
}

namespace SocialSectorHr.PublicService;

/// <summary>The words of <see cref="PublicContractAfter"/>.</summary>
public static class PublicContractAfterWords
{
    extension(PublicContractAfter after)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => after.Label().ToString(language);

        internal Bilingual Label() => after switch
        {
            PublicContractAfter.Nothing => new("exécuté jusqu'au terme, sans suite", "run to its term, nothing after it"),
            PublicContractAfter.NewContractSamePublicService => new(
                "nouveau contrat dans la même fonction publique", "new contract in the same public service"),
            PublicContractAfter.Tenured => new("nommé stagiaire ou élève après un concours", "named after a competition"),
            PublicContractAfter.PermanentRefused => new("contrat sans terme refusé", "permanent contract refused"),
            PublicContractAfter.Broken => new("rompu avant le terme", "broken before its term"),
            _ => Bilingual.Undefined(after),
        };
    }
}

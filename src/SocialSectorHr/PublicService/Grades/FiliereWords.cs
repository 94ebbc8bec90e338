namespace SocialSectorHr.PublicService;

/// <summary>The words of <see cref="Filiere"/>.</summary>
public static class FiliereWords
{
    extension(Filiere filiere)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => filiere.Label().ToString(language);

        internal Bilingual Label() => filiere switch
        {
            Filiere.Administrative => new("filière administrative", "administrative filière"),
            Filiere.MedicoSocial => new("filière médico-sociale", "medico-social filière"),
            Filiere.Animation => new("filière animation", "animation filière"),
            Filiere.Technical => new("filière technique", "technical filière"),
            Filiere.Cultural => new("filière culturelle", "cultural filière"),
            Filiere.Sports => new("filière sportive", "sports filière"),
            _ => Bilingual.Undefined(filiere),
        };
    }
}

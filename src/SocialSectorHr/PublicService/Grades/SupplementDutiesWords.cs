namespace SocialSectorHr.PublicService;

/// <summary>The words of <see cref="SupplementDuties"/>.</summary>
public static class SupplementDutiesWords
{
    extension(SupplementDuties duties)
    {
        /// <summary>What they are called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => duties.Label().ToString(language);

        internal Bilingual Label() => duties switch
        {
            SupplementDuties.SocioEducationalSupport => new("accompagnement socio-éducatif", "socio-educational support"),
            SupplementDuties.Care => new("fonctions de soins", "duties of care"),
            _ => Bilingual.Undefined(duties),
        };
    }
}

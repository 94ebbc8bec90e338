namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="LocalAuthority"/>.</summary>
public static class LocalAuthorityWords
{
    extension(LocalAuthority value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            LocalAuthority.Commune => new("commune", "commune"),
            LocalAuthority.Intercommunality => new("intercommunalité", "grouping of communes"),
            LocalAuthority.Departement => new("département", "département"),
            LocalAuthority.Region => new("région", "région"),
            LocalAuthority.SocialActionCentre => new("centre d'action sociale", "social action centre"),
            LocalAuthority.Other => new("autre établissement territorial", "other territorial establishment"),
            _ => Bilingual.Undefined(value),
        };
    }
}

namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="PublicServiceBranch"/>.</summary>
public static class PublicServiceBranchWords
{
    extension(PublicServiceBranch value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            PublicServiceBranch.Territorial => new("fonction publique territoriale", "territorial public service"),
            PublicServiceBranch.Hospital => new("fonction publique hospitalière", "hospital public service"),
            PublicServiceBranch.State => new("fonction publique de l'État", "State public service"),
            PublicServiceBranch.Other => new("autre statut public", "other public staff"),
            _ => Bilingual.Undefined(value),
        };
    }
}

namespace SocialSectorHr.PublicService;

/// <summary>The words of <see cref="PublicContractRenewal"/>.</summary>
public static class PublicContractRenewalWords
{
    extension(PublicContractRenewal renewal)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => renewal.Label().ToString(language);

        internal Bilingual Label() => renewal switch
        {
            PublicContractRenewal.WithinTheTotal => new("renouvelable dans la limite du total", "renewable within the total"),
            PublicContractRenewal.WhileTheAbsenceLasts => new("renouvelable tant que dure l'absence", "renewable while the absence lasts"),
            PublicContractRenewal.IfTheSearchFailed => new(
                "prolongé si la recherche d'un fonctionnaire a échoué", "prolonged if the search for a civil servant failed"),
            PublicContractRenewal.WhileTheProjectLasts => new(
                "renouvelable tant que le projet n'est pas achevé", "renewable while the project is not done"),
            _ => Bilingual.Undefined(renewal),
        };
    }
}

namespace SocialSectorHr;

/// <summary>The words of <see cref="TransportTitle"/>.</summary>
public static class TransportTitleWords
{
    extension(TransportTitle title)
    {
        /// <summary>What is held.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => title.Label().ToString(language);

        internal Bilingual Label() => title switch
        {
            TransportTitle.Unlimited => new("abonnement illimité", "unlimited pass"),
            TransportTitle.LimitedTrips => new("abonnement à voyages limités", "pass with limited trips"),
            TransportTitle.BikeHire => new("location publique de vélo", "public bike hire"),
            TransportTitle.SingleTickets => new("billets à l'unité", "single tickets"),
            _ => Bilingual.Undefined(title),
        };
    }
}

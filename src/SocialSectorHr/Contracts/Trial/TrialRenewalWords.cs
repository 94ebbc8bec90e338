namespace SocialSectorHr;

/// <summary>The words of <see cref="TrialRenewal"/>.</summary>
public static class TrialRenewalWords
{
    extension(TrialRenewal renewal)
    {
        /// <summary>The words of the renewal.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => renewal.Label().ToString(language);

        internal Bilingual Label() => renewal switch
        {
            TrialRenewal.NotAvailable => new("aucun", "none"),
            TrialRenewal.Once => new("une fois", "once"),
            _ => Bilingual.Undefined(renewal),
        };
    }
}

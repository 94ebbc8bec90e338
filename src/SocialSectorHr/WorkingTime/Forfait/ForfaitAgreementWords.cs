namespace SocialSectorHr;

/// <summary>The words of the agreements that set up a forfait, in both languages.</summary>
public static class ForfaitAgreementWords
{
    extension(ForfaitAgreement agreement)
    {
        /// <summary>The agreement in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => agreement.Label().ToString(language);

        internal Bilingual Label() => agreement switch
        {
            ForfaitAgreement.None => new("sans accord collectif", "no collective agreement"),
            ForfaitAgreement.Company => new("accord d'entreprise", "company agreement"),
            ForfaitAgreement.Branch => new("accord de branche", "branch agreement"),
            _ => Bilingual.Undefined(agreement),
        };
    }
}

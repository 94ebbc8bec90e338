namespace SocialSectorHr;

/// <summary>The words of <see cref="TransportRefusal"/>.</summary>
public static class TransportRefusalWords
{
    extension(TransportRefusal refusal)
    {
        /// <summary>Why nothing is due.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => refusal.Label().ToString(language);

        internal Bilingual Label() => refusal switch
        {
            TransportRefusal.NotCovered => new("aucun titre pris en charge", "no pass that is paid for"),
            TransportRefusal.NotUsed => new("titre jamais utilisé", "passes never used"),
            TransportRefusal.Allowances => new("indemnités de déplacement au moins égales", "allowances for travel at least equal"),
            _ => Bilingual.Undefined(refusal),
        };
    }
}

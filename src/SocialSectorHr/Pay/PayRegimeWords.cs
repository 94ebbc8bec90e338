namespace SocialSectorHr;

/// <summary>The words of what a week above 35 hours means for the pay (sens de l'horaire).</summary>
public static class PayRegimeWords
{
    extension(PayRegime regime)
    {
        /// <summary>What the hours mean.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => regime.Label().ToString(language);

        internal Bilingual Label() => regime switch
        {
            PayRegime.RttAverage35 => new("35 h en moyenne sur l'année, salaire lissé", "RTT: 35 h paid on average over the year"),
            PayRegime.OvertimePaid => new("heures supplémentaires payées chaque mois", "overtime paid every month"),
            PayRegime.ForfaitJours => new("forfait en jours : aucune heure payée", "forfait in days: no hours paid"),
            _ => Bilingual.Undefined(regime),
        };
    }
}

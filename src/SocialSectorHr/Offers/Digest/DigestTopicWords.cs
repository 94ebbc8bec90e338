namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="DigestTopic"/>.</summary>
public static class DigestTopicWords
{
    extension(DigestTopic value)
    {
        /// <summary>What it is called: the label of its line.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            DigestTopic.Post => new("Poste", "Post"),
            DigestTopic.Contract => new("Contrat", "Contract"),
            DigestTopic.Term => new("Terme", "Term"),
            DigestTopic.Trial => new("Essai", "Trial"),
            DigestTopic.Hours => new("Horaire", "Hours"),
            DigestTopic.DaysOff => new("Repos", "Days off"),
            DigestTopic.Pay => new("Salaire", "Pay"),
            DigestTopic.HourlyPay => new("De l'heure", "By the hour"),
            DigestTopic.MinimumWage => new("SMIC", "SMIC"),
            DigestTopic.Leave => new("Congés", "Leave"),
            DigestTopic.AnnualHours => new("Année", "Year"),
            DigestTopic.Telework => new("Télétravail", "Telework"),
            DigestTopic.Benefits => new("Avantages", "Benefits"),
            DigestTopic.Conditions => new("Conditions", "Conditions"),
            DigestTopic.Agreement => new("Convention", "Agreement"),
            DigestTopic.FirstYear => new("1re année", "First year"),
            DigestTopic.End => new("À la fin", "At the end"),
            DigestTopic.Findings => new("Constats", "Findings"),
            DigestTopic.Questions => new("À demander", "To ask"),
            DigestTopic.Basis => new("Droit", "Law"),
            _ => Bilingual.Undefined(value),
        };
    }
}

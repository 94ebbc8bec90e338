namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="PayCriterion"/>.</summary>
public static class PayCriterionWords
{
    extension(PayCriterion value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            PayCriterion.Agreement => new("selon convention", "according to the agreement"),
            PayCriterion.Experience => new("selon expérience", "according to experience"),
            PayCriterion.Profile => new("selon profil", "according to profile"),
            PayCriterion.Diploma => new("selon diplôme", "according to diploma"),
            PayCriterion.Grade => new("selon grille indiciaire", "according to grade"),
            PayCriterion.Negotiation => new("à négocier", "to be agreed"),
            _ => Bilingual.Undefined(value),
        };
    }
}

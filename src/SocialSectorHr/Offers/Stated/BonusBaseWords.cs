namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="BonusBase"/>.</summary>
public static class BonusBaseWords
{
    extension(BonusBase value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            BonusBase.BasePay => new("du salaire de base", "of base pay"),
            BonusBase.AnnualGross => new("du brut annuel", "of annual gross pay"),
            BonusBase.HoursConcerned => new("des heures concernées", "of the hours concerned"),
            _ => Bilingual.Undefined(value),
        };
    }
}

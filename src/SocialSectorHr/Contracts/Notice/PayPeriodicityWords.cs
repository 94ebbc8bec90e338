namespace SocialSectorHr;

/// <summary>The words of <see cref="PayPeriodicity"/>.</summary>
public static class PayPeriodicityWords
{
    extension(PayPeriodicity value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            PayPeriodicity.Day => new("paie fixée au jour", "pay fixed by the day"),
            PayPeriodicity.Week => new("paie fixée à la semaine", "pay fixed by the week"),
            PayPeriodicity.Month => new("paie fixée au mois", "pay fixed by the month"),
            PayPeriodicity.QuarterOrLonger => new("paie fixée au trimestre ou plus", "pay fixed by the quarter or longer"),
            _ => Bilingual.Undefined(value),
        };
    }
}

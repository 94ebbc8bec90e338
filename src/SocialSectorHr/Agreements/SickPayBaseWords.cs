namespace SocialSectorHr;

/// <summary>The words of <see cref="SickPayBase"/>.</summary>
public static class SickPayBaseWords
{
    extension(SickPayBase value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            SickPayBase.Net => new("du net, indemnités journalières comprises", "of the net pay, daily allowances inside"),
            SickPayBase.Gross => new("du brut, indemnités journalières comprises", "of the gross pay, daily allowances inside"),
            _ => Bilingual.Undefined(value),
        };
    }
}

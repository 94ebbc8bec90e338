namespace SocialSectorHr.Audit;

/// <summary>The words of <see cref="Severity"/>.</summary>
public static class SeverityWords
{
    extension(Severity value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            Severity.Information => new("information", "information"),
            Severity.Warning => new("avertissement", "warning"),
            Severity.Error => new("erreur", "error"),
            _ => Bilingual.Undefined(value),
        };
    }
}

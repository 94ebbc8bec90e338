namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="MonthPart"/>.</summary>
public static class MonthPartWords
{
    extension(MonthPart value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            MonthPart.Beginning => new("début", "beginning of"),
            MonthPart.Middle => new("mi", "middle of"),
            MonthPart.End => new("fin", "end of"),
            _ => Bilingual.Undefined(value),
        };
    }
}

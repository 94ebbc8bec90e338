namespace SocialSectorHr;

/// <summary>The words of <see cref="YearlyBonusKind"/> (nature de la prime annuelle).</summary>
public static class YearlyBonusKindWords
{
    extension(YearlyBonusKind kind)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => kind.Label().ToString(language);

        internal Bilingual Title() => kind.Title("de l'année", "of the year");

        internal Bilingual TitleAtExit() => kind.Title("à la sortie", "at the exit");

        private Bilingual Title(string french, string english) =>
            new($"{Capital(kind.Label().French)} {french}", $"{Capital(kind.Label().English)} {english}");

        internal Bilingual Label() => kind switch
        {
            YearlyBonusKind.ThirteenthMonth => new("treizième mois", "13th month"),
            YearlyBonusKind.YearlyBonus => new("prime annuelle", "yearly bonus"),
            YearlyBonusKind.HolidayBonus => new("prime de vacances", "holiday bonus"),
            YearlyBonusKind.YearEndBonus => new("prime de fin d'année", "bonus of the end of the year"),
            YearlyBonusKind.Other => new("autre somme annuelle", "other yearly amount"),
            _ => Bilingual.Undefined(kind),
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

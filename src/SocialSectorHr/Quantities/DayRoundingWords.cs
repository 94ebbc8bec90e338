namespace SocialSectorHr;

/// <summary>The words of <see cref="DayRounding"/>.</summary>
public static class DayRoundingWords
{
    extension(DayRounding value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            DayRounding.None => new("sans arrondi", "not rounded"),
            DayRounding.OneDecimal => new("arrondi au dixième de jour", "rounded to a tenth of a day"),
            DayRounding.HalfDayNearest => new("arrondi à la demi-journée la plus proche", "rounded to the nearest half-day"),
            DayRounding.HalfDayUp => new("arrondi à la demi-journée supérieure", "rounded up to the next half-day"),
            DayRounding.HalfDayDown => new("arrondi à la demi-journée inférieure", "rounded down to the half-day"),
            DayRounding.DayNearest => new("arrondi au jour le plus proche", "rounded to the nearest day"),
            DayRounding.DayUp => new("arrondi au jour supérieur", "rounded up to the next day"),
            DayRounding.DayDown => new("arrondi au jour inférieur", "rounded down to the day"),
            _ => Bilingual.Undefined(value),
        };
    }
}

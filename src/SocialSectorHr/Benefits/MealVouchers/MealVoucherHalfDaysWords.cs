namespace SocialSectorHr;

/// <summary>The words of what half days give in meal vouchers, in both languages.</summary>
public static class MealVoucherHalfDaysWords
{
    extension(MealVoucherHalfDays halfDays)
    {
        /// <summary>What they give.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => halfDays.Label().ToString(language);

        internal Bilingual Label() => halfDays switch
        {
            MealVoucherHalfDays.Floor => new("jours travaillés arrondis en dessous", "days worked rounded down"),
            MealVoucherHalfDays.Ceiling => new("jours travaillés arrondis au-dessus", "days worked rounded up"),
            MealVoucherHalfDays.MealTest => new("un titre si la demi-journée comprend le repas", "one if the half day holds the meal"),
            _ => Bilingual.Undefined(halfDays),
        };
    }
}

namespace SocialSectorHr;

/// <summary>The words of the ways to value a day of a forfait, in both languages.</summary>
public static class ForfaitDayValueMethodWords
{
    extension(ForfaitDayValueMethod method)
    {
        /// <summary>The way in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => method.Label().ToString(language);

        internal Bilingual Label() => method switch
        {
            ForfaitDayValueMethod.CalendarOpen => new("année / jours payés de l'année", "year / days paid in the year"),
            ForfaitDayValueMethod.Monthly21_67 => new("mois / 21,67", "month / 21.67"),
            ForfaitDayValueMethod.Monthly22 => new("mois / 22", "month / 22"),
            ForfaitDayValueMethod.AnnualOverForfait => new("année / jours du forfait", "year / days of the forfait"),
            ForfaitDayValueMethod.AnnualOverForfaitPlusLeave => new("année / (forfait + congés)", "year / (forfait + leave)"),
            ForfaitDayValueMethod.OpenDaysOfMonth => new("mois / jours ouvrés du mois", "month / open days of the month"),
            ForfaitDayValueMethod.AnnualOverForfaitPlusLeavePlusHolidays =>
                new("année / (forfait + congés + jours fériés)", "year / (forfait + leave + holidays)"),
            _ => Bilingual.Undefined(method),
        };
    }
}

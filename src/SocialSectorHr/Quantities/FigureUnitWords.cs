namespace SocialSectorHr;

/// <summary>The words of <see cref="FigureUnit"/>.</summary>
public static class FigureUnitWords
{
    extension(FigureUnit value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            FigureUnit.Count => new("nombre", "number"),
            FigureUnit.Money => new("euros", "euros"),
            FigureUnit.Hours => new("heures", "hours"),
            FigureUnit.Days => new("jours", "days"),
            FigureUnit.Ouvrables => new("jours ouvrables", "days (ouvrables)"),
            FigureUnit.Ouvres => new("jours ouvrés", "days (ouvrés)"),
            FigureUnit.Weeks => new("semaines", "weeks"),
            FigureUnit.Months => new("mois", "months"),
            FigureUnit.Percent => new("pour cent", "per cent"),
            FigureUnit.Date => new("date", "date"),
            FigureUnit.Truth => new("oui ou non", "yes or no"),
            FigureUnit.Word => new("mot", "word"),
            FigureUnit.Points => new("points", "points"),
            _ => Bilingual.Undefined(value),
        };
    }
}

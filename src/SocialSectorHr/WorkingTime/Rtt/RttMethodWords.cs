namespace SocialSectorHr;

/// <summary>The words of <see cref="RttMethod"/>.</summary>
public static class RttMethodWords
{
    extension(RttMethod method)
    {
        /// <summary>The method, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => method.Label().ToString(language);

        internal Bilingual Label() => method switch
        {
            RttMethod.Average35 => new("moyenne de 35 h", "average of 35 h"),
            RttMethod.Average35LessSolidarity => new(
                "moyenne de 35 h moins la journée de solidarité", "average of 35 h less the solidarity day"),
            RttMethod.AnnualHoursTarget => new("heures annuelles à travailler", "annual hours to work"),
            RttMethod.Flat => new("nombre forfaitaire promis", "flat number promised"),
            RttMethod.Accrual => new("acquisition par semaine travaillée", "accrual by week of work"),
            _ => Bilingual.Undefined(method),
        };
    }
}

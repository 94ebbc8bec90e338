namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="CivilServantRoute"/>.</summary>
public static class CivilServantRouteWords
{
    extension(CivilServantRoute value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            CivilServantRoute.Transfer => new("par mutation", "by transfer"),
            CivilServantRoute.Secondment => new("par détachement", "by secondment"),
            CivilServantRoute.DirectIntegration => new("par intégration directe", "by direct integration"),
            CivilServantRoute.CompetitionList => new("sur liste d'aptitude", "from a competition list"),
            _ => Bilingual.Undefined(value),
        };
    }
}

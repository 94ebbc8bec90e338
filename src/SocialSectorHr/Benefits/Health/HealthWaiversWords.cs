namespace SocialSectorHr;

/// <summary>The words of the waivers of the health cover, in both languages.</summary>
public static class HealthWaiversWords
{
    extension(HealthWaivers waivers)
    {
        /// <summary>Each waiver in words, separated by semicolons.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not made of its flags.</returns>
        public string Label(Language language) => waivers.Label().ToString(language);

        internal Bilingual Label() => waivers == HealthWaivers.None ? new("aucune dispense", "no waiver") : Verdict.Join(waivers, One);
    }

    private static Bilingual One(HealthWaivers waiver) => waiver switch
    {
        HealthWaivers.StateCover => new("complémentaire santé solidaire", "State's complementary health cover"),
        HealthWaivers.IndividualContract => new("contrat individuel jusqu'à son terme", "individual contract until its term"),
        HealthWaivers.OtherCover => new("couverture par un autre emploi ou comme ayant droit", "cover through another job or as a dependant"),
        HealthWaivers.ShortCover => new("CDD couvert moins de trois mois", "fixed term covered less than three months"),
        HealthWaivers.LongFixedTerm => new("CDD d'un an au moins, déjà couvert", "fixed term of a year at least, covered already"),
        HealthWaivers.FixedTerm => new("CDD de moins d'un an", "fixed term of less than a year"),
        HealthWaivers.HighContribution => new("cotisation d'au moins un dixième du salaire", "contribution of a tenth of pay at least"),
        HealthWaivers.HiredBefore => new("embauche avant la mise en place", "hired before the scheme"),
        HealthWaivers.PresentAtStart => new("présence à la mise en place, part salariale", "present when the scheme started, with a share to pay"),
        _ => Bilingual.Undefined(waiver),
    };
}

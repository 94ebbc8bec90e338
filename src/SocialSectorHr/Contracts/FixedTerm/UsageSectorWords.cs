namespace SocialSectorHr;

/// <summary>The words of the sectors of a customary fixed term, in both languages.</summary>
public static class UsageSectorWords
{
    extension(UsageSector sector)
    {
        /// <summary>The sector in words: <c>enseignement</c>.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => sector.Label().ToString(language);

        internal Bilingual Label() => sector switch
        {
            UsageSector.OutsideList => new("hors de la liste de D1242-1", "outside the list of D1242-1"),
            UsageSector.Forestry => new("exploitation forestière", "forestry"),
            UsageSector.ShipRepair => new("réparation navale", "repair of ships"),
            UsageSector.Removals => new("déménagement", "removals"),
            UsageSector.HotelsAndHolidayCentres => new(
                "hôtellerie et restauration, centres de loisirs et de vacances",
                "hotels and restaurants, leisure and holiday centres"),
            UsageSector.ProfessionalSport => new("sport professionnel", "professional sport"),
            UsageSector.EntertainmentAndCulture => new(
                "spectacles, action culturelle, audiovisuel, cinéma, disque",
                "entertainment, cultural action, broadcasting, film, records"),
            UsageSector.Teaching => new("enseignement", "teaching"),
            UsageSector.SurveysAndPolls => new("information, enquêtes et sondages", "information, surveys and polls"),
            UsageSector.MeatStorage => new("entreposage de la viande", "storage of meat"),
            UsageSector.BuildingSitesAbroad => new("chantiers à l'étranger", "building sites abroad"),
            UsageSector.CooperationAbroad => new(
                "coopération, assistance technique, ingénierie et recherche à l'étranger",
                "cooperation, technical assistance, engineering and research abroad"),
            UsageSector.IntermediaryAssociations => new(
                "insertion par les associations intermédiaires",
                "insertion by intermediary associations"),
            UsageSector.WorkersForPrivatePersons => new(
                "mise à disposition de particuliers",
                "workers made available to private persons"),
            UsageSector.InternationalResearch => new("recherche internationale", "international research"),
            UsageSector.Fairgrounds => new("activités foraines", "fairgrounds"),
            UsageSector.SupportOfForcesAbroad => new("soutien aux forces à l'étranger", "support of the forces abroad"),
            UsageSector.MedicineInHealthCentres => new(
                "médecine en centre de santé de zone sous-dotée",
                "medicine in health centres of zones that lack it"),
            _ => Bilingual.Undefined(sector),
        };
    }
}

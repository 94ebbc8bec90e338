namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="Fact"/>.</summary>
public static class FactWords
{
    extension(Fact value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            Fact.Contract => new("le type de contrat", "the kind of contract"),
            Fact.Start => new("la date de début", "the start date"),
            Fact.Term => new("le terme ou la durée du contrat", "the end or the length of the contract"),
            Fact.Reason => new("le motif du CDD", "the reason of the fixed term"),
            Fact.Status => new("le statut (ouvrier ou employé, technicien, cadre)", "the status (worker or employee, technician, executive)"),
            Fact.WeeklyHours => new("l'horaire hebdomadaire", "the weekly hours"),
            Fact.RttDays => new("le nombre de jours de RTT", "the number of RTT days"),
            Fact.ForfaitDays => new("le nombre de jours du forfait", "the number of days of the forfait"),
            Fact.PayAmount => new("le montant du salaire", "the amount of pay"),
            Fact.PayBasis => new("brut ou net", "gross or net"),
            Fact.PayPeriod => new("la période du montant", "the period of the amount"),
            Fact.Leave => new("les congés annuels", "the annual leave"),
            Fact.LeaveUnit => new("l'unité des congés (ouvrables ou ouvrés)", "the unit of the leave (ouvrables or ouvrés)"),
            Fact.HolidayZone => new("le lieu de travail, pour ses jours fériés", "the place of work, for its public holidays"),
            Fact.Publication => new("la date de publication", "the publication date"),
            Fact.TrialPeriod => new("la période d'essai", "the trial period"),
            Fact.HealthCoverShare => new("la part de l'employeur dans la mutuelle", "the employer's share of the health cover"),
            Fact.Activity => new("le champ d'activité du service", "the field of activity of the service"),
            Fact.PublicGround => new("titulaire ou contractuel, et le fondement du contrat", "civil servant or contract, and its legal ground"),
            Fact.LawValue => new("une valeur du droit à cette date", "a value of the law on that day"),
            Fact.TeleworkDays => new("le nombre de jours de télétravail et sa période", "the days of telework and their period"),
            Fact.TrainingLaw => new("le droit propre à l'alternance, non lu", "the rules of work and training, not read"),
            Fact.TraineeAge => new("l'âge de l'alternant", "the age of the trainee"),
            Fact.ApprenticeshipYear => new("l'année d'apprentissage", "the year of apprenticeship"),
            Fact.Qualification => new("le niveau de qualification (bac professionnel)", "the level of qualification (professional baccalaureate)"),
            Fact.ConventionalMinimum => new("le minimum conventionnel de l'emploi", "the conventional minimum of the job"),
            Fact.AgreementPlace => new("le coefficient ou l'emploi de la convention", "the coefficient or the job of the agreement"),
            Fact.FederationMembership => new(
                "l'adhésion de l'employeur à la fédération", "whether the employer is a member of the federation"),
            Fact.SegurInclusion => new("Ségur compris ou en plus", "whether Segur is inside or on top"),
            Fact.FullTimeAmount => new("si le montant est celui d'un temps plein", "whether the amount is that of full time"),
            Fact.VoucherFace => new("la valeur des titres-restaurant", "the face of the meal vouchers"),
            Fact.VoucherShare => new("la part de l'employeur dans les titres-restaurant", "the employer's share of the meal vouchers"),
            Fact.TransportShare => new("la prise en charge du transport", "the refund of transport"),
            Fact.Grade => new("le grade", "the grade"),
            Fact.GradeGrid => new("la grille du grade, non détenue", "the grid of the grade, not held"),
            Fact.PublicBranch => new("le versant de la fonction publique", "the branch of the public service"),
            Fact.ResidenceZone => new("la zone de l'indemnité de résidence", "the zone of the residence indemnity"),
            Fact.PublicBonuses => new("le régime indemnitaire (RIFSEEP)", "the bonuses (RIFSEEP)"),
            Fact.AgreementRules => new(
                "les règles de la convention ou de l'établissement", "the rules of the agreement or of the establishment"),
            Fact.WeeksOfYear => new(
                "la répartition et le paiement des semaines travaillées", "how the weeks worked are spread and paid"),
            Fact.SupplementDuties => new(
                "si l'accompagnement socio-éducatif est la fonction principale (CTI)",
                "whether the work is mainly socio-educational support (CTI)"),
            Fact.ThirteenthMonthInclusion => new(
                "si le treizième mois est compris ou en sus", "whether the thirteenth month is inside or on top"),
            _ => Bilingual.Undefined(value),
        };
    }
}

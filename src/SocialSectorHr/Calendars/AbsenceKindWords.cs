namespace SocialSectorHr;

/// <summary>The names of the absences (nature d'une absence).</summary>
public static class AbsenceKindWords
{
    extension(AbsenceKind kind)
    {
        /// <summary>Its name: sickness, paid leave.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => kind.Label().ToString(language);

        internal Bilingual Label() => kind switch
        {
            AbsenceKind.PaidLeave => Terms.PaidLeave,
            AbsenceKind.RestDay => new("jour de RTT ou de repos", "RTT or rest day"),
            AbsenceKind.CompensatoryRest => new("repos compensateur", "compensatory rest"),
            AbsenceKind.Sickness => new("maladie non professionnelle", "sickness"),
            AbsenceKind.WorkAccident => new("accident du travail ou maladie professionnelle", "accident at work or occupational disease"),
            AbsenceKind.CommutingAccident => new("accident de trajet", "commuting accident"),
            AbsenceKind.Maternity => new("congé de maternité", "maternity leave"),
            AbsenceKind.Paternity => new("congé de paternité", "paternity leave"),
            AbsenceKind.Adoption => new("congé d'adoption", "adoption leave"),
            AbsenceKind.ParentalFullTime => new("congé parental à temps plein", "full-time parental leave"),
            AbsenceKind.FamilyEvent => new("événement familial", "family event"),
            AbsenceKind.SickChild => new("enfant malade", "sick child"),
            AbsenceKind.ParentalPresence => new("congé de présence parentale", "leave for a seriously ill child"),
            AbsenceKind.FamilyCarer => new("congé de proche aidant", "family carer's leave"),
            AbsenceKind.FamilySolidarity => new("congé de solidarité familiale", "leave to be with a dying relative"),
            AbsenceKind.Sabbatical => new("congé sabbatique", "sabbatical leave"),
            AbsenceKind.BusinessCreation => new("congé pour création d'entreprise", "leave to create a business"),
            AbsenceKind.Unpaid => new("congé sans solde", "unpaid leave"),
            AbsenceKind.Unjustified => new("absence injustifiée", "absence without leave"),
            AbsenceKind.Strike => new("grève", "strike"),
            AbsenceKind.LayOff => new("mise à pied", "lay-off"),
            AbsenceKind.Training => new("formation", "training"),
            AbsenceKind.ElectiveOffice => new("mandat d'élu local", "local elective office"),
            AbsenceKind.Military => new("service national ou réserve", "military service or reserve"),
            AbsenceKind.PartialActivity => new("activité partielle", "partial activity"),
            AbsenceKind.Menstrual => Terms.MenstrualLeave,
            AbsenceKind.CompanyLeave => new("congé d'entreprise", "company leave"),
            AbsenceKind.SupplementaryBirth => new("congé supplémentaire de naissance", "supplementary birth leave"),
            AbsenceKind.PrenatalCare => new("examens de grossesse, procréation assistée ou adoption", "prenatal care, assisted procreation or adoption"),
            AbsenceKind.CivicMission => new("mission associative, publique ou prud'homale", "mission for an association, the public or a labour court"),
            AbsenceKind.DonatedDays => new("jours donnés par des collègues", "days given by colleagues"),
            AbsenceKind.LaterElectiveOffice => new("mandat d'élu local au-delà de deux mandats", "local elective office beyond two terms"),
            _ => Bilingual.Undefined(kind),
        };
    }
}

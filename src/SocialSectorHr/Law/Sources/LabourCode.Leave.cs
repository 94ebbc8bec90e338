namespace SocialSectorHr.Law;

// Leave: annual, split, of the family.
public static partial class LabourCode
{
    /// <summary>L1225-16: pregnancy examinations, assisted procreation, adoption: absences treated as work.</summary>
    public static LegalSource L1225_16 { get; } = Code.Labour(
        "L1225-16", "examens de grossesse, procréation assistée, adoption : absences assimilées à du travail", "pregnancy examinations, assisted procreation, adoption: absences treated as work");

    /// <summary>L1225-46-3: supplementary birth leave: counts for seniority, not for leave.</summary>
    public static LegalSource L1225_46_3 { get; } = Code.Labour(
        "L1225-46-3", "congé supplémentaire de naissance : compte pour l'ancienneté, non pour les congés", "supplementary birth leave: counts for seniority, not for leave");

    /// <summary>L3141-8: days of leave for dependent children.</summary>
    public static LegalSource L3141_8 { get; } = Code.Labour(
        "L3141-8", "jours de congé par enfant à charge", "days of leave for dependent children");

    /// <summary>L3141-17: 24 ouvrables at most in one go.</summary>
    public static LegalSource L3141_17 { get; } = Code.Labour(
        "L3141-17", "24 jours ouvrables au plus en une fois", "24 ouvrables at most in one go");

    /// <summary>L3141-18: up to 12 ouvrables, leave is continuous.</summary>
    public static LegalSource L3141_18 { get; } = Code.Labour(
        "L3141-18", "jusqu'à 12 jours ouvrables, le congé est continu", "up to 12 ouvrables, leave is continuous");

    /// <summary>L3141-19: splitting the main leave: consent of the employee, 12 continuous days.</summary>
    public static LegalSource L3141_19 { get; } = Code.Labour(
        "L3141-19", "fractionnement du congé principal : accord du salarié, 12 jours continus", "splitting the main leave: consent of the employee, 12 continuous days");

    /// <summary>L3141-21: an agreement sets the rules of split leave.</summary>
    public static LegalSource L3141_21 { get; } = Code.Labour(
        "L3141-21", "un accord fixe les règles de fractionnement", "an agreement sets the rules of split leave");

    /// <summary>L3141-23: without an agreement: extra days for split leave.</summary>
    public static LegalSource L3141_23 { get; } = Code.Labour(
        "L3141-23", "à défaut d'accord : jours supplémentaires de fractionnement", "without an agreement: extra days for split leave");

    /// <summary>L3142-2: leave for family events paid and treated as work.</summary>
    public static LegalSource L3142_2 { get; } = Code.Labour(
        "L3142-2", "congés pour événements familiaux payés, assimilés à du travail", "leave for family events paid and treated as work");

    /// <summary>L3142-55: leave of volunteers and youth leaders treated as work.</summary>
    public static LegalSource L3142_55 { get; } = Code.Labour(
        "L3142-55", "congés des bénévoles et animateurs assimilés à du travail", "leave of volunteers and youth leaders treated as work");

    /// <summary>R5122-11: hours of partial activity acquire leave.</summary>
    public static LegalSource R5122_11 { get; } = Code.Labour(
        "R5122-11", "heures chômées d'activité partielle : acquisition de congés", "hours of partial activity acquire leave");

    /// <summary>L3142-1-1: bereavement leave: 8 days within the year of a child's death.</summary>
    public static LegalSource L3142_1_1 { get; } = Code.Labour(
        "L3142-1-1", "congé de deuil : 8 jours dans l'année du décès d'un enfant", "bereavement leave: 8 days within the year of a child's death");

    /// <summary>L3142-4: least lengths of leave for family events.</summary>
    public static LegalSource L3142_4 { get; } = Code.Labour(
        "L3142-4", "durées minimales des congés pour événements familiaux", "least lengths of leave for family events");

    /// <summary>D3142-1-1: bereavement leave in two periods at most.</summary>
    public static LegalSource D3142_1_1 { get; } = Code.Labour(
        "D3142-1-1", "congé de deuil en deux périodes au plus", "bereavement leave in two periods at most");

    /// <summary>L1225-17: maternity: six weeks before the presumed birth, ten after.</summary>
    public static LegalSource L1225_17 { get; } = Code.Labour(
        "L1225-17", "maternité : six semaines avant la naissance prévue, dix après", "maternity: six weeks before the presumed birth, ten after");

    /// <summary>L1225-18: maternity: several children.</summary>
    public static LegalSource L1225_18 { get; } = Code.Labour(
        "L1225-18", "maternité : naissances multiples", "maternity: several children");

    /// <summary>L1225-19: maternity: third child.</summary>
    public static LegalSource L1225_19 { get; } = Code.Labour(
        "L1225-19", "maternité : troisième enfant", "maternity: third child");

    /// <summary>L1225-20: birth before the presumed day: the whole length stays due.</summary>
    public static LegalSource L1225_20 { get; } = Code.Labour(
        "L1225-20", "naissance avant la date prévue : la durée entière reste due", "birth before the presumed day: the whole length stays due");

    /// <summary>L1225-21: maternity: pathological state, two weeks before and four after at most.</summary>
    public static LegalSource L1225_21 { get; } = Code.Labour(
        "L1225-21", "maternité : état pathologique, deux semaines avant et quatre après au plus", "maternity: pathological state, two weeks before and four after at most");

    /// <summary>L1225-23: maternity: child born over six weeks early and in hospital.</summary>
    public static LegalSource L1225_23 { get; } = Code.Labour(
        "L1225-23", "maternité : enfant né plus de six semaines avant et hospitalisé", "maternity: child born over six weeks early and in hospital");

    /// <summary>L1225-35: paternity and child-care leave.</summary>
    public static LegalSource L1225_35 { get; } = Code.Labour(
        "L1225-35", "congé de paternité et d'accueil de l'enfant", "paternity and child-care leave");

    /// <summary>L1225-37: length of the adoption leave.</summary>
    public static LegalSource L1225_37 { get; } = Code.Labour(
        "L1225-37", "durée du congé d'adoption", "length of the adoption leave");

    /// <summary>L1225-40: adoption leave shared between the parents.</summary>
    public static LegalSource L1225_40 { get; } = Code.Labour(
        "L1225-40", "congé d'adoption réparti entre les parents", "adoption leave shared between the parents");

    /// <summary>L1225-46-2: supplementary birth leave of one or two months.</summary>
    public static LegalSource L1225_46_2 { get; } = Code.Labour(
        "L1225-46-2", "congé supplémentaire de naissance d'un ou deux mois", "supplementary birth leave of one or two months");

    /// <summary>L1225-61: unpaid leave for a sick child.</summary>
    public static LegalSource L1225_61 { get; } = Code.Labour(
        "L1225-61", "congé non rémunéré pour enfant malade", "unpaid leave for a sick child");

    /// <summary>L1225-63: parental presence: telling the employer.</summary>
    public static LegalSource L1225_63 { get; } = Code.Labour(
        "L1225-63", "présence parentale : information de l'employeur", "parental presence: telling the employer");

    /// <summary>L3142-88: elective office: suspended contract treated as work for two consecutive terms at most.</summary>
    public static LegalSource L3142_88 { get; } = Code.Labour(
        "L3142-88", "mandat d'élu : suspension, deux mandats consécutifs au plus", "elective office: suspension, two consecutive terms at most");

    /// <summary>D1225-8: paternity leave: time to take it.</summary>
    public static LegalSource D1225_8 { get; } = Code.Labour(
        "D1225-8", "congé de paternité : délai pour le prendre", "paternity leave: time to take it");

    /// <summary>D1225-11-1: adoption leave: periods and time.</summary>
    public static LegalSource D1225_11_1 { get; } = Code.Labour(
        "D1225-11-1", "congé d'adoption : périodes et délai", "adoption leave: periods and time");

    /// <summary>L1225-62: parental presence: 310 ouvrés at most.</summary>
    public static LegalSource L1225_62 { get; } = Code.Labour(
        "L1225-62", "présence parentale : 310 jours ouvrés au plus", "parental presence: 310 ouvrés at most");

    /// <summary>D1225-16: parental presence: within three years.</summary>
    public static LegalSource D1225_16 { get; } = Code.Labour(
        "D1225-16", "présence parentale : sur trois ans au plus", "parental presence: within three years at most");

    /// <summary>L3141-16: order and dates of leave: no change within a month.</summary>
    public static LegalSource L3141_16 { get; } = Code.Labour(
        "L3141-16", "ordre et dates des départs : pas de changement à moins d'un mois", "order and dates of leave: no change within a month");

    /// <summary>D3141-5: period of leave told two months before.</summary>
    public static LegalSource D3141_5 { get; } = Code.Labour(
        "D3141-5", "période des congés annoncée deux mois avant", "period of leave told two months before");

    /// <summary>D3141-6: each one's dates told a month before.</summary>
    public static LegalSource D3141_6 { get; } = Code.Labour(
        "D3141-6", "dates de chacun communiquées un mois avant", "each one's dates told a month before");
}

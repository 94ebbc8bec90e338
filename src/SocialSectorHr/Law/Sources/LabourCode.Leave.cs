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
}

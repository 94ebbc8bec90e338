namespace SocialSectorHr.Law;

/// <summary>Articles of the Social Security Code (Code de la sécurité sociale).</summary>
/// <remarks>Cited for health cover, the ceiling and the daily allowances.</remarks>
public static class SocialSecurityCode
{
    /// <summary>D136-1: gratification of an internship, exempt to 15 % of the hourly ceiling.</summary>
    public static LegalSource D136_1 { get; } = Code.SocialSecurity(
        "D136-1", "gratification de stage : 15 % du plafond horaire exonérés", "gratification of an internship: 15 % of the hourly ceiling exempt");

    /// <summary>D242-19: yearly and hourly ceiling.</summary>
    public static LegalSource D242_19 { get; } = Code.SocialSecurity("D242-19", "plafond : périodes de paie", "ceiling: periods of pay");

    /// <summary>L323-1: daily allowances of a sickness.</summary>
    public static LegalSource L323_1 { get; } = Code.SocialSecurity(
        "L323-1", "indemnités journalières de maladie : délai et durée", "daily allowances of a sickness: waiting and length");

    /// <summary>L433-1: daily allowances of an accident at work.</summary>
    public static LegalSource L433_1 { get; } = Code.SocialSecurity(
        "L433-1", "indemnités journalières d'accident : dès le lendemain", "daily allowances of an accident: from the next day");

    /// <summary>L861-3: the State's complementary health cover.</summary>
    public static LegalSource L861_3 { get; } = Code.SocialSecurity("L861-3", "complémentaire santé solidaire", "State's complementary health cover");

    /// <summary>L911-7: health cover: at least half paid by the employer.</summary>
    public static LegalSource L911_7 { get; } = Code.SocialSecurity("L911-7", "complémentaire santé : la moitié au moins à la charge de l'employeur", "health cover: at least half paid by the employer");

    /// <summary>R323-1: waiting and number of the daily allowances.</summary>
    public static LegalSource R323_1 { get; } = Code.SocialSecurity(
        "R323-1", "indemnités journalières : carence de trois jours, nombre", "daily allowances: waiting of three days, number");

    /// <summary>R323-4: pay that the daily allowances count.</summary>
    public static LegalSource R323_4 { get; } = Code.SocialSecurity(
        "R323-4", "indemnités journalières : salaires pris en compte, plafond", "daily allowances: pay that counts, ceiling");

    /// <summary>R323-5: share of the pay.</summary>
    public static LegalSource R323_5 { get; } = Code.SocialSecurity(
        "R323-5", "indemnités journalières : moitié du gain journalier", "daily allowances: half of the pay of a day");

    /// <summary>R433-1: share of the pay of a day, accident at work.</summary>
    public static LegalSource R433_1 { get; } = Code.SocialSecurity(
        "R433-1", "accident du travail : 60 % du salaire journalier", "accident at work: 60 % of the pay of a day");

    /// <summary>R433-2: most that counts.</summary>
    public static LegalSource R433_2 { get; } = Code.SocialSecurity(
        "R433-2", "accident du travail : salaire journalier maximal", "accident at work: highest pay of a day");

    /// <summary>R433-3: higher share from the twenty-ninth day.</summary>
    public static LegalSource R433_3 { get; } = Code.SocialSecurity(
        "R433-3", "accident du travail : 80 % à partir du vingt-neuvième jour", "accident at work: 80 % from the twenty-ninth day");

    /// <summary>R433-4: pay of a day.</summary>
    public static LegalSource R433_4 { get; } = Code.SocialSecurity(
        "R433-4", "accident du travail : salaire et gain journaliers", "accident at work: pay and net gain of a day");

    /// <summary>L911-7-1: health payment in place of the cover.</summary>
    public static LegalSource L911_7_1 { get; } = Code.SocialSecurity("L911-7-1", "versement santé à la place de la couverture", "health payment in place of the cover");

    /// <summary>D911-2: waivers of right.</summary>
    public static LegalSource D911_2 { get; } = Code.SocialSecurity("D911-2", "dispenses de droit de la complémentaire santé", "waivers of right of the health cover");

    /// <summary>D911-5: when a waiver is asked for.</summary>
    public static LegalSource D911_5 { get; } = Code.SocialSecurity("D911-5", "moment de la demande de dispense", "when a waiver is asked for");

    /// <summary>D911-6: waiver of a fixed term whose cover would last less than three months.</summary>
    public static LegalSource D911_6 { get; } = Code.SocialSecurity("D911-6", "dispense du CDD dont la couverture dure moins de trois mois", "waiver of a fixed term whose cover lasts less than three months");

    /// <summary>D911-7: health payment: contracts of at most three months or of at most 15 h a week.</summary>
    public static LegalSource D911_7 { get; } = Code.SocialSecurity("D911-7", "versement santé : contrats de trois mois au plus ou de 15 heures par semaine au plus", "health payment: contracts of at most three months or of at most 15 hours a week");

    /// <summary>D911-8: amount of the health payment.</summary>
    public static LegalSource D911_8 { get; } = Code.SocialSecurity("D911-8", "montant du versement santé", "amount of the health payment");

    /// <summary>R242-1-6: waivers only where the act that sets the cover up says so.</summary>
    public static LegalSource R242_1_6 { get; } = Code.SocialSecurity("R242-1-6", "dispenses que l'acte fondateur doit prévoir", "waivers that the founding act must provide for");
}

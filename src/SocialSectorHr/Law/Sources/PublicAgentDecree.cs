namespace SocialSectorHr.Law;

/// <summary>Decrees and acts on territorial agents, under contract or not, that the library cites.</summary>
public static class PublicAgentDecree
{
    /// <summary>Decree 88-145, art. 4: trial of agents under contract, until 30 September 2025.</summary>
    public static LegalSource Art4 { get; } = Contract("4", "période d'essai des contractuels", "trial of agents under contract");

    /// <summary>Decree 88-145, art. 7: ordinary sick leave of agents under contract, at 90 % since 1 March 2025 (décret 2025-197).</summary>
    /// <remarks>Told by four notes of management centres.</remarks>
    public static LegalSource Art7 { get; } = Contract("7", "congé de maladie ordinaire des contractuels", "ordinary sick leave of agents under contract");

    /// <summary>Decree 88-145, art. 38-1: notice of what becomes of a contract, until 30 September 2025.</summary>
    /// <remarks>Read in second hand.</remarks>
    public static LegalSource Art38_1 { get; } = Contract("38-1", "intention de renouveler ou non un contrat", "intention to renew a contract or not");

    /// <summary>Decree 88-145, art. 38-2: project contract, notice of its end and early break.</summary>
    /// <remarks>Told by a note of a management centre of February 2026.</remarks>
    public static LegalSource Art38_2 { get; } = Contract("38-2", "contrat de projet : fin et rupture anticipée", "project contract: end and early break");

    /// <summary>Decree 88-145, art. 39-1-1: the end-of-contract indemnity is paid within a month.</summary>
    public static LegalSource Art39_1_1 { get; } = Contract("39-1-1", "indemnité de fin de contrat : versement", "end-of-contract indemnity: payment");

    /// <summary>Decree 88-145, art. 39: resignation of agents under contract.</summary>
    public static LegalSource Art39 { get; } = Contract("39", "démission des contractuels : préavis", "resignation of agents under contract: notice");

    /// <summary>Decree 88-145, art. 40: dismissal of agents under contract.</summary>
    /// <remarks>Read in second hand.</remarks>
    public static LegalSource Art40 { get; } = Contract("40", "licenciement des contractuels : préavis", "dismissal of agents under contract: notice");

    /// <summary>Decree 88-145, art. 43 and 44: who is paid an indemnity of dismissal.</summary>
    /// <remarks>Told by a note of a management centre of February 2026.</remarks>
    public static LegalSource Art43 { get; } = Contract("43 et 44", "indemnité de licenciement : qui y a droit", "indemnity of dismissal: who has it");

    /// <summary>Decree 88-145, art. 45: the pay that an indemnity of dismissal is counted on.</summary>
    public static LegalSource Art45 { get; } = Contract("45", "indemnité de licenciement : rémunération de base", "indemnity of dismissal: the pay it is counted on");

    /// <summary>Decree 88-145, art. 46: the amount of an indemnity of dismissal.</summary>
    /// <remarks>Read in an earlier wording; a note of a management centre of February 2026 tells the same shares.</remarks>
    public static LegalSource Art46 { get; } = Contract("46", "indemnité de licenciement : montant", "indemnity of dismissal: amount");

    /// <summary>Act 2017-1837, art. 115: the waiting day of sick leave.</summary>
    /// <remarks>The number is from memory.</remarks>
    public static LegalSource WaitingDay { get; } = Code.Act("2017-1837", 2017, 12, 30, "art. 115 : jour de carence", "art. 115: waiting day");

    /// <summary>Decree 2000-815, art. 1, applied by decree 2001-623: 35 hours a week, 1607 a year.</summary>
    public static LegalSource WorkingTime { get; } = Code.Order(
        "Décret n° 2000-815, art. 1 ; décret n° 2001-623, art. 1", "35 h par semaine, 1607 h par an", "35 h a week, 1607 h a year");

    /// <summary>Decree 2000-815, art. 3, applied by decree 2001-623: the guarantees of working time.</summary>
    public static LegalSource Guarantees { get; } = Code.Order(
        "Décret n° 2000-815, art. 3 ; décret n° 2001-623, art. 1", "garanties minimales : durées, repos, pause", "minimum guarantees: durations, rests, break");

    /// <summary>Circular of 18 January 2012: RTT days by weekly hours, and what health leave takes off them.</summary>
    public static LegalSource RttCircular { get; } = Code.Order(
        "Circ. MFPF1202031C du 18 janvier 2012", "jours de RTT selon la durée hebdomadaire, réduction pour maladie", "RTT days by weekly hours, reduction for sickness");

    /// <summary>Decree 85-1250, art. 1: leave of five times the weekly obligations, days for splitting it.</summary>
    public static LegalSource Leave1 { get; } = Leave("1", "cinq fois les obligations hebdomadaires ; fractionnement", "five times the weekly obligations; splitting");

    /// <summary>Decree 85-1250, art. 2: an incomplete year, up to the half day.</summary>
    public static LegalSource Leave2 { get; } = Leave("2", "année incomplète, au prorata des services", "incomplete year, in proportion to the service");

    /// <summary>Decree 85-1250: an agent under 21 may ask for the leave of a whole year, unpaid beyond what the service gives.</summary>
    /// <remarks>Told by a note of a management centre that names no article.</remarks>
    public static LegalSource LeaveUnder21 { get; } = Code.Order(
        "Décret n° 85-1250", "agent de moins de vingt et un ans : congé d'une année entière", "agent under twenty-one: the leave of a whole year");

    /// <summary>Decree 85-1250, art. 4: thirty-one consecutive days of absence at most.</summary>
    public static LegalSource Leave4 { get; } = Leave("4", "absence de trente et un jours consécutifs au plus", "absence of thirty-one consecutive days at most");

    /// <summary>Decree 85-1250, art. 5: no carry-over without a reason but by exceptional authorisation.</summary>
    public static LegalSource Leave5 { get; } = Leave("5", "pas de report, sauf autorisation exceptionnelle", "no carry-over but by exceptional authorisation");

    /// <summary>Decree 85-1250, art. 5-1 (décret 2025-564): leave carried over for fifteen months.</summary>
    public static LegalSource Leave5_1 { get; } = Leave("5-1", "report de quinze mois", "carried over for fifteen months");

    /// <summary>Decree 85-1250, art. 5-2 (décret 2025-564): indemnity for leave that is not taken, arrêté of 21 June 2025.</summary>
    public static LegalSource Leave5_2 { get; } = Leave(
        "5-2, arrêté du 21 juin 2025", "indemnité compensatrice : un jour est la rémunération mensuelle × 12 / 250", "pay in lieu: a day is the monthly pay × 12 / 250");

    private static LegalSource Contract(string article, string french, string english) =>
        Code.Decree("88-145", 1988, 2, 15, $"art. {article} : {french}", $"art. {article}: {english}");

    private static LegalSource Leave(string article, string french, string english) => Code.Order($"Décret n° 85-1250, art. {article}", french, english);
}

namespace SocialSectorHr.Law;

/// <summary>Rulings of administrative courts that ground a warning on public posts (jurisprudence administrative).</summary>
public static class AdministrativeRulings
{
    /// <summary>Strasbourg administrative court, 24 June 2025: menstrual leave of a local authority has no legal basis.</summary>
    /// <remarks>Two or more secondary sources; the number of the ruling was not read.</remarks>
    public static LegalSource TaStrasbourg_2025_06_24 { get; } = Code.Order(
        "TA Strasbourg 24 juin 2025", "congé menstruel d'une collectivité : pas de base légale", "menstrual leave of a local authority: no legal basis");

    /// <summary>Conseil d'État, 11 July 1973, Alliaume: service that is not done is taken off the whole pay but for refunds and family
    /// supplements.</summary>
    /// <remarks>Told by an answer to a member of parliament (question 11469, 11th legislature).</remarks>
    public static LegalSource Ce_1973_07_11 { get; } = Code.Order(
        "CE 11 juillet 1973, Alliaume",
        "assiette de la retenue : toute la rémunération, sauf remboursements et charges de famille",
        "basis of the deduction: the whole pay but for refunds and family supplements");

    /// <summary>Conseil d'État, 7 July 1978, Omont: days without service between two days of strike are taken off too.</summary>
    /// <remarks>Told by one union's page.</remarks>
    public static LegalSource Ce_1978_07_07 { get; } = Code.Order(
        "CE 7 juillet 1978, Omont", "jours sans service encadrés par la grève : retenus", "days without service framed by a strike: taken off");

    /// <summary>Conseil d'État, 17 October 2025 n° 495899: leave does not lapse unless the agent was told of its days and last date.</summary>
    /// <remarks>On the decree of the State, in the same words as that of local government.</remarks>
    public static LegalSource Ce_2025_10_17 { get; } = Code.Order(
        "CE 17 octobre 2025 n° 495899", "congés reportés : l'agent doit être informé", "leave carried over: the agent must be told");

    /// <summary>Conseil d'État, 10 December 2025 n° 503871: the decree on absences for family events, ordered within six months.</summary>
    /// <remarks>No such decree was seen up to 29 November 2026.</remarks>
    public static LegalSource Ce_2025_12_10 { get; } = Code.Order(
        "CE 10 décembre 2025 n° 503871", "décret sur les autorisations d'absence, à prendre sous six mois", "decree on special absences, due within six months");
}

namespace SocialSectorHr.Law;

/// <summary>Decrees that the library cites (décrets).</summary>
public static class Decrees
{
    /// <summary>Order of 8 July 2024: the timetable by which the certificate of honorability reached each département.</summary>
    /// <remarks>Known from one secondary source; its own text was not read.</remarks>
    public static LegalSource Arrete_2024_07_08 { get; } = Code.Order(
        "Arrêté du 8 juillet 2024", "attestation d'honorabilité : calendrier par département", "certificate of honorability: timetable by département");

    /// <summary>Decree of 8 July 2021: the forfait of CASF L433-1 in living places for children, CASF D316-1-1 and following.</summary>
    /// <remarks>From two secondary sources; its text was not read.</remarks>
    public static LegalSource Decree_2021_909 { get; } = Code.Decree(
        "2021-909", 2021, 7, 8, "lieux de vie et d'accueil : application de CASF L433-1", "living places for children: application of CASF L433-1");

    /// <summary>Decree of 28 June 2024: certificate of honorability, set up between 1 July 2024 and 1 January 2026.</summary>
    public static LegalSource Decree_2024_643 { get; } = Code.Decree(
        "2024-643", 2024, 6, 28, "attestation d'honorabilité : ancienneté, renouvellement, mise en place", "certificate of honorability: age, renewal, setting up");

    /// <summary>Decree 2026-419: nine months to begin the supplementary birth leave.</summary>
    /// <remarks>From two secondary sources; its text and its day were not read.</remarks>
    public static LegalSource Decree_2026_419 { get; } = Code.Order(
        "Décret n° 2026-419, C. trav. D1225-11-3",
        "congé supplémentaire de naissance : neuf mois pour commencer",
        "supplementary birth leave: nine months to begin");
}

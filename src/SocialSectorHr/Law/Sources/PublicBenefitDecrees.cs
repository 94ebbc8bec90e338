namespace SocialSectorHr.Law;

/// <summary>The decrees on what public employers pay beside the pay: telework, transport, mobility, cover.</summary>
public static class PublicBenefitDecrees
{
    /// <summary>Decree 2010-676: public employers pay a part of transport passes; art. 3 sets the share and its ceiling.</summary>
    public static LegalSource Transport { get; } = Code.Decree(
        "2010-676", 2010, 6, 21, "art. 3 : part de l'employeur public et plafond", "art. 3: share of a public employer and its ceiling");

    /// <summary>The same: under half of full time, half of what full time has.</summary>
    /// <remarks>Told by secondary sources; the number of the article was not read.</remarks>
    public static LegalSource TransportPartTime { get; } = Code.Decree(
        "2010-676", 2010, 6, 21, "moins d'un mi-temps : moitié", "under half time: half");

    /// <summary>Decree 2021-1123: telework allowance of public agents; in local government where the assembly decided it.</summary>
    public static LegalSource Telework { get; } = Code.Decree(
        "2021-1123", 2021, 8, 26, "allocation forfaitaire de télétravail", "telework allowance");

    /// <summary>Decree 2020-1547: mobility package of territorial agents, where the assembly decided it.</summary>
    public static LegalSource Mobility { get; } = Code.Decree(
        "2020-1547", 2020, 12, 9, "forfait mobilités durables des agents territoriaux", "mobility package of territorial agents");

    /// <summary>Decree 2022-581: reference amounts of the health and the provident cover of territorial agents.</summary>
    public static LegalSource Cover { get; } = Code.Decree(
        "2022-581", 2022, 4, 20, "participation des employeurs territoriaux à la couverture", "share of territorial employers in the cover");
}

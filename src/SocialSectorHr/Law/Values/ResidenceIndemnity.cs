namespace SocialSectorHr.Law;

/// <summary>The residence indemnity of the civil service (indemnité de résidence), in per cent of the basic pay.</summary>
public static class ResidenceIndemnity
{
    /// <summary>Zone 1: three per cent.</summary>
    public static Dated<Percent> Zone1 { get; } = Zone("zone 1", 3);

    /// <summary>Zone 2: one per cent.</summary>
    public static Dated<Percent> Zone2 { get; } = Zone("zone 2", 1);

    /// <summary>Zone 3: nothing.</summary>
    public static Dated<Percent> Zone3 { get; } = Zone("zone 3", 0);

    /// <summary>Communes of Ain and Haute-Savoie in housing zone A, and of the same urban units: three per cent, without a floor.</summary>
    /// <remarks>Its first day, the day after the decree was published, was not read.</remarks>
    public static Dated<Percent> AinHauteSavoie { get; } = new(
        new("indemnité de résidence, Ain et Haute-Savoie", "residence indemnity, Ain and Haute-Savoie"), LegalCheck.Day)
    {
        { 2023, 12, 14, Percent.Of(3), Code.Decree("2023-1168", 2023, 12, 12, "indemnité de résidence, Ain et Haute-Savoie", "residence indemnity, Ain and Haute-Savoie") },
    };

    /// <summary>The index whose pay gives the least indemnity of zones 1 and 2, in points (décret 85-1148, art. 9).</summary>
    public static Dated<int> LeastIndex { get; } = new(new("indice plancher de l'indemnité de résidence", "least index of the residence indemnity"), LegalCheck.Day)
    {
        { 2013, 1, 1, 313, Code.Decree("2013-33", 2013, 1, 10, "minimum de traitement", "minimum index") },
        { 2022, 1, 1, 343, Code.Decree("2021-1749", 2021, 12, 22, "minimum de traitement", "minimum index") },
        { 2022, 5, 1, 352, Code.Decree("2022-586", 2022, 4, 20, "minimum de traitement", "minimum index") },
        { 2023, 1, 1, 353, Code.Decree("2022-1615", 2022, 12, 22, "minimum de traitement", "minimum index") },
        { 2023, 5, 1, 361, Code.Decree("2023-312", 2023, 4, 26, "minimum de traitement", "minimum index") },
        { 2024, 1, 1, 366, PublicPayDecree.Points2023 },
    };

    private static Dated<Percent> Zone(string zone, decimal rate) => new(
        new($"taux de l'indemnité de résidence, {zone}", $"rate of the residence indemnity, {zone}"), LegalCheck.Day)
    {
        { 1985, 11, 5, Percent.Of(rate), PublicPayDecree.Art9 },
    };
}

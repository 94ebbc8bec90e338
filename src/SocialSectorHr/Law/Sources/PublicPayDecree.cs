namespace SocialSectorHr.Law;

/// <summary>The decree on the pay of the civil service (décret 85-1148 du 24 octobre 1985) and those that amend or complete it.</summary>
public static class PublicPayDecree
{
    /// <summary>Art. 3: the pay of an index.</summary>
    public static LegalSource Art3 { get; } = Article("3", "traitement : indice majoré par valeur du point", "basic pay: increased index by the value of the point");

    /// <summary>Art. 8: the minimum index.</summary>
    public static LegalSource Art8 { get; } = Article("8", "indice minimum de traitement", "minimum index");

    /// <summary>Decree of 28 June 2023: the value of the point, points for the low indices, five points for all on 1 January 2024.</summary>
    public static LegalSource Points2023 { get; } = Code.Decree(
        "2023-519", 2023, 6, 28, "points d'indice, cinq pour tous au 1er janvier 2024", "index points, five for all on 1 January 2024");

    private static LegalSource Article(string article, string french, string english) =>
        Code.Decree("85-1148", 1985, 10, 24, $"art. {article} : {french}", $"art. {article}: {english}");
}

namespace SocialSectorHr.Law;

/// <summary>National agreements between all branches that the library cites (accords nationaux interprofessionnels, ANI).</summary>
public static class NationalAgreements
{
    /// <summary>Agreement of 17 November 2017 on the provident cover of cadres, art. 2.1 and 2.2: 1.50 % paid by the employer alone.</summary>
    /// <remarks>Several secondary sources [B]; extended and enlarged by an order of 27 July 2018.</remarks>
    public static LegalSource ProvidentOfCadres_2 { get; } = Code.Order(
        "ANI du 17 novembre 2017, art. 2", "prévoyance des cadres et assimilés", "provident cover of cadres and staff treated as cadres");
}

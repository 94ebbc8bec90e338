namespace SocialSectorHr.Law;

/// <summary>Articles of the Social Security Code (Code de la sécurité sociale).</summary>
/// <remarks>Cited for health cover and the ceiling.</remarks>
public static class SocialSecurityCode
{
    /// <summary>L911-7: health cover: at least half paid by the employer.</summary>
    public static LegalSource L911_7 { get; } = Code.SocialSecurity("L911-7", "complémentaire santé : la moitié au moins à la charge de l'employeur", "health cover: at least half paid by the employer");
}

namespace SocialSectorHr.Law;

/// <summary>Articles of the Code of Social Action and Families (Code de l'action sociale et des familles).</summary>
/// <remarks>Cited for the certificate of honorability.</remarks>
public static class SocialActionCode
{
    /// <summary>L133-6: background check, certificate of honorability.</summary>
    public static LegalSource L133_6 { get; } = Code.SocialAction("L133-6", "contrôle des antécédents, attestation d'honorabilité", "background check, certificate of honorability");
}

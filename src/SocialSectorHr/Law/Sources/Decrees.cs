namespace SocialSectorHr.Law;

/// <summary>Decrees that the library cites (décrets).</summary>
public static class Decrees
{
    /// <summary>Decree of 28 June 2024: certificate of honorability, set up between 1 July 2024 and 1 January 2026.</summary>
    public static LegalSource Decree_2024_643 { get; } = Code.Decree(
        "2024-643", 2024, 6, 28, "attestation d'honorabilité : ancienneté, renouvellement, mise en place", "certificate of honorability: age, renewal, setting up");
}

namespace SocialSectorHr.Law;

/// <summary>The certificate of honorability (attestation d'honorabilité), CASF L133-6: how old it may be, how often it is renewed, in months.</summary>
public static class HonorabilityLimits
{
    /// <summary>How old the certificate may be on the day of the hiring: under so many months.</summary>
    public static Dated<Months> MaximumAge { get; } = Since(new("ancienneté maximale de l'attestation", "greatest age of the certificate"), 6);

    /// <summary>How often it is asked again while the work goes on.</summary>
    public static Dated<Months> Renewal { get; } = Since(new("renouvellement de l'attestation", "renewal of the certificate"), 36);

    private static Dated<Months> Since(Bilingual name, int months) => new(name, LegalCheck.Day)
    {
        { 2024, 7, 1, Months.Of(months), Decrees.Decree_2024_643 },
    };
}

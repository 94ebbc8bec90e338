namespace SocialSectorHr;

/// <summary>The staff that CCN 51 tells apart for quarterly leave, where its décentralisée premium is of 3 %.</summary>
public static class Ccn51Staff
{
    /// <summary>Disability, premium of 3%: educational staff (handicap, prime de 3 % : personnel éducatif).</summary>
    public static AgreementGroup Educational { get; } = AgreementGroup.Of(
        "handicap, prime de 3 % : personnel éducatif", "disability, premium of 3%: educational staff");

    /// <summary>Disability, premium of 3%: other staff (handicap, prime de 3 % : autres personnels).</summary>
    public static AgreementGroup Other { get; } = AgreementGroup.Of(
        "handicap, prime de 3 % : autres personnels", "disability, premium of 3%: other staff");
}

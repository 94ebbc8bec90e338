using SocialSectorHr.Law;

namespace SocialSectorHr.Audit;

/// <summary>The ground of a public contract: its name, its ceiling, its articles.</summary>
internal sealed record PublicGround(Bilingual Name, Bilingual Ceiling, Months? Total, LegalSource[] Sources)
{
    public static PublicGround Of(PublicContractGround ground) => ground switch
    {
        { IsPermanentPost: true } => new(
            ground.Use(),
            new("3 ans, renouvelables jusqu'à 6, puis un CDI par décision expresse", "3 years, renewable up to 6, then permanent by express decision"),
            Months.Of(72),
            [PublicServiceCode.L332_8, PublicServiceCode.L332_9]),
        PublicContractGround.L332_13 => new(
            ground.Use(),
            new("la durée de l'absence", "the length of the absence"),
            null,
            [PublicServiceCode.L332_13]),
        PublicContractGround.L332_14 => new(
            ground.Use(),
            new("1 an, 2 ans au total si la recherche a échoué", "1 year, 2 years in all if the search failed"),
            Months.Of(24),
            [PublicServiceCode.L332_14]),
        PublicContractGround.L332_23_1 => new(
            ground.Use(),
            new("12 mois sur 18 mois consécutifs", "12 months in 18 consecutive ones"),
            Months.Of(12),
            [PublicServiceCode.L332_23]),
        PublicContractGround.L332_23_2 => new(
            ground.Use(),
            new("6 mois sur 12 mois consécutifs", "6 months in 12 consecutive ones"),
            Months.Of(6),
            [PublicServiceCode.L332_23]),
        PublicContractGround.L332_24 => new(
            ground.Use(),
            new("6 ans, renouvellements compris, et 1 an au moins", "6 years, renewals included, and 1 year at least"),
            Months.Of(72),
            [PublicServiceCode.L332_24]),
        _ => new(
            ground.Use(),
            new("12 mois sur 18, ou 6 sur 12 pour une saison", "12 months in 18, or 6 in 12 for a season"),
            null,
            [PublicServiceCode.L332_23]),
    };
}

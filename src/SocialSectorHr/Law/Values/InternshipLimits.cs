namespace SocialSectorHr.Law;

/// <summary>What a host owes an intern (gratification de stage): no contract and no pay, but an amount by the hour present.</summary>
/// <remarks>
/// Held from 2024, whose figure was read: 4.35 euros an hour, 4.50 in 2026 [several secondary sources]; the article of the Education Code
/// is from memory [C].
/// </remarks>
public static class InternshipLimits
{
    private static readonly LegalSource Education = Code.Make(
        "C. éduc. L124-6",
        "gratification de stage au-delà de deux mois",
        "gratification of an internship beyond two months",
        "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006071191");

    /// <summary>The share of the hourly ceiling of Social Security that an hour present gives; it is exempt to that amount.</summary>
    public static Dated<Percent> Share { get; } = new(
        new("gratification de stage, part du plafond horaire", "gratification of an internship, share of the hourly ceiling"), LegalCheck.Day)
    {
        { 2024, 1, 1, Percent.Of(15), SocialSecurityCode.D136_1 },
    };

    /// <summary>The months beyond which it is owed, in a row.</summary>
    public static Dated<Months> Length { get; } = new(
        new("gratification de stage, durée sans obligation", "gratification of an internship, length without duty"), LegalCheck.Day)
    {
        { 2024, 1, 1, Months.Of(2), Education },
    };

    /// <summary>The hours present beyond which it is owed where they are not in a row, in a school year.</summary>
    public static Dated<Hours> Hours { get; } = new(
        new("gratification de stage, heures sans obligation", "gratification of an internship, hours without duty"), LegalCheck.Day)
    {
        { 2024, 1, 1, SocialSectorHr.Hours.Of(308), Education },
    };
}

namespace SocialSectorHr.Law;

/// <summary>ALISFA (IDCC 1261): what its pay is counted with (socle, point).</summary>
public static class AlisfaValues
{
    /// <summary>The part of a year that is the same for all, full time, in euros.</summary>
    /// <remarks>Its later steps were not found.</remarks>
    public static Dated<Money> Socle { get; } = new(
        new("socle conventionnel ALISFA", "ALISFA base of a year"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2025, 1, 1))
    {
        { 2024, 1, 1, Money.Of(22100), BranchTexts.Alisfa_Avenant1 },
    };

    /// <summary>The value of a point for a year, in euros.</summary>
    /// <remarks>The formula of 2024; the earlier one is not held.</remarks>
    public static Dated<Money> Point { get; } = new(
        new("valeur annuelle du point ALISFA", "annual value of the ALISFA point"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2025, 1, 1))
    {
        { 2024, 1, 1, Money.Of(55), BranchTexts.Alisfa_Avenant10_22 },
    };
}

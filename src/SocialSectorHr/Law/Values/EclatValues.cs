namespace SocialSectorHr.Law;

/// <summary>ECLAT (IDCC 1518): the two values of its point (V1, V2).</summary>
public static class EclatValues
{
    /// <summary>The first value of the point (V1): the coefficient of group A, the seniority; in euros.</summary>
    /// <remarks>One value for all points until 2021: not held.</remarks>
    public static Dated<Money> First { get; } = new(
        new("valeur du point V1 ECLAT", "ECLAT point V1"),
        LegalCheck.Day)
    {
        { 2022, 1, 1, Money.Of(6.45m), BranchTexts.Eclat_Avenant186 },
        { 2022, 5, 1, Money.Of(6.61m), BranchTexts.Eclat_Avenant193 },
        { 2023, 1, 1, Money.Of(6.85m), BranchTexts.Eclat_Avenant194 },
        { 2024, 1, 1, Money.Of(7.01m), BranchTexts.Eclat_Avenant199 },
        { 2025, 1, 1, Money.Of(7.15m), BranchTexts.Eclat_Avenant205 },
        { 2026, 1, 1, Money.Of(7.23m), BranchTexts.Eclat_Avenant208 },
    };

    /// <summary>The second value of the point (V2): what is above group A; in euros.</summary>
    public static Dated<Money> Second { get; } = new(
        new("valeur du point V2 ECLAT", "ECLAT point V2"),
        LegalCheck.Day)
    {
        { 2022, 1, 1, Money.Of(6.37m), BranchTexts.Eclat_Avenant186 },
        { 2023, 1, 1, Money.Of(6.50m), BranchTexts.Eclat_Avenant194 },
        { 2024, 1, 1, Money.Of(6.60m), BranchTexts.Eclat_Avenant199 },
        { 2025, 1, 1, Money.Of(6.73m), BranchTexts.Eclat_Avenant205 },
        { 2026, 1, 1, Money.Of(6.81m), BranchTexts.Eclat_Avenant208 },
    };
}

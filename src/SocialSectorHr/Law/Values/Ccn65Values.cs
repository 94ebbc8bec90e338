namespace SocialSectorHr.Law;

/// <summary>CCN 65 (IDCC 405): what its pay is counted with (point, minimum).</summary>
public static class Ccn65Values
{
    /// <summary>The value of the point, in euros.</summary>
    /// <remarks>Text of autumn 2023: later values were not found.</remarks>
    public static Dated<Money> Point { get; } = new(
        new("valeur du point de la CCN 65", "value of the point of CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2016, 1, 1, Money.Of(5.246m), BranchTexts.Ccn65_2016 },
        { 2017, 1, 1, Money.Of(5.256m), BranchTexts.Ccn65_2017 },
        { 2020, 1, 1, Money.Of(5.285m), BranchTexts.Ccn65_Avenant1_2020 },
        { 2021, 1, 1, Money.Of(5.30m), BranchTexts.Ccn65_Avenant1_2022 },
        { 2022, 7, 1, Money.Of(5.459m), BranchTexts.Ccn65_Avenant4_2022 },
    };

    /// <summary>What the least pay of a month is above the SMIC, in euros.</summary>
    public static Dated<Money> AboveMinimumWage { get; } = new(
        new("minimum de la CCN 65 au-dessus du SMIC", "least pay of CCN 65 above the SMIC"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2022, 7, 1, Money.Of(50), BranchTexts.Ccn65_Avenant4_2022_Minimum },
    };
}

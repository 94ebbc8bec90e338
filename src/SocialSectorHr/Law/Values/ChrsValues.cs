namespace SocialSectorHr.Law;

/// <summary>CHRS accords (IDCC 783): what their pay is counted with (point, sujétion); nothing from 8 August 2026 on.</summary>
/// <remarks>
/// Merged into CCN 66 in August 2021, the accords stopped five years later: on 6, 7 or 8 August 2026, by reading. No agreement that takes
/// their place was found.
/// </remarks>
public static class ChrsValues
{
    /// <summary>The value of the point, in euros: that of CCN 66 for the members of Nexem, by the terms of the accords.</summary>
    /// <remarks>The value of 2022 was not seen apart from that of CCN 66 [C].</remarks>
    public static Dated<Money> Point { get; } = new(
        new("valeur du point des accords CHRS", "value of the point of the CHRS accords"),
        LegalCheck.Day,
        unknownFrom: new(2026, 8, 8))
    {
        { 2015, 1, 1, Money.Of(3.76m), BranchTexts.Ccn66_Avenant326 },
        { 2017, 2, 1, Money.Of(3.77m), BranchTexts.Ccn66_Avenant340 },
        { 2019, 2, 1, Money.Of(3.80m), BranchTexts.Ccn66_Recommendation2019 },
        { 2021, 2, 1, Money.Of(3.82m), BranchTexts.Chrs_164 },
        { 2022, 7, 1, Money.Of(3.93m), BranchTexts.Ccn66_Recommendation2022 },
    };

    /// <summary>The rate of the special allowance (indemnité de sujétion spéciale), on the pay of the coefficient.</summary>
    /// <remarks>The rate of 2020 was seen open to signature only [C].</remarks>
    public static Dated<Percent> Allowance { get; } = new(
        new("taux de sujétion spéciale des accords CHRS", "rate of the special allowance of the CHRS accords"),
        LegalCheck.Day,
        unknownFrom: new(2026, 8, 8))
    {
        { 2015, 1, 1, Percent.Of(8.21m), BranchTexts.Ccn66_Avenant226 },
        { 2019, 2, 1, Percent.Of(8.48m), BranchTexts.Chrs_Recommendation2019 },
        { 2020, 2, 1, Percent.Of(9.21m), BranchTexts.Chrs_162 },
    };
}

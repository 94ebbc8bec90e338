namespace SocialSectorHr.Law;

/// <summary>ECLAT (IDCC 1518): the two values of its point (V1, V2), and the single one that it had until 2021.</summary>
public static class EclatValues
{
    /// <summary>The value of the point until 2021, the same for all points; in euros.</summary>
    /// <remarks>
    /// The pay of these years is not computed: how seniority was counted then was not read. A secondary page dates the last value from 2021.
    /// </remarks>
    public static Dated<Money> Point { get; } = new(
        new("valeur du point ECLAT jusqu'en 2021", "ECLAT point until 2021"),
        LegalCheck.Day,
        unknownFrom: new(2022, 1, 1))
    {
        { 2010, 1, 1, Money.Of(5.63m), BranchTexts.Eclat_Points2010 },
        { 2011, 1, 1, Money.Of(5.72m), BranchTexts.Eclat_Points2010 },
        { 2012, 1, 1, Money.Of(5.83m), BranchTexts.Eclat_Points2010 },
        { 2013, 7, 1, Money.Of(5.93m), BranchTexts.Eclat_Avenant147 },
        { 2014, 1, 1, Money.Of(5.98m), BranchTexts.Eclat_Avenant147 },
        { 2015, 11, 1, Money.Of(6.00m), BranchTexts.Eclat_Avenant153 },
        { 2017, 1, 1, Money.Of(6.05m), BranchTexts.Eclat_Avenant158 },
        { 2017, 9, 1, Money.Of(6.09m), BranchTexts.Eclat_Avenant159 },
        { 2018, 1, 1, Money.Of(6.14m), BranchTexts.Eclat_Avenant159 },
        { 2019, 1, 1, Money.Of(6.24m), BranchTexts.Eclat_Point2019 },
        { 2020, 1, 1, Money.Of(6.32m), BranchTexts.Eclat_Point2020 },
    };

    /// <summary>The first value of the point (V1): the coefficient of group A, the seniority; in euros.</summary>
    /// <remarks>Until 2021, <see cref="Point"/>. That of 2027 is not known yet.</remarks>
    public static Dated<Money> First { get; } = new(
        new("valeur du point V1 ECLAT", "ECLAT point V1"),
        LegalCheck.Day,
        unknownFrom: new(2027, 1, 1))
    {
        { 2022, 1, 1, Money.Of(6.45m), BranchTexts.Eclat_Avenant186 },
        { 2022, 5, 1, Money.Of(6.61m), BranchTexts.Eclat_Avenant193 },
        { 2023, 1, 1, Money.Of(6.85m), BranchTexts.Eclat_Avenant194 },
        { 2024, 1, 1, Money.Of(7.01m), BranchTexts.Eclat_Avenant199 },
        { 2025, 1, 1, Money.Of(7.15m), BranchTexts.Eclat_Avenant205 },
        { 2026, 1, 1, Money.Of(7.23m), BranchTexts.Eclat_Avenant208 },
    };

    /// <summary>The second value of the point (V2): what is above group A; in euros.</summary>
    /// <remarks>Until 2021, <see cref="Point"/>. That of 2027 is not known yet.</remarks>
    public static Dated<Money> Second { get; } = new(
        new("valeur du point V2 ECLAT", "ECLAT point V2"),
        LegalCheck.Day,
        unknownFrom: new(2027, 1, 1))
    {
        { 2022, 1, 1, Money.Of(6.37m), BranchTexts.Eclat_Avenant186 },
        { 2023, 1, 1, Money.Of(6.50m), BranchTexts.Eclat_Avenant194 },
        { 2024, 1, 1, Money.Of(6.60m), BranchTexts.Eclat_Avenant199 },
        { 2025, 1, 1, Money.Of(6.73m), BranchTexts.Eclat_Avenant205 },
        { 2026, 1, 1, Money.Of(6.81m), BranchTexts.Eclat_Avenant208 },
    };
}

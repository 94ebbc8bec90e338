using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The coefficients of the groups of ECLAT, since 2022; that of group A, the least of the branch, since 2015.</summary>
internal static class EclatGrids
{
    /// <summary>Group A; before the groups had letters, the least coefficient of the branch.</summary>
    internal static Dated<PayGrid> OfA { get; } = new(
        new("coefficient du groupe A, ECLAT", "coefficient of group A, ECLAT"),
        LegalCheck.Day)
    {
        { 2015, 1, 1, PayGrid.Of((0, 245)), BranchTexts.Eclat_Coefficient245 },
        { 2021, 1, 1, PayGrid.Of((0, 247)), BranchTexts.Eclat_Avenant182 },
        { 2022, 5, 1, PayGrid.Of((0, 250)), BranchTexts.Eclat_Groups193 },
        { 2023, 11, 1, PayGrid.Of((0, 257)), BranchTexts.Eclat_Groups198 },
    };

    /// <summary>Level 1, that of the technical leaders.</summary>
    internal static Dated<PayGrid> OfLevel1 { get; } = new(
        new("coefficient du niveau 1, ECLAT", "coefficient of level 1, ECLAT"),
        LegalCheck.Day)
    {
        { 2021, 1, 1, PayGrid.Of((0, 247)), BranchTexts.Eclat_Avenant182 },
        { 2022, 5, 1, PayGrid.Of((0, 250)), BranchTexts.Eclat_Groups193 },
        { 2023, 11, 1, PayGrid.Of((0, 257)), BranchTexts.Eclat_Groups198 },
    };

    /// <summary>Group B.</summary>
    internal static Dated<PayGrid> OfB { get; } = new(
        new("coefficient du groupe B, ECLAT", "coefficient of group B, ECLAT"),
        LegalCheck.Day)
    {
        { 2022, 1, 1, PayGrid.Of((0, 257)), BranchTexts.Eclat_Avenant182 },
        { 2022, 5, 1, PayGrid.Of((0, 260)), BranchTexts.Eclat_Groups193 },
        { 2024, 1, 1, PayGrid.Of((0, 265)), BranchTexts.Eclat_Groups199 },
    };

    /// <summary>Group C.</summary>
    internal static Dated<PayGrid> OfC { get; } = new(
        new("coefficient du groupe C, ECLAT", "coefficient of group C, ECLAT"),
        LegalCheck.Day)
    {
        { 2022, 1, 1, PayGrid.Of((0, 280)), BranchTexts.Eclat_Avenant182 },
        { 2024, 1, 1, PayGrid.Of((0, 285)), BranchTexts.Eclat_Groups199 },
    };

    /// <summary>Group D.</summary>
    internal static Dated<PayGrid> OfD { get; } = new(
        new("coefficient du groupe D, ECLAT", "coefficient of group D, ECLAT"),
        LegalCheck.Day)
    {
        { 2022, 1, 1, PayGrid.Of((0, 300)), BranchTexts.Eclat_Avenant182 },
        { 2024, 1, 1, PayGrid.Of((0, 305)), BranchTexts.Eclat_Groups199 },
    };

    /// <summary>Group E.</summary>
    internal static Dated<PayGrid> OfE { get; } = new(
        new("coefficient du groupe E, ECLAT", "coefficient of group E, ECLAT"),
        LegalCheck.Day)
    {
        { 2022, 1, 1, PayGrid.Of((0, 325)), BranchTexts.Eclat_Avenant182 },
    };

    /// <summary>Group F.</summary>
    internal static Dated<PayGrid> OfF { get; } = new(
        new("coefficient du groupe F, ECLAT", "coefficient of group F, ECLAT"),
        LegalCheck.Day)
    {
        { 2022, 1, 1, PayGrid.Of((0, 350)), BranchTexts.Eclat_Avenant182 },
    };

    /// <summary>Group G.</summary>
    internal static Dated<PayGrid> OfG { get; } = new(
        new("coefficient du groupe G, ECLAT", "coefficient of group G, ECLAT"),
        LegalCheck.Day)
    {
        { 2022, 1, 1, PayGrid.Of((0, 375)), BranchTexts.Eclat_Avenant182 },
    };

    /// <summary>Group H.</summary>
    internal static Dated<PayGrid> OfH { get; } = new(
        new("coefficient du groupe H, ECLAT", "coefficient of group H, ECLAT"),
        LegalCheck.Day)
    {
        { 2022, 1, 1, PayGrid.Of((0, 400)), BranchTexts.Eclat_Avenant182 },
    };

    /// <summary>Group I.</summary>
    internal static Dated<PayGrid> OfI { get; } = new(
        new("coefficient du groupe I, ECLAT", "coefficient of group I, ECLAT"),
        LegalCheck.Day)
    {
        { 2022, 1, 1, PayGrid.Of((0, 450)), BranchTexts.Eclat_Avenant182 },
    };

    /// <summary>Group J.</summary>
    internal static Dated<PayGrid> OfJ { get; } = new(
        new("coefficient du groupe J, ECLAT", "coefficient of group J, ECLAT"),
        LegalCheck.Day)
    {
        { 2022, 1, 1, PayGrid.Of((0, 500)), BranchTexts.Eclat_Avenant182 },
    };
}

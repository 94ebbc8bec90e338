namespace SocialSectorHr.Law;

/// <summary>CCN 51 (IDCC 29): what its pay is counted with (point, primes).</summary>
public static class Ccn51Values
{
    /// <summary>The value of the point by the agreement itself, in euros.</summary>
    /// <remarks>4.568 euros from 2026, in secondary pages only, is not held.</remarks>
    public static Dated<Money> Point { get; } = new(
        new("valeur du point de la CCN 51", "value of the point of CCN 51"),
        LegalCheck.Day)
    {
        { 2010, 7, 1, Money.Of(4.403m), BranchTexts.Ccn51_Point2010 },
        { 2017, 7, 1, Money.Of(4.425m), BranchTexts.Ccn51_Avenant2017_02 },
        { 2018, 7, 1, Money.Of(4.447m), BranchTexts.Ccn51_Avenant2017_02 },
    };

    /// <summary>The value of the point for the members of FEHAP, in euros.</summary>
    /// <remarks>The value of 2022 is a recommendation of the federation [B].</remarks>
    public static Dated<Money> PointOfMembers { get; } = new(
        new("valeur du point de la CCN 51, adhérents de la FEHAP", "value of the point of CCN 51, members of FEHAP"),
        LegalCheck.Day)
    {
        { 2010, 7, 1, Money.Of(4.403m), BranchTexts.Ccn51_Point2010 },
        { 2017, 7, 1, Money.Of(4.425m), BranchTexts.Ccn51_Avenant2017_02 },
        { 2018, 7, 1, Money.Of(4.447m), BranchTexts.Ccn51_Avenant2017_02 },
        { 2022, 7, 1, Money.Of(4.58m), BranchTexts.Ccn51_Recommendation2022 },
    };

    /// <summary>The points of an hour worked on a Sunday or a holiday.</summary>
    /// <remarks>Its first day was not read: that of the rewritten agreement is held [C].</remarks>
    public static Dated<Points> Sunday { get; } = new(
        new("points par heure de dimanche ou de jour férié, CCN 51", "points of an hour of a Sunday or a holiday, CCN 51"),
        LegalCheck.Day)
    {
        { 2014, 12, 1, Points.Of(1.54m), BranchTexts.Ccn51_A3_3 },
    };

    /// <summary>The points of a night with at least five hours between 21 h and 6 h.</summary>
    /// <remarks>Its first day was not read: that of the rewritten agreement is held [C].</remarks>
    public static Dated<Points> Night { get; } = new(
        new("points par nuit, CCN 51", "points of a night, CCN 51"),
        LegalCheck.Day)
    {
        { 2014, 12, 1, Points.Of(1.03m), BranchTexts.Ccn51_A3_2_1 },
    };

    /// <summary>The points on top for a night of effective work throughout.</summary>
    /// <remarks>Its first day was not read: that of the rewritten agreement is held [C].</remarks>
    public static Dated<Points> WorkedNight { get; } = new(
        new("points de plus par nuit de travail effectif, CCN 51", "points on top of a night of effective work, CCN 51"),
        LegalCheck.Day)
    {
        { 2014, 12, 1, Points.Of(1.68m), BranchTexts.Ccn51_A3_2_2 },
    };

    /// <summary>The share of the gross pay of a year that is the decentralised bonus (prime décentralisée).</summary>
    /// <remarks>
    /// A share of the pay of all: who gets how much is agreed in the firm. 3 % in establishments of the disabled with quarterly
    /// leave. Its first day was not read [C].
    /// </remarks>
    public static Dated<Percent> CollectiveBonus { get; } = new(
        new("prime décentralisée", "decentralised bonus"),
        LegalCheck.Day)
    {
        { 2014, 12, 1, Percent.Of(5), BranchTexts.Ccn51_A3_1 },
    };
}

using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The groups of CCN 65 with their grids.</summary>
/// <remarks>
/// A agents; B support workers, workshop instructors, secretaries; C educational instructors, family support workers, medical
/// secretaries; D specialised, early years and technical educators, guardians; F heads of service; G deputy directors; H
/// psychologists; I directors of support; J directors; K general directors. Groups G and I to K by the size of the establishment.
/// </remarks>
public static class Ccn65Jobs
{
    /// <summary>Group A (groupe A).</summary>
    public static AgreementJob GroupA { get; } = new()
    {
        Name = new("groupe A", "group A"),
        Grid = Ccn65Grids.GroupA,
        Source = BranchTexts.Ccn65_GroupsAToD,
    };

    /// <summary>Group B (groupe B).</summary>
    public static AgreementJob GroupB { get; } = new()
    {
        Name = new("groupe B", "group B"),
        Grid = Ccn65Grids.GroupB,
        Source = BranchTexts.Ccn65_GroupsAToD,
    };

    /// <summary>Group C (groupe C).</summary>
    public static AgreementJob GroupC { get; } = new()
    {
        Name = new("groupe C", "group C"),
        Grid = Ccn65Grids.GroupC,
        Source = BranchTexts.Ccn65_GroupsAToD,
    };

    /// <summary>Group D (groupe D).</summary>
    public static AgreementJob GroupD { get; } = new()
    {
        Name = new("groupe D", "group D"),
        Grid = Ccn65Grids.GroupD,
        Source = BranchTexts.Ccn65_GroupsAToD,
    };

    /// <summary>Group F (groupe F).</summary>
    public static AgreementJob GroupF { get; } = new()
    {
        Name = new("groupe F", "group F"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupF,
        Source = BranchTexts.Ccn65_GroupsFToH,
    };

    /// <summary>Group G, 0 to 49 places (groupe G, 0 à 49 places).</summary>
    public static AgreementJob GroupGFrom0To49 { get; } = new()
    {
        Name = new("groupe G, 0 à 49 places", "group G, 0 to 49 places"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupGFrom0To49,
        Source = BranchTexts.Ccn65_GroupsFToH,
    };

    /// <summary>Group G, 50 to 99 places (groupe G, 50 à 99 places).</summary>
    public static AgreementJob GroupGFrom50To99 { get; } = new()
    {
        Name = new("groupe G, 50 à 99 places", "group G, 50 to 99 places"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupGFrom50To99,
        Source = BranchTexts.Ccn65_GroupsFToH,
    };

    /// <summary>Group G, 100 to 149 places (groupe G, 100 à 149 places).</summary>
    public static AgreementJob GroupGFrom100To149 { get; } = new()
    {
        Name = new("groupe G, 100 à 149 places", "group G, 100 to 149 places"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupGFrom100To149,
        Source = BranchTexts.Ccn65_GroupsFToH,
    };

    /// <summary>Group G, 150 places and more (groupe G, 150 places et plus).</summary>
    public static AgreementJob GroupGFrom150 { get; } = new()
    {
        Name = new("groupe G, 150 places et plus", "group G, 150 places and more"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupGFrom150,
        Source = BranchTexts.Ccn65_GroupsFToH,
    };

    /// <summary>Group H (groupe H).</summary>
    public static AgreementJob GroupH { get; } = new()
    {
        Name = new("groupe H", "group H"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupH,
        Source = BranchTexts.Ccn65_GroupsFToH,
    };

    /// <summary>Group I, 0 to 49 places (groupe I, 0 à 49 places).</summary>
    public static AgreementJob GroupIFrom0To49 { get; } = new()
    {
        Name = new("groupe I, 0 à 49 places", "group I, 0 to 49 places"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupIFrom0To49,
        Source = BranchTexts.Ccn65_GroupsIToK,
    };

    /// <summary>Group I, 50 to 99 places (groupe I, 50 à 99 places).</summary>
    public static AgreementJob GroupIFrom50To99 { get; } = new()
    {
        Name = new("groupe I, 50 à 99 places", "group I, 50 to 99 places"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupIFrom50To99,
        Source = BranchTexts.Ccn65_GroupsIToK,
    };

    /// <summary>Group I, 100 places and more (groupe I, 100 places et plus).</summary>
    public static AgreementJob GroupIFrom100 { get; } = new()
    {
        Name = new("groupe I, 100 places et plus", "group I, 100 places and more"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupIFrom100,
        Source = BranchTexts.Ccn65_GroupsIToK,
    };

    /// <summary>Group J, 0 to 49 places (groupe J, 0 à 49 places).</summary>
    public static AgreementJob GroupJFrom0To49 { get; } = new()
    {
        Name = new("groupe J, 0 à 49 places", "group J, 0 to 49 places"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupJFrom0To49,
        Source = BranchTexts.Ccn65_GroupsIToK,
    };

    /// <summary>Group J, 50 to 99 places (groupe J, 50 à 99 places).</summary>
    public static AgreementJob GroupJFrom50To99 { get; } = new()
    {
        Name = new("groupe J, 50 à 99 places", "group J, 50 to 99 places"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupJFrom50To99,
        Source = BranchTexts.Ccn65_GroupsIToK,
    };

    /// <summary>Group J, 100 to 200 places (groupe J, 100 à 200 places).</summary>
    public static AgreementJob GroupJFrom100To200 { get; } = new()
    {
        Name = new("groupe J, 100 à 200 places", "group J, 100 to 200 places"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupJFrom100To200,
        Source = BranchTexts.Ccn65_GroupsIToK,
    };

    /// <summary>Group K, 0 to 49 places (groupe K, 0 à 49 places).</summary>
    public static AgreementJob GroupKFrom0To49 { get; } = new()
    {
        Name = new("groupe K, 0 à 49 places", "group K, 0 to 49 places"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupKFrom0To49,
        Source = BranchTexts.Ccn65_GroupsIToK,
    };

    /// <summary>Group K, 50 to 99 places (groupe K, 50 à 99 places).</summary>
    public static AgreementJob GroupKFrom50To99 { get; } = new()
    {
        Name = new("groupe K, 50 à 99 places", "group K, 50 to 99 places"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupKFrom50To99,
        Source = BranchTexts.Ccn65_GroupsIToK,
    };

    /// <summary>Group K, 100 places and more (groupe K, 100 places et plus).</summary>
    public static AgreementJob GroupKFrom100 { get; } = new()
    {
        Name = new("groupe K, 100 places et plus", "group K, 100 places and more"),
        IsExecutive = true,
        Grid = Ccn65Grids.GroupKFrom100,
        Source = BranchTexts.Ccn65_GroupsIToK,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgreementJob> All { get; } = ValueList.Of(
    [
        GroupA,
        GroupB,
        GroupC,
        GroupD,
        GroupF,
        GroupGFrom0To49,
        GroupGFrom50To99,
        GroupGFrom100To149,
        GroupGFrom150,
        GroupH,
        GroupIFrom0To49,
        GroupIFrom50To99,
        GroupIFrom100,
        GroupJFrom0To49,
        GroupJFrom50To99,
        GroupJFrom100To200,
        GroupKFrom0To49,
        GroupKFrom50To99,
        GroupKFrom100,
    ]);
}

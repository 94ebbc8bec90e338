using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The groups of ECLAT with their coefficients (groupes A à J, niveaux 1 et 2).</summary>
/// <remarks>A cadre dirigeant (group K) is paid by his contract.</remarks>
public static class EclatJobs
{
    /// <summary>Group A (groupe A).</summary>
    public static AgreementJob GroupA { get; } = new()
    {
        Name = new("groupe A", "group A"),
        Grid = EclatGrids.OfA,
        Source = BranchTexts.Eclat_1_7,
    };

    /// <summary>Group B (groupe B).</summary>
    public static AgreementJob GroupB { get; } = new()
    {
        Name = new("groupe B", "group B"),
        Grid = EclatGrids.OfB,
        Source = BranchTexts.Eclat_1_7,
    };

    /// <summary>Group C (groupe C).</summary>
    public static AgreementJob GroupC { get; } = new()
    {
        Name = new("groupe C", "group C"),
        Grid = EclatGrids.OfC,
        Source = BranchTexts.Eclat_1_7,
    };

    /// <summary>Group D (groupe D).</summary>
    public static AgreementJob GroupD { get; } = new()
    {
        Name = new("groupe D", "group D"),
        Grid = EclatGrids.OfD,
        Source = BranchTexts.Eclat_1_7,
    };

    /// <summary>Group E (groupe E).</summary>
    public static AgreementJob GroupE { get; } = new()
    {
        Name = new("groupe E", "group E"),
        Grid = EclatGrids.OfE,
        Source = BranchTexts.Eclat_1_7,
    };

    /// <summary>Group F (groupe F).</summary>
    public static AgreementJob GroupF { get; } = new()
    {
        Name = new("groupe F", "group F"),
        Grid = EclatGrids.OfF,
        Source = BranchTexts.Eclat_1_7,
    };

    /// <summary>Group G (groupe G).</summary>
    public static AgreementJob GroupG { get; } = new()
    {
        Name = new("groupe G", "group G"),
        IsExecutive = true,
        Grid = EclatGrids.OfG,
        Source = BranchTexts.Eclat_1_7,
    };

    /// <summary>Group H (groupe H).</summary>
    public static AgreementJob GroupH { get; } = new()
    {
        Name = new("groupe H", "group H"),
        IsExecutive = true,
        Grid = EclatGrids.OfH,
        Source = BranchTexts.Eclat_1_7,
    };

    /// <summary>Group I (groupe I).</summary>
    public static AgreementJob GroupI { get; } = new()
    {
        Name = new("groupe I", "group I"),
        IsExecutive = true,
        Grid = EclatGrids.OfI,
        Source = BranchTexts.Eclat_1_7,
    };

    /// <summary>Group J (groupe J).</summary>
    public static AgreementJob GroupJ { get; } = new()
    {
        Name = new("groupe J", "group J"),
        IsExecutive = true,
        Grid = EclatGrids.OfJ,
        Source = BranchTexts.Eclat_1_7,
    };

    /// <summary>Level 1 (technical leader) (niveau 1 (animateur-technicien)).</summary>
    public static AgreementJob Level1 { get; } = new()
    {
        Name = new("niveau 1 (animateur-technicien)", "level 1 (technical leader)"),
        Grid = EclatGrids.OfLevel1,
        Source = BranchTexts.Eclat_1_7,
    };

    /// <summary>Level 2 (teacher) (niveau 2 (professeur)).</summary>
    public static AgreementJob Level2 { get; } = new()
    {
        Name = new("niveau 2 (professeur)", "level 2 (teacher)"),
        Grid = EclatGrids.OfB,
        Source = BranchTexts.Eclat_1_7,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AgreementJob> All { get; } = ValueList.Of(
    [
        GroupA,
        GroupB,
        GroupC,
        GroupD,
        GroupE,
        GroupF,
        GroupG,
        GroupH,
        GroupI,
        GroupJ,
        Level1,
        Level2,
    ]);
}

namespace SocialSectorHr.Law;

/// <summary>The least leave that the law gives for what happens in the family (congés pour événements familiaux, C. trav. L3142-4).</summary>
public static class LegalFamilyLeave
{
    /// <summary>Leave for the employee's marriage.</summary>
    public static Dated<LeaveDays> Marriage { get; } = new(
        new("mariage du salarié, congé", "leave for the employee's marriage"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(4), LabourCode.L3142_4 },
    };

    /// <summary>Leave for the employee's civil partnership.</summary>
    public static Dated<LeaveDays> CivilPartnership { get; } = new(
        new("PACS du salarié, congé", "leave for the employee's civil partnership"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(4), LabourCode.L3142_4 },
    };

    /// <summary>Leave for a child's marriage.</summary>
    public static Dated<LeaveDays> ChildMarriage { get; } = new(
        new("mariage d'un enfant, congé", "leave for a child's marriage"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(1), LabourCode.L3142_4 },
    };

    /// <summary>Leave for a birth or an adoption.</summary>
    public static Dated<LeaveDays> Birth { get; } = new(
        new("naissance ou adoption, congé", "leave for a birth or an adoption"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(3), LabourCode.L3142_4 },
    };

    /// <summary>Leave for the death of a child of 25 or over.</summary>
    public static Dated<LeaveDays> ChildDeath { get; } = new(
        new("décès d'un enfant de 25 ans ou plus, congé", "leave for the death of a child of 25 or over"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(5), LabourCode.L3142_4 },
        { 2023, 7, 21, LeaveDays.Ouvrables(12), Acts.Act_2023_622 },
    };

    /// <summary>Leave for the death of a child under 25 or a parent.</summary>
    public static Dated<LeaveDays> YoungChildDeath { get; } = new(
        new("décès d'un enfant de moins de 25 ans ou parent, congé", "leave for the death of a child under 25 or a parent"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(5), LabourCode.L3142_4 },
        { 2020, 7, 1, LeaveDays.Ouvres(7), Acts.Act_2020_692 },
        { 2023, 7, 21, LeaveDays.Ouvrables(14), Acts.Act_2023_622 },
    };

    /// <summary>Leave for the death of a dependant.</summary>
    public static Dated<LeaveDays> DependantDeath { get; } = new(
        new("décès d'une personne à charge, congé", "leave for the death of a dependant"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(0), LabourCode.L3142_4 },
        { 2020, 7, 1, LeaveDays.Ouvres(7), Acts.Act_2020_692 },
        { 2023, 7, 21, LeaveDays.Ouvrables(14), Acts.Act_2023_622 },
    };

    /// <summary>Leave for the death of the spouse, partner or cohabitant.</summary>
    public static Dated<LeaveDays> PartnerDeath { get; } = new(
        new("décès du conjoint, du partenaire ou du concubin, congé", "leave for the death of the spouse, partner or cohabitant"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(3), LabourCode.L3142_4 },
    };

    /// <summary>Leave for the death of a parent, parent-in-law, brother or sister.</summary>
    public static Dated<LeaveDays> CloseRelativeDeath { get; } = new(
        new("décès du père, de la mère, d'un beau-parent, d'un frère ou d'une sœur, congé", "leave for the death of a parent, parent-in-law, brother or sister"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(3), LabourCode.L3142_4 },
    };

    /// <summary>Leave for the announcement of a child's disability.</summary>
    /// <remarks>Ten days since 14 June 2026, from several secondary sources: the text of the act was not read.</remarks>
    public static Dated<LeaveDays> ChildDisability { get; } = new(
        new("annonce du handicap d'un enfant, congé", "leave for the announcement of a child's disability"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(2), LabourCode.L3142_4 },
        { 2023, 7, 21, LeaveDays.Ouvrables(5), Acts.Act_2023_622 },
        { 2026, 6, 14, LeaveDays.Ouvrables(10), Acts.Act_2026_492 },
    };

    /// <summary>Leave for the announcement of a child's illness.</summary>
    /// <remarks>Ten days since 14 June 2026, from several secondary sources: the text of the act was not read.</remarks>
    public static Dated<LeaveDays> ChildIllness { get; } = new(
        new("annonce d'une maladie d'un enfant, congé", "leave for the announcement of a child's illness"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(0), LabourCode.L3142_4 },
        { 2021, 12, 19, LeaveDays.Ouvrables(2), Acts.Act_2021_1678 },
        { 2023, 7, 21, LeaveDays.Ouvrables(5), Acts.Act_2023_622 },
        { 2026, 6, 14, LeaveDays.Ouvrables(10), Acts.Act_2026_492 },
    };

    /// <summary>Bereavement leave.</summary>
    /// <remarks>The text does not say the unit; ouvrables like the other days [C].</remarks>
    public static Dated<LeaveDays> Bereavement { get; } = new(
        new("congé de deuil", "bereavement leave"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(0), LabourCode.L3142_4 },
        { 2020, 7, 1, LeaveDays.Ouvrables(8), LabourCode.L3142_1_1 },
    };
}

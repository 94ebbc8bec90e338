namespace SocialSectorHr.Law;

/// <summary>What the law gives to parents: maternity, paternity, adoption, sick and disabled children (congés des parents).</summary>
public static class LegalParentLeave
{
    /// <summary>Maternity, weeks before the presumed birth.</summary>
    public static Dated<Weeks> MaternityBefore { get; } = new(new("maternité, semaines avant la naissance prévue", "maternity, weeks before the presumed birth"), LegalCheck.Day)
    {
        { 2008, 5, 1, Weeks.Of(6), LabourCode.L1225_17 },
    };

    /// <summary>Maternity, weeks after the birth.</summary>
    public static Dated<Weeks> MaternityAfter { get; } = new(new("maternité, semaines après la naissance", "maternity, weeks after the birth"), LegalCheck.Day)
    {
        { 2008, 5, 1, Weeks.Of(10), LabourCode.L1225_17 },
    };

    /// <summary>Maternity of a third child, weeks before.</summary>
    public static Dated<Weeks> MaternityBeforeOfThird { get; } = new(new("maternité du troisième enfant, semaines avant", "maternity of a third child, weeks before"), LegalCheck.Day)
    {
        { 2008, 5, 1, Weeks.Of(8), LabourCode.L1225_19 },
    };

    /// <summary>Maternity of a third child, weeks after.</summary>
    public static Dated<Weeks> MaternityAfterOfThird { get; } = new(new("maternité du troisième enfant, semaines après", "maternity of a third child, weeks after"), LegalCheck.Day)
    {
        { 2008, 5, 1, Weeks.Of(18), LabourCode.L1225_19 },
    };

    /// <summary>Maternity of twins, weeks before.</summary>
    public static Dated<Weeks> MaternityBeforeOfTwins { get; } = new(new("maternité de jumeaux, semaines avant", "maternity of twins, weeks before"), LegalCheck.Day)
    {
        { 2008, 5, 1, Weeks.Of(12), LabourCode.L1225_18 },
    };

    /// <summary>Maternity of triplets or more, weeks before.</summary>
    public static Dated<Weeks> MaternityBeforeOfMore { get; } = new(new("maternité de triplés ou plus, semaines avant", "maternity of triplets or more, weeks before"), LegalCheck.Day)
    {
        { 2008, 5, 1, Weeks.Of(24), LabourCode.L1225_18 },
    };

    /// <summary>Maternity of several children, weeks after.</summary>
    public static Dated<Weeks> MaternityAfterOfSeveral { get; } = new(new("maternité de plusieurs enfants, semaines après", "maternity of several children, weeks after"), LegalCheck.Day)
    {
        { 2008, 5, 1, Weeks.Of(22), LabourCode.L1225_18 },
    };

    /// <summary>Paternity leave, calendar days.</summary>
    /// <remarks>Of children born or due from 1 July 2021 for the second row.</remarks>
    public static Dated<Days> Paternity { get; } = new(new("congé de paternité, jours calendaires", "paternity leave, calendar days"), LegalCheck.Day)
    {
        { 2008, 5, 1, Days.Of(11), LabourCode.L1225_35 },
        { 2021, 7, 1, Days.Of(25), LabourCode.L1225_35 },
    };

    /// <summary>Paternity leave of several children, calendar days.</summary>
    public static Dated<Days> PaternityOfSeveral { get; } = new(new("congé de paternité de plusieurs enfants, jours calendaires", "paternity leave of several children, calendar days"), LegalCheck.Day)
    {
        { 2008, 5, 1, Days.Of(18), LabourCode.L1225_35 },
        { 2021, 7, 1, Days.Of(32), LabourCode.L1225_35 },
    };

    /// <summary>Paternity leave, compulsory part.</summary>
    public static Dated<Days> PaternityCompulsory { get; } = new(new("congé de paternité, part obligatoire", "paternity leave, compulsory part"), LegalCheck.Day)
    {
        { 2008, 5, 1, Days.Of(0), LabourCode.L1225_35 },
        { 2021, 7, 1, Days.Of(4), LabourCode.L1225_35 },
    };

    /// <summary>Paternity leave, time after the birth.</summary>
    public static Dated<Months> PaternityWithin { get; } = new(new("congé de paternité, délai après la naissance", "paternity leave, time after the birth"), LegalCheck.Day)
    {
        { 2008, 5, 1, Months.Of(4), LabourCode.D1225_8 },
        { 2021, 7, 1, Months.Of(6), LabourCode.D1225_8 },
    };

    /// <summary>Adoption leave, weeks.</summary>
    public static Dated<Weeks> Adoption { get; } = new(new("congé d'adoption, semaines", "adoption leave, weeks"), LegalCheck.Day)
    {
        { 2021, 7, 1, Weeks.Of(16), LabourCode.L1225_37 },
    };

    /// <summary>Adoption leave that makes three children, weeks.</summary>
    public static Dated<Weeks> AdoptionOfThird { get; } = new(new("congé d'adoption portant à trois ou plus les enfants à charge, semaines", "adoption leave that makes three children or more, weeks"), LegalCheck.Day)
    {
        { 2021, 7, 1, Weeks.Of(18), LabourCode.L1225_37 },
    };

    /// <summary>Adoption leave of several children, weeks.</summary>
    public static Dated<Weeks> AdoptionOfSeveral { get; } = new(new("congé d'adoption de plusieurs enfants, semaines", "adoption leave of several children, weeks"), LegalCheck.Day)
    {
        { 2021, 7, 1, Weeks.Of(22), LabourCode.L1225_37 },
    };

    /// <summary>Shared adoption leave, more days.</summary>
    public static Dated<Days> AdoptionShared { get; } = new(new("congé d'adoption partagé, jours en plus", "shared adoption leave, more days"), LegalCheck.Day)
    {
        { 2021, 7, 1, Days.Of(25), LabourCode.L1225_40 },
    };

    /// <summary>Shared adoption leave of several children, more days.</summary>
    public static Dated<Days> AdoptionSharedOfSeveral { get; } = new(new("congé d'adoption partagé de plusieurs enfants, jours en plus", "shared adoption leave of several children, more days"), LegalCheck.Day)
    {
        { 2021, 7, 1, Days.Of(32), LabourCode.L1225_40 },
    };

    /// <summary>Sick child, days a year.</summary>
    public static Dated<Days> SickChild { get; } = new(new("enfant malade, jours par an", "sick child, days a year"), LegalCheck.Day)
    {
        { 2016, 8, 10, Days.Of(3), LabourCode.L1225_61 },
    };

    /// <summary>Sick child under one or three children, days a year.</summary>
    public static Dated<Days> SickChildOfMany { get; } = new(new("enfant malade de moins d'un an ou trois enfants, jours par an", "sick child under one or three children, days a year"), LegalCheck.Day)
    {
        { 2016, 8, 10, Days.Of(5), LabourCode.L1225_61 },
    };

    /// <summary>Parental presence, ouvrés.</summary>
    public static Dated<Days> ParentalPresence { get; } = new(new("présence parentale, jours ouvrés", "parental presence, ouvrés"), LegalCheck.Day)
    {
        { 2016, 8, 10, Days.Of(310), LabourCode.L1225_62 },
    };

    /// <summary>Parental presence, period.</summary>
    public static Dated<Months> ParentalPresenceWithin { get; } = new(new("présence parentale, période", "parental presence, period"), LegalCheck.Day)
    {
        { 2016, 8, 10, Months.Of(36), LabourCode.D1225_16 },
    };

    /// <summary>Parental presence, notice.</summary>
    /// <remarks>Ten days from several secondary sources: the text of the act was not read.</remarks>
    public static Dated<Days> ParentalPresenceNotice { get; } = new(new("présence parentale, préavis", "parental presence, notice"), LegalCheck.Day)
    {
        { 2016, 8, 10, Days.Of(15), LabourCode.L1225_63 },
        { 2026, 6, 14, Days.Of(10), Acts.Act_2026_492 },
    };

    /// <summary>Supplementary birth leave, months at most.</summary>
    public static Dated<Months> SupplementaryBirth { get; } = new(new("congé supplémentaire de naissance, mois au plus", "supplementary birth leave, months at most"), LegalCheck.Day)
    {
        { 2026, 7, 1, Months.Of(2), LabourCode.L1225_46_2 },
    };

    /// <summary>Supplementary birth leave, time to begin.</summary>
    /// <remarks>From two secondary sources.</remarks>
    public static Dated<Months> SupplementaryBirthWithin { get; } = new(new("congé supplémentaire de naissance, délai pour commencer", "supplementary birth leave, time to begin"), LegalCheck.Day)
    {
        { 2026, 7, 1, Months.Of(9), Decrees.Decree_2026_419 },
    };
}

namespace SocialSectorHr.Law;

/// <summary>What the law gives as paid leave, in jours ouvrables (congés payés légaux).</summary>
public static class LegalLeave
{
    /// <summary>Acquired by a month of work, or of a period treated as work.</summary>
    public static Dated<LeaveDays> PerMonth { get; } = new(new("congé acquis par mois", "leave acquired by a month"), LegalCheck.Day)
    {
        { 1982, 2, 1, LeaveDays.Ouvrables(2.5m), LabourCode.L3141_3 },
    };

    /// <summary>At most for a reference period.</summary>
    public static Dated<LeaveDays> PerYear { get; } = new(new("congé annuel légal", "legal annual leave"), LegalCheck.Day)
    {
        { 1982, 2, 1, LeaveDays.Ouvrables(30), LabourCode.L3141_3 },
    };

    /// <summary>The same in weeks of six ouvrables: the least that a right may give, whatever its unit.</summary>
    internal static Weeks WeeksPerYear { get; } = Weeks.FromExact(PerYear[^1].Value.Exact / LeaveDays.PerWeek(LeaveUnit.Ouvrables));

    /// <summary>Acquired by a month of sickness that work did not cause; nothing before 24 April 2024.</summary>
    /// <remarks>For periods from 1 December 2009 on, see the transitional rule of the same act (art. 37 II): a matter of claims, not of this table.</remarks>
    public static Dated<LeaveDays> SicknessPerMonth { get; } = new(
        new("congé acquis par mois de maladie", "leave acquired by a month of sickness"), LegalCheck.Day)
    {
        { 1982, 2, 1, LeaveDays.Ouvrables(0), LabourCode.L3141_5 },
        { 2024, 4, 24, LeaveDays.Ouvrables(2), LabourCode.L3141_5_1 },
    };

    /// <summary>At most on account of such sickness in a reference period.</summary>
    public static Dated<LeaveDays> SicknessPerYear { get; } = new(
        new("congé acquis en maladie, plafond", "leave acquired in sickness, ceiling"), LegalCheck.Day)
    {
        { 1982, 2, 1, LeaveDays.Ouvrables(0), LabourCode.L3141_5 },
        { 2024, 4, 24, LeaveDays.Ouvrables(24), LabourCode.L3141_5_1 },
    };

    /// <summary>
    /// Whether an accident at work or an occupational disease is treated as work however long it lasts; before 24 April 2024, for one uninterrupted year.
    /// </summary>
    public static Dated<bool> WorkAccidentWithoutLimit { get; } = new(
        new("accident du travail assimilé sans limite de durée", "work accident treated as work without limit"), LegalCheck.Day)
    {
        { 1982, 2, 1, false, LabourCode.L3141_5 },
        { 2024, 4, 24, true, Acts.Act_2024_364 },
    };

    /// <summary>Whether days of a local elective office are treated as work (C. trav. L3142-88).</summary>
    /// <remarks>Since the act of 22 December 2025; one secondary source.</remarks>
    public static Dated<bool> ElectiveOfficeCountsAsWork { get; } = new(
        new("mandat d'élu local assimilé à du travail", "local elective office treated as work"), LegalCheck.Day)
    {
        { 1982, 2, 1, false, LabourCode.L3141_5 },
        { 2025, 12, 24, true, Acts.Act_2025_1249 },
    };
}

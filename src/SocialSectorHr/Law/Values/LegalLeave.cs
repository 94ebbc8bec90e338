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

    /// <summary>For each dependent child of an employee, beside what work acquires.</summary>
    public static Dated<LeaveDays> PerChild { get; } = new(new("congé par enfant à charge", "leave for each dependent child"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(2), LabourCode.L3141_8 },
    };

    /// <summary>The same for someone under 21 whose leave is short.</summary>
    public static Dated<LeaveDays> PerChildOfShortLeave { get; } = new(
        new("congé par enfant à charge, congé court", "leave for each dependent child, short leave"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(1), LabourCode.L3141_8 },
    };

    /// <summary>At most for leave to be short, for the days of the children.</summary>
    public static Dated<LeaveDays> ShortLeave { get; } = new(new("congé court, au plus", "short leave, at most"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(6), LabourCode.L3141_8 },
    };

    /// <summary>The main leave: at most in one go, and all that fractioning looks at.</summary>
    public static Dated<LeaveDays> MainLeave { get; } = new(new("congé principal, au plus", "main leave, at most"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(24), LabourCode.L3141_17 },
    };

    /// <summary>Up to so many days leave is taken in one go; one part of a longer leave has as many.</summary>
    public static Dated<LeaveDays> ContinuousLeave { get; } = new(new("congé continu", "continuous leave"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(12), LabourCode.L3141_18 },
    };

    /// <summary>From so many days of main leave outside 1 May to 31 October, a first extra.</summary>
    public static Dated<LeaveDays> SplitFrom { get; } = new(
        new("jours hors période, premier seuil", "days outside the period, first threshold"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(3), LabourCode.L3141_23 },
    };

    /// <summary>From so many days, the second extra instead of the first.</summary>
    public static Dated<LeaveDays> SplitMoreFrom { get; } = new(
        new("jours hors période, second seuil", "days outside the period, second threshold"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(6), LabourCode.L3141_23 },
    };

    /// <summary>The first extra.</summary>
    public static Dated<LeaveDays> SplitExtra { get; } = new(new("fractionnement, premier supplément", "split leave, first extra"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(1), LabourCode.L3141_23 },
    };

    /// <summary>The second extra.</summary>
    public static Dated<LeaveDays> SplitMoreExtra { get; } = new(new("fractionnement, second supplément", "split leave, second extra"), LegalCheck.Day)
    {
        { 2016, 8, 10, LeaveDays.Ouvrables(2), LabourCode.L3141_23 },
    };

    /// <summary>Before the period for taking leave opens, to tell it to the staff.</summary>
    public static Dated<Months> PeriodNotice { get; } = new(new("annonce de la période des congés", "telling the period of leave"), LegalCheck.Day)
    {
        { 2016, 8, 10, Months.Of(2), LabourCode.D3141_5 },
    };

    /// <summary>Before a departure, to tell the employee the dates.</summary>
    public static Dated<Months> DatesNotice { get; } = new(new("communication des dates de congés", "telling the dates of leave"), LegalCheck.Day)
    {
        { 2016, 8, 10, Months.Of(1), LabourCode.D3141_6 },
    };

    /// <summary>Before a departure, after which the employer no longer changes it, without an agreement.</summary>
    public static Dated<Months> ChangeNotice { get; } = new(new("changement des dates de congés", "changing the dates of leave"), LegalCheck.Day)
    {
        { 2016, 8, 10, Months.Of(1), LabourCode.L3141_16 },
    };
}

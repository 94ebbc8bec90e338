namespace SocialSectorHr.Law;

/// <summary>The daily allowances of Social Security (indemnités journalières), CSS L323-1 s., L433-1 s.</summary>
/// <remarks>Read in the Code of 27 March 2026; earlier versions were not looked at: held from 2020 [C].</remarks>
public static class SicknessAllowance
{
    /// <summary>The most that a month of pay counts, in monthly SMIC of the legal week.</summary>
    public static Dated<Percent> MonthCeiling { get; } = new(
        new("salaire mensuel pris en compte, part du SMIC", "pay of a month that counts, share of the SMIC"),
        LegalCheck.Day)
    {
        { 2020, 1, 1, Percent.Of(180), SocialSecurityCode.R323_4 },
        { 2025, 4, 1, Percent.Of(140), SocialSecurityCode.R323_4 },
    };

    /// <summary>By what three months of pay are divided to make the pay of a day.</summary>
    public static Dated<Days> ThreeMonths { get; } = new(new("jours de trois mois de salaire", "days of three months of pay"), LegalCheck.Day)
    {
        { 2020, 1, 1, Days.Of(91.25m), SocialSecurityCode.R323_4 },
    };

    /// <summary>The share of the pay of a day that a sickness gives.</summary>
    public static Dated<Percent> Rate { get; } = new(new("part du gain journalier", "share of the pay of a day"), LegalCheck.Day)
    {
        { 2020, 1, 1, Percent.Of(50), SocialSecurityCode.R323_5 },
    };

    /// <summary>The days of waiting of a sickness.</summary>
    public static Dated<Days> Waiting { get; } = new(new("carence des indemnités journalières", "waiting of the daily allowances"), LegalCheck.Day)
    {
        { 2020, 1, 1, Days.Of(3), SocialSecurityCode.R323_1 },
    };

    /// <summary>The most allowances in three years, a long illness aside.</summary>
    public static Dated<Days> MostDays { get; } = new(new("indemnités journalières en trois ans", "daily allowances in three years"), LegalCheck.Day)
    {
        { 2020, 1, 1, Days.Of(360), SocialSecurityCode.R323_1 },
    };

    /// <summary>By what a month of pay is divided to make the pay of a day, accident at work.</summary>
    public static Dated<Days> AccidentMonth { get; } = new(new("jours d'un mois de salaire", "days of a month of pay"), LegalCheck.Day)
    {
        { 2020, 1, 1, Days.Of(30.42m), SocialSecurityCode.R433_4 },
    };

    /// <summary>The most that the pay of a day counts, in yearly ceilings of Social Security.</summary>
    public static Dated<Percent> AccidentCeiling { get; } = new(
        new("salaire journalier maximal, part du plafond annuel", "highest pay of a day, share of the yearly ceiling"),
        LegalCheck.Day)
    {
        { 2020, 1, 1, Percent.Of(0.834m), SocialSecurityCode.R433_2 },
    };

    /// <summary>The share of the pay of a day in the first days of an accident.</summary>
    public static Dated<Percent> AccidentRate { get; } = new(
        new("part du salaire journalier, premiers jours", "share of the pay of a day, first days"),
        LegalCheck.Day)
    {
        { 2020, 1, 1, Percent.Of(60), SocialSecurityCode.R433_1 },
    };

    /// <summary>The share of the pay of a day after them.</summary>
    public static Dated<Percent> AccidentRateLater { get; } = new(
        new("part du salaire journalier, jours suivants", "share of the pay of a day, later days"),
        LegalCheck.Day)
    {
        { 2020, 1, 1, Percent.Of(80), SocialSecurityCode.R433_3 },
    };

    /// <summary>How many days the first share lasts.</summary>
    public static Dated<Days> AccidentFirstDays { get; } = new(
        new("jours à la première part", "days at the first share"),
        LegalCheck.Day)
    {
        { 2020, 1, 1, Days.Of(28), SocialSecurityCode.R433_3 },
    };

    /// <summary>What the net gain of a day is of its gross pay: a flat 21 % is taken off [two secondary sources].</summary>
    public static Dated<Percent> NetGain { get; } = new(new("gain journalier net forfaitaire", "flat net gain of a day"), LegalCheck.Day)
    {
        { 2020, 1, 1, Percent.Of(79), SocialSecurityCode.R433_4 },
    };
}

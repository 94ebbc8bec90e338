namespace SocialSectorHr.Law;

/// <summary>The legal durations of work and the premiums beyond them (durées légales).</summary>
/// <remarks>
/// Articles bear the numbers in force since 10 August 2016. A figure older than its number has a row of its own before that day, which cites the text of the
/// time; a figure whose text of the time was not found begins on that day.
/// </remarks>
public static class LegalDurations
{
    private static readonly LegalSource Solidarity = Code.Act(
        "2004-626", 2004, 6, 30, "journée de solidarité : 7 heures, ou un jour de forfait", "solidarity day: 7 hours, or a day of a forfait");

    private static readonly LegalSource FormerRenunciation = Code.Order(
        "C. trav. anc. L3121-45", "renonciation à des jours de repos, avant le 10 août 2016", "rest days given up, before 10 August 2016");

    /// <summary>The legal week, in hours: a threshold, not a maximum.</summary>
    /// <remarks>The act of 2000 is named from memory for the years before 2016.</remarks>
    public static Dated<Hours> Week { get; } = new(new("durée légale hebdomadaire", "legal week"), LegalCheck.Day)
    {
        { 2002, 1, 1, Hours.Of(35), Code.Act("2000-37", 2000, 1, 19, "durée légale de 35 heures", "legal week of 35 hours") },
        { 2016, 8, 10, Hours.Of(35), LabourCode.L3121_27 },
    };

    /// <summary>The legal year of work, in hours, solidarity day included.</summary>
    /// <remarks>
    /// Flat: (365 − 104 − 25 − 8) × 7 = 1596, rounded to 1600, plus the 7 hours of the solidarity day. Neither the real calendar,
    /// nor local holidays, nor incomplete leave changes it (Sénat QE 03989; Cass. soc. 14 November 2013 n° 11-17.644).
    /// </remarks>
    public static Dated<Hours> Year { get; } = new(new("durée légale annuelle", "legal year"), LegalCheck.Day)
    {
        { 2003, 1, 18, Hours.Of(1600), Code.Act("2003-47", 2003, 1, 17, "durée annuelle de 1600 heures", "legal year of 1600 hours") },
        { 2004, 7, 1, Hours.Of(1607), Solidarity },
        { 2016, 8, 10, Hours.Of(1607), LabourCode.L3121_41 },
    };

    /// <summary>The solidarity day, in unpaid hours for full time.</summary>
    public static Dated<Hours> SolidarityDay { get; } = new(new("journée de solidarité", "solidarity day"), LegalCheck.Day)
    {
        { 2004, 7, 1, Hours.Of(7), Solidarity },
        { 2016, 8, 10, Hours.Of(7), LabourCode.L3133_8 },
    };

    /// <summary>The premium of the first eight overtime hours of a week, without an agreement.</summary>
    /// <remarks>Entered from the present numbering of the code on; the figure is older.</remarks>
    public static Dated<Percent> OvertimePremium { get; } = new(new("majoration des 8 premières heures supplémentaires", "premium of the first 8 hours"), LegalCheck.Day)
    {
        { 2016, 8, 10, Percent.Of(25), LabourCode.L3121_36 },
    };

    /// <summary>The overtime hours of a week that have the first premium, without an agreement: the 36th to the 43rd.</summary>
    /// <remarks>Entered from the present numbering of the code on; the figure is older.</remarks>
    public static Dated<Hours> FirstOvertimeHours { get; } = new(new("heures supplémentaires à la première majoration, par semaine", "overtime hours of a week at the first premium"), LegalCheck.Day)
    {
        { 2016, 8, 10, Hours.Of(8), LabourCode.L3121_36 },
    };

    /// <summary>The premium from the ninth overtime hour of a week on, without an agreement.</summary>
    /// <remarks>Entered from the present numbering of the code on; the figure is older.</remarks>
    public static Dated<Percent> OvertimePremiumBeyond { get; } = new(new("majoration des heures supplémentaires suivantes", "premium of the following hours"), LegalCheck.Day)
    {
        { 2016, 8, 10, Percent.Of(50), LabourCode.L3121_36 },
    };

    /// <summary>The lowest premium an agreement may set.</summary>
    /// <remarks>Entered from the present numbering of the code on; the figure is older.</remarks>
    public static Dated<Percent> OvertimePremiumFloor { get; } = new(new("majoration minimale par accord", "lowest premium by agreement"), LegalCheck.Day)
    {
        { 2016, 8, 10, Percent.Of(10), LabourCode.L3121_33 },
    };

    /// <summary>The yearly contingent of overtime, without an agreement.</summary>
    /// <remarks>220 h since 2008; the number D3121-24 is of 1 January 2017, that of the row before from secondary sources.</remarks>
    public static Dated<Hours> OvertimeContingent { get; } = new(new("contingent annuel d'heures supplémentaires", "yearly contingent of overtime"), LegalCheck.Day)
    {
        { 2016, 8, 10, Hours.Of(220), Code.Order("C. trav. anc. D3121-14-1", "contingent de 220 heures, avant le 1er janvier 2017", "contingent of 220 hours, before 1 January 2017") },
        { 2017, 1, 1, Hours.Of(220), LabourCode.D3121_24 },
    };

    /// <summary>The shortest part-time week, without an agreement.</summary>
    /// <remarks>
    /// Exceptions exist: see <see cref="PartTimeException"/>. An extended branch agreement may go lower (L3123-19).
    /// Entered from the present numbering of the code on.
    /// </remarks>
    public static Dated<Hours> PartTimeMinimumWeek { get; } = new(new("durée minimale du temps partiel par semaine", "shortest part-time week"), LegalCheck.Day)
    {
        { 2016, 8, 10, Hours.Of(24), LabourCode.L3123_27 },
    };

    /// <summary>The same by the month: 24 × 52 / 12.</summary>
    public static Dated<Hours> PartTimeMinimumMonth { get; } = new(new("durée minimale du temps partiel par mois", "shortest part-time month"), LegalCheck.Day)
    {
        { 2016, 8, 10, Hours.Of(104), LabourCode.L3123_27 },
    };

    /// <summary>The share of the contract that complementary hours may reach, and that bears their first premium, without an agreement: a tenth.</summary>
    /// <remarks>Entered from the present numbering of the code on.</remarks>
    public static Dated<Percent> ComplementaryHoursShare { get; } = new(new("plafond des heures complémentaires, en part du contrat", "ceiling of complementary hours, as a share of the contract"), LegalCheck.Day)
    {
        { 2016, 8, 10, Percent.Of(10), LabourCode.L3123_28 },
    };

    /// <summary>The highest such share an extended branch agreement may set: a third.</summary>
    /// <remarks>Entered from the present numbering of the code on.</remarks>
    public static Dated<Percent> ComplementaryHoursShareByAgreement { get; } = new(new("plafond des heures complémentaires par accord, en part du contrat", "ceiling of complementary hours by agreement, as a share of the contract"), LegalCheck.Day)
    {
        { 2016, 8, 10, Percent.OfFraction(1, 3), LabourCode.L3123_20 },
    };

    /// <summary>The lowest premium of complementary hours an extended branch agreement may set.</summary>
    /// <remarks>Entered from the present numbering of the code on.</remarks>
    public static Dated<Percent> ComplementaryPremiumFloor { get; } = new(new("majoration minimale des heures complémentaires par accord", "lowest premium of complementary hours by agreement"), LegalCheck.Day)
    {
        { 2016, 8, 10, Percent.Of(10), LabourCode.L3123_21 },
    };

    /// <summary>The premium of complementary hours within a tenth of the contract, without an agreement.</summary>
    /// <remarks>Entered from the present numbering of the code on.</remarks>
    public static Dated<Percent> ComplementaryPremium { get; } = new(new("majoration des heures complémentaires dans la limite du dixième", "premium of complementary hours within a tenth"), LegalCheck.Day)
    {
        { 2016, 8, 10, Percent.Of(10), LabourCode.L3123_29 },
    };

    /// <summary>The premium of complementary hours beyond a tenth of the contract, without an agreement.</summary>
    /// <remarks>Entered from the present numbering of the code on.</remarks>
    public static Dated<Percent> ComplementaryPremiumBeyond { get; } = new(new("majoration des heures complémentaires au-delà du dixième", "premium of complementary hours beyond a tenth"), LegalCheck.Day)
    {
        { 2016, 8, 10, Percent.Of(25), LabourCode.L3123_29 },
    };

    /// <summary>The rest owed for an overtime hour beyond the contingent in a firm of 20 employees at most (contrepartie obligatoire sous forme de repos).</summary>
    /// <remarks>Employees are counted as CSS L130-1 says (C. trav. L3121-38). Entered from the present numbering of the code on.</remarks>
    public static Dated<Percent> CompulsoryRest { get; } = new(new("contrepartie obligatoire sous forme de repos, effectif de 20 salariés au plus", "compulsory rest beyond the contingent, 20 employees at most"), LegalCheck.Day)
    {
        { 2016, 8, 10, Percent.Of(50), LabourCode.L3121_38 },
    };

    /// <summary>The same in a firm of more than 20 employees.</summary>
    /// <remarks>Entered from the present numbering of the code on.</remarks>
    public static Dated<Percent> CompulsoryRestAbove20 { get; } = new(new("contrepartie obligatoire sous forme de repos, effectif de plus de 20 salariés", "compulsory rest beyond the contingent, more than 20 employees"), LegalCheck.Day)
    {
        { 2016, 8, 10, Percent.Of(100), LabourCode.L3121_38 },
    };

    /// <summary>The most days a forfait-jours may hold, solidarity day included.</summary>
    public static Dated<Days> ForfaitCeiling { get; } = new(new("plafond du forfait en jours", "ceiling of a forfait in days"), LegalCheck.Day)
    {
        { 2004, 7, 1, Days.Of(218), Solidarity },
        { 2008, 8, 22, Days.Of(218), Code.Order("C. trav. anc. L3121-44", "forfait de 218 jours au plus, avant le 10 août 2016", "218 days at most, before 10 August 2016") },
        { 2016, 8, 10, Days.Of(218), LabourCode.L3121_64 },
    };

    /// <summary>The most days worked in a year when rest days are given up, without an agreement.</summary>
    public static Dated<Days> ForfaitMaximum { get; } = new(new("maximum de jours travaillés", "most days worked"), LegalCheck.Day)
    {
        { 2008, 8, 22, Days.Of(235), FormerRenunciation },
        { 2016, 8, 10, Days.Of(235), LabourCode.L3121_66 },
    };

    /// <summary>The lowest premium of a rest day given up.</summary>
    public static Dated<Percent> ForfaitWaiverPremium { get; } = new(new("majoration minimale en cas de renonciation à des jours de repos", "lowest premium of days given up"), LegalCheck.Day)
    {
        { 2008, 8, 22, Percent.Of(10), FormerRenunciation },
        { 2016, 8, 10, Percent.Of(10), LabourCode.L3121_59 },
    };
}

namespace SocialSectorHr.Law;

/// <summary>What overtime bears (taux des heures supplémentaires): its premiums, its yearly contingent, the rest owed beyond.</summary>
/// <remarks>Entered from the numbering of the code in force since 10 August 2016 on, although most figures are older.</remarks>
public static class OvertimeRates
{
    /// <summary>The premium of the first eight overtime hours of a week, without an agreement.</summary>
    public static Dated<Percent> Premium { get; } =
        Row("majoration des 8 premières heures supplémentaires", "premium of the first 8 hours", Percent.Of(25), LabourCode.L3121_36, Failing.Agreement);

    /// <summary>The overtime hours of a week that have the first premium, without an agreement: the 36th to the 43rd.</summary>
    public static Dated<Hours> FirstHours { get; } = Row(
        "heures supplémentaires à la première majoration, par semaine",
        "overtime hours of a week at the first premium",
        Hours.Of(8),
        LabourCode.L3121_36, Failing.Agreement);

    /// <summary>The premium from the ninth overtime hour of a week on, without an agreement.</summary>
    public static Dated<Percent> PremiumBeyond { get; } =
        Row("majoration des heures supplémentaires suivantes", "premium of the following hours", Percent.Of(50), LabourCode.L3121_36, Failing.Agreement);

    /// <summary>The lowest premium an agreement may set.</summary>
    public static Dated<Percent> PremiumFloor { get; } =
        Row("majoration minimale par accord", "lowest premium by agreement", Percent.Of(10), LabourCode.L3121_33);

    /// <summary>The yearly contingent of overtime, without an agreement.</summary>
    /// <remarks>220 h since 2008; the number D3121-24 is of 1 January 2017, that of the row before from secondary sources.</remarks>
    public static Dated<Hours> Contingent { get; } =
        new(new("contingent annuel d'heures supplémentaires", "yearly contingent of overtime"), LegalCheck.Day, failing: Failing.Agreement)
        {
            { 2016, 8, 10, Hours.Of(220), FormerContingent },
            { 2017, 1, 1, Hours.Of(220), LabourCode.D3121_24 },
        };

    /// <summary>The most employees of a firm that owes the smaller rest beyond the contingent.</summary>
    /// <remarks>Employees are counted as CSS L130-1 says (C. trav. L3121-38).</remarks>
    public static Dated<int> SmallFirm { get; } = Row(
        "effectif de la contrepartie réduite", "employees of a firm that owes the smaller compulsory rest", 20, LabourCode.L3121_38);

    /// <summary>
    /// The rest owed for an overtime hour beyond the contingent in a firm of at most <see cref="SmallFirm"/> employees (contrepartie
    /// obligatoire sous forme de repos).
    /// </summary>
    public static Dated<Percent> CompulsoryRest { get; } = Row(
        "contrepartie obligatoire sous forme de repos, effectif de 20 salariés au plus",
        "compulsory rest beyond the contingent, 20 employees at most",
        Percent.Of(50),
        LabourCode.L3121_38, Failing.Agreement);

    /// <summary>The same in a firm of more employees.</summary>
    public static Dated<Percent> CompulsoryRestOfLargerFirm { get; } = Row(
        "contrepartie obligatoire sous forme de repos, effectif de plus de 20 salariés",
        "compulsory rest beyond the contingent, more than 20 employees",
        Percent.Of(100),
        LabourCode.L3121_38, Failing.Agreement);

    private static LegalSource FormerContingent => Code.Order(
        "C. trav. anc. D3121-14-1",
        "contingent de 220 heures, avant le 1er janvier 2017",
        "contingent of 220 hours, before 1 January 2017");

    private static Dated<T> Row<T>(string french, string english, T value, LegalSource source, Bilingual? failing = null) =>
        new(new(french, english), LegalCheck.Day, failing: failing)
        {
            { 2016, 8, 10, value, source },
        };
}

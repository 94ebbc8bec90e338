namespace SocialSectorHr.Law;

/// <summary>The limits of a forfait in days (limites du forfait-jours): its ceiling, and the rest days given up beyond.</summary>
public static class ForfaitLimits
{
    private static readonly LegalSource FormerRenunciation = Code.Order(
        "C. trav. anc. L3121-45", "renonciation à des jours de repos, avant le 10 août 2016", "rest days given up, before 10 August 2016");

    /// <summary>The most days a forfait-jours may hold, solidarity day included.</summary>
    public static Dated<Days> Ceiling { get; } = new(new("plafond du forfait en jours", "ceiling of a forfait in days"), LegalCheck.Day)
    {
        { 2004, 7, 1, Days.Of(218), LegalDurations.SolidarityAct },
        { 2008, 8, 22, Days.Of(218), FormerCeiling },
        { 2016, 8, 10, Days.Of(218), LabourCode.L3121_64 },
    };

    /// <summary>The most days worked in a year when rest days are given up, without an agreement.</summary>
    public static Dated<Days> Maximum { get; } = new(
        new("maximum de jours travaillés", "most days worked"), LegalCheck.Day, failing: Failing.Agreement)
    {
        { 2008, 8, 22, Days.Of(235), FormerRenunciation },
        { 2016, 8, 10, Days.Of(235), LabourCode.L3121_66 },
    };

    /// <summary>The lowest premium of a rest day given up.</summary>
    public static Dated<Percent> WaiverPremium { get; } =
        new(new("majoration minimale en cas de renonciation à des jours de repos", "lowest premium of days given up"), LegalCheck.Day)
        {
            { 2008, 8, 22, Percent.Of(10), FormerRenunciation },
            { 2016, 8, 10, Percent.Of(10), LabourCode.L3121_59 },
        };

    private static LegalSource FormerCeiling => Code.Order(
        "C. trav. anc. L3121-44", "forfait de 218 jours au plus, avant le 10 août 2016", "218 days at most, before 10 August 2016");
}

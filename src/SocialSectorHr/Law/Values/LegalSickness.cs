namespace SocialSectorHr.Law;

/// <summary>The employer's complement during a sickness (maintien de salaire légal), C. trav. L1226-1, D1226-1 s.</summary>
/// <remarks>
/// Read in the Code of 27 March 2026; earlier versions were not looked at: held from 2020 [C]. L1226-1 has a later version that was not
/// seen.
/// </remarks>
public static class LegalSickness
{
    /// <summary>The seniority that opens the right, on the first day of the absence.</summary>
    public static Dated<Months> Seniority { get; } = new(
        new("ancienneté du complément légal", "seniority of the legal complement"),
        LegalCheck.Day)
    {
        { 2020, 1, 1, Months.Of(12), LabourCode.L1226_1 },
    };

    /// <summary>The days of waiting of a sickness; none for a work accident or an occupational disease.</summary>
    public static Dated<Days> Waiting { get; } = new(new("carence du complément légal", "waiting of the legal complement"), LegalCheck.Day)
    {
        { 2020, 1, 1, Days.Of(7), LabourCode.D1226_3 },
    };

    /// <summary>The first rate, of the gross pay that work would have given.</summary>
    public static Dated<Percent> FirstRate { get; } = new(new("complément légal, premier taux", "legal complement, first rate"), LegalCheck.Day)
    {
        { 2020, 1, 1, Percent.Of(90), LabourCode.D1226_1 },
    };

    /// <summary>The second rate.</summary>
    public static Dated<Percent> SecondRate { get; } = new(new("complément légal, second taux", "legal complement, second rate"), LegalCheck.Day)
    {
        { 2020, 1, 1, Percent.OfFraction(2, 3), LabourCode.D1226_1 },
    };

    /// <summary>The days of each of the two rates.</summary>
    public static Dated<Days> Step { get; } = new(new("jours de chaque taux", "days of each rate"), LegalCheck.Day)
    {
        { 2020, 1, 1, Days.Of(30), LabourCode.D1226_1 },
    };

    /// <summary>The days more of each rate for each whole period of five years beyond the first year.</summary>
    public static Dated<Days> MoreAStep { get; } = new(
        new("jours de plus par période de cinq ans", "days more for each period of five years"),
        LegalCheck.Day)
    {
        { 2020, 1, 1, Days.Of(10), LabourCode.D1226_2 },
    };

    /// <summary>The most days of each rate.</summary>
    public static Dated<Days> MostAStep { get; } = new(new("jours de chaque taux, au plus", "most days of each rate"), LegalCheck.Day)
    {
        { 2020, 1, 1, Days.Of(90), LabourCode.D1226_2 },
    };
}

namespace SocialSectorHr.Law;

/// <summary>The legal durations of work (durées légales): the week, the year, the solidarity day.</summary>
/// <remarks>
/// Articles bear the numbers in force since 10 August 2016. A figure older than its number has a row of its own before that day, which
/// cites the text of the time; a figure whose text of the time was not found begins on that day.
/// </remarks>
public static class LegalDurations
{
    internal static readonly LegalSource SolidarityAct = Code.Act(
        "2004-626",
        2004,
        6,
        30,
        "journée de solidarité : 7 heures, ou un jour de forfait",
        "solidarity day: 7 hours, or a day of a forfait");

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
        { 2003, 1, 18, Hours.Of(1600), Code.Act("2003-47", 2003, 1, 17, "durée annuelle de 1\u00A0600 heures", "legal year of 1600 hours") },
        { 2004, 7, 1, Hours.Of(1607), SolidarityAct },
        { 2016, 8, 10, Hours.Of(1607), LabourCode.L3121_41 },
    };

    /// <summary>The solidarity day, in unpaid hours for full time.</summary>
    public static Dated<Hours> SolidarityDay { get; } = new(new("journée de solidarité", "solidarity day"), LegalCheck.Day)
    {
        { 2004, 7, 1, Hours.Of(7), SolidarityAct },
        { 2016, 8, 10, Hours.Of(7), LabourCode.L3133_8 },
    };
}

namespace SocialSectorHr.Law;

/// <summary>The legal scale of severance (indemnité légale de licenciement), in months of the reference salary a year of seniority.</summary>
/// <remarks>Since 27 September 2017 (décret 2017-1398); read on the day of the notification. The scale before it is not held: unknown, never guessed.</remarks>
public static class SeveranceRates
{
    /// <summary>The seniority, uninterrupted, that opens the right.</summary>
    public static Dated<Months> MinimumSeniority { get; } = Since2017("ancienneté ouvrant l'indemnité légale", "seniority that opens legal severance", Months.Of(8), LabourCode.L1234_9);

    /// <summary>A year of seniority up to <see cref="FirstTier"/>: a quarter of a month.</summary>
    public static Dated<Months> FirstRate { get; } = Since2017("mois de salaire par an, première tranche", "months of pay a year, first tier", Months.OfFraction(1, 4), LabourCode.R1234_2);

    /// <summary>A year of seniority beyond <see cref="FirstTier"/>: a third of a month.</summary>
    public static Dated<Months> SecondRate { get; } = Since2017("mois de salaire par an, au-delà", "months of pay a year, beyond", Months.OfFraction(1, 3), LabourCode.R1234_2);

    /// <summary>Where the first tier ends: ten years, in months.</summary>
    public static Dated<Months> FirstTier { get; } = Since2017("première tranche d'ancienneté", "first tier of seniority", Months.Of(120), LabourCode.R1234_2);

    private static Dated<Months> Since2017(string french, string english, Months months, LegalSource source) => new(new(french, english), LegalCheck.Day)
    {
        { 2017, 9, 27, months, source },
    };
}

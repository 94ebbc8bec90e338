namespace SocialSectorHr.Law;

/// <summary>The legal scale of severance (indemnité légale de licenciement), in months of the reference salary a year of seniority.</summary>
/// <remarks>
/// Read on the day of the notification. A quarter and a third since 27 September 2017 (décret 2017-1398); a fifth, and two fifteenths more beyond ten years,
/// before (two secondary sources; its first day, that of décret 2008-715, from memory). The eight months are older than the quarter by three days.
/// </remarks>
public static class SeveranceRates
{
    private static readonly LegalSource Decree2008 = Code.Decree(
        "2008-715", 2008, 7, 18, "un cinquième de mois par an, deux quinzièmes de plus après dix ans", "a fifth of a month a year, two fifteenths more beyond ten years");

    /// <summary>The seniority, uninterrupted, that opens the right: eight months since 24 September 2017, a year before.</summary>
    /// <remarks>The year from one secondary source.</remarks>
    public static Dated<Months> MinimumSeniority { get; } = new(new("ancienneté ouvrant l'indemnité légale", "seniority that opens legal severance"), LegalCheck.Day)
    {
        { 2008, 6, 27, Months.Of(12), Code.Act("2008-596", 2008, 6, 25, "indemnité de licenciement dès un an d'ancienneté", "severance from a year of seniority") },
        { 2017, 9, 24, Months.Of(8), LabourCode.L1234_9 },
    };

    /// <summary>A year of seniority up to <see cref="FirstTier"/>: a quarter of a month; a fifth before.</summary>
    public static Dated<Months> FirstRate { get; } =
        Rate("mois de salaire par an, première tranche", "months of pay a year, first tier", Months.OfFraction(1, 5), Months.OfFraction(1, 4));

    /// <summary>A year of seniority beyond <see cref="FirstTier"/>: a third of a month; before, a fifth and two fifteenths, which is as much.</summary>
    public static Dated<Months> SecondRate { get; } =
        Rate("mois de salaire par an, au-delà", "months of pay a year, beyond", Months.OfFraction(1, 3), Months.OfFraction(1, 3));

    /// <summary>Where the first tier ends: ten years, in months.</summary>
    public static Dated<Months> FirstTier { get; } = Rate("première tranche d'ancienneté", "first tier of seniority", Months.Of(120), Months.Of(120));

    private static Dated<Months> Rate(string french, string english, Months until2017, Months since) => new(new(french, english), LegalCheck.Day)
    {
        { 2008, 7, 20, until2017, Decree2008 },
        { 2017, 9, 27, since, LabourCode.R1234_2 },
    };
}

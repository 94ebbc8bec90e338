namespace SocialSectorHr.Law;

/// <summary>The notice of the local law of Alsace-Moselle (préavis d'Alsace-Moselle), in calendar days, C. trav. L1234-15 and L1234-16.</summary>
/// <remarks>Of the present Code, since 1 May 2008; the law before it was not looked at.</remarks>
public static class LocalNotices
{
    /// <summary>Pay fixed by the day.</summary>
    public static Dated<Days> PaidByDay { get; } = Since2008("préavis local, paie au jour", "local notice, paid by the day", 1, LabourCode.L1234_15);

    /// <summary>Pay fixed by the week.</summary>
    public static Dated<Days> PaidByWeek { get; } = Since2008("préavis local, paie à la semaine", "local notice, paid by the week", 7, LabourCode.L1234_15);

    /// <summary>Pay fixed by the month.</summary>
    public static Dated<Days> PaidByMonth { get; } = Since2008("préavis local, paie au mois", "local notice, paid by the month", 15, LabourCode.L1234_15);

    /// <summary>Pay fixed by the quarter or longer: six weeks.</summary>
    public static Dated<Days> PaidByQuarter { get; } = Since2008("préavis local, paie au trimestre", "local notice, paid by the quarter", 42, LabourCode.L1234_15);

    /// <summary>Certain functions, whatever the way of pay: six weeks.</summary>
    public static Dated<Days> OfFunction { get; } = Since2008("préavis local, certaines fonctions", "local notice, certain functions", 42, LabourCode.L1234_16);

    private static Dated<Days> Since2008(string french, string english, int days, LegalSource source) => new(new(french, english), LegalCheck.Day)
    {
        { 2008, 5, 1, Days.Of(days), source },
    };
}

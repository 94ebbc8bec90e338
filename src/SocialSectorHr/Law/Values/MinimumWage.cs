namespace SocialSectorHr.Law;

/// <summary>The minimum wage (salaire minimum de croissance, SMIC), C. trav. L3231-2 s.</summary>
/// <remarks>
/// It moves on 1 January, and in between when the reference index rises by 2 % (L3231-5). A new value is one row. Mayotte has its own, lower SMIC (L3423-1): for
/// work there it takes the place of the other, and moves on the same days.
/// </remarks>
public static class MinimumWage
{
    /// <summary>Gross SMIC of an hour, metropolitan France and overseas but Mayotte, adult employee, in euros an hour.</summary>
    /// <remarks>
    /// No change on 1 January 2025: the value of 1 November 2024 ran to 31 December 2025. Unknown from 1 January 2027, the day of the next rise (L3231-6,
    /// L3231-7). The rows before 2015 come from one code base that quotes the texts. Until 30 June 2005 a guaranteed monthly pay, which differed by firm,
    /// stood beside it: no single monthly SMIC exists before 1 July 2005.
    /// </remarks>
    public static Dated<Money> Hourly { get; } = new(new("SMIC horaire brut", "gross hourly SMIC"), LegalCheck.Day, unknownFrom: new(2027, 1, 1))
    {
        { 2002, 1, 1, Money.Of(6.67m), Code.Decree("2001-554", 2001, 6, 28, "relèvement du SMIC", "rise of the SMIC") },
        { 2002, 7, 1, Money.Of(6.83m), Code.Decree("2002-941", 2002, 6, 25, "relèvement du SMIC", "rise of the SMIC") },
        { 2003, 7, 1, Money.Of(7.19m), Code.Decree("2003-564", 2003, 6, 27, "relèvement du SMIC", "rise of the SMIC") },
        { 2004, 7, 1, Money.Of(7.61m), Code.Decree("2004-633", 2004, 7, 1, "relèvement du SMIC", "rise of the SMIC") },
        { 2005, 7, 1, Money.Of(8.03m), Code.Decree("2005-719", 2005, 6, 29, "relèvement du SMIC", "rise of the SMIC") },
        { 2006, 7, 1, Money.Of(8.27m), Code.Decree("2006-751", 2006, 6, 29, "relèvement du SMIC", "rise of the SMIC") },
        { 2007, 7, 1, Money.Of(8.44m), Code.Decree("2007-1052", 2007, 6, 28, "relèvement du SMIC", "rise of the SMIC") },
        { 2008, 5, 1, Money.Of(8.63m), Code.Order("Arrêté du 25 avril 2008", "relèvement du SMIC", "rise of the SMIC") },
        { 2008, 7, 1, Money.Of(8.71m), Code.Decree("2008-617", 2008, 6, 27, "relèvement du SMIC", "rise of the SMIC") },
        { 2009, 7, 1, Money.Of(8.82m), Code.Decree("2009-800", 2009, 6, 24, "relèvement du SMIC", "rise of the SMIC") },
        { 2010, 1, 1, Money.Of(8.86m), Code.Decree("2009-1584", 2009, 12, 17, "relèvement du SMIC", "rise of the SMIC") },
        { 2011, 1, 1, Money.Of(9.00m), Code.Decree("2010-1584", 2010, 12, 17, "relèvement du SMIC", "rise of the SMIC") },
        { 2011, 12, 1, Money.Of(9.19m), Code.Order("Arrêté du 29 novembre 2011", "relèvement du SMIC", "rise of the SMIC") },
        { 2012, 1, 1, Money.Of(9.22m), Code.Decree("2011-1926", 2011, 12, 22, "relèvement du SMIC", "rise of the SMIC") },
        { 2012, 7, 1, Money.Of(9.40m), Code.Decree("2012-828", 2012, 6, 28, "relèvement du SMIC", "rise of the SMIC") },
        { 2013, 1, 1, Money.Of(9.43m), Code.Order("JO du 21 décembre 2012", "relèvement du SMIC", "rise of the SMIC") },
        { 2014, 1, 1, Money.Of(9.53m), Code.Decree("2013-1190", 2013, 12, 19, "relèvement du SMIC", "rise of the SMIC") },
        { 2015, 1, 1, Money.Of(9.61m), Code.Decree("2014-1569", 2014, 12, 22, "relèvement du SMIC", "rise of the SMIC") },
        { 2016, 1, 1, Money.Of(9.67m), Code.Decree("2015-1688", 2015, 12, 17, "relèvement du SMIC", "rise of the SMIC") },
        { 2017, 1, 1, Money.Of(9.76m), Code.Decree("2016-1818", 2016, 12, 22, "relèvement du SMIC", "rise of the SMIC") },
        { 2018, 1, 1, Money.Of(9.88m), Code.Decree("2017-1719", 2017, 12, 20, "relèvement du SMIC", "rise of the SMIC") },
        { 2019, 1, 1, Money.Of(10.03m), Code.Decree("2018-1173", 2018, 12, 19, "relèvement du SMIC", "rise of the SMIC") },
        { 2020, 1, 1, Money.Of(10.15m), Code.Decree("2019-1387", 2019, 12, 18, "relèvement du SMIC", "rise of the SMIC") },
        { 2021, 1, 1, Money.Of(10.25m), Code.Decree("2020-1598", 2020, 12, 16, "relèvement du SMIC", "rise of the SMIC") },
        { 2021, 10, 1, Money.Of(10.48m), Code.Order("Arrêté du 27 septembre 2021", "relèvement du SMIC", "rise of the SMIC") },
        { 2022, 1, 1, Money.Of(10.57m), Code.Decree("2021-1741", 2021, 12, 22, "relèvement du SMIC", "rise of the SMIC") },
        { 2022, 5, 1, Money.Of(10.85m), Code.Order("Arrêté du 19 avril 2022", "relèvement du SMIC", "rise of the SMIC") },
        { 2022, 8, 1, Money.Of(11.07m), Code.Order("Arrêté du 29 juillet 2022", "relèvement du SMIC", "rise of the SMIC") },
        { 2023, 1, 1, Money.Of(11.27m), Code.Decree("2022-1608", 2022, 12, 22, "relèvement du SMIC", "rise of the SMIC") },
        { 2023, 5, 1, Money.Of(11.52m), Code.Order("Arrêté du 26 avril 2023", "relèvement du SMIC", "rise of the SMIC") },
        { 2024, 1, 1, Money.Of(11.65m), Code.Decree("2023-1216", 2023, 12, 20, "relèvement du SMIC", "rise of the SMIC") },
        { 2024, 11, 1, Money.Of(11.88m), Code.Decree("2024-951", 2024, 10, 23, "relèvement du SMIC", "rise of the SMIC") },
        { 2026, 1, 1, Money.Of(12.02m), Code.Decree("2025-1228", 2025, 12, 17, "relèvement du SMIC", "rise of the SMIC") },
        { 2026, 6, 1, Money.Of(12.31m), Code.Order("Arrêté du 22 mai 2026", "relèvement du SMIC", "rise of the SMIC", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054126589") },
    };

    /// <summary>Gross SMIC of an hour in Mayotte, adult employee, in euros an hour.</summary>
    /// <remarks>
    /// The figures come from secondary sources that name these texts; that of 1 June 2026 from one only. There was a SMIC in Mayotte from 2018 on, whose first
    /// values were not found. Unknown from 1 January 2027, the day of the next rise, as in metropolitan France (L3423-1).
    /// </remarks>
    public static Dated<Money> HourlyInMayotte { get; } =
        new(new("SMIC horaire brut de Mayotte", "gross hourly SMIC of Mayotte"), LegalCheck.Day, unknownFrom: new(2027, 1, 1))
        {
            { 2021, 1, 1, Money.Of(7.74m), Code.Decree("2020-1598", 2020, 12, 16, "relèvement du SMIC", "rise of the SMIC") },
            { 2021, 10, 1, Money.Of(7.91m), Code.Order("Arrêté du 27 septembre 2021", "relèvement du SMIC", "rise of the SMIC") },
            { 2022, 1, 1, Money.Of(7.98m), Code.Decree("2021-1741", 2021, 12, 22, "relèvement du SMIC", "rise of the SMIC") },
            { 2022, 5, 1, Money.Of(8.19m), Code.Order("Arrêté du 19 avril 2022", "relèvement du SMIC", "rise of the SMIC") },
            { 2022, 8, 1, Money.Of(8.35m), Code.Order("Arrêté du 29 juillet 2022", "relèvement du SMIC", "rise of the SMIC") },
            { 2023, 1, 1, Money.Of(8.51m), Code.Decree("2022-1608", 2022, 12, 22, "relèvement du SMIC", "rise of the SMIC") },
            { 2023, 5, 1, Money.Of(8.70m), Code.Order("Arrêté du 26 avril 2023", "relèvement du SMIC", "rise of the SMIC") },
            { 2024, 1, 1, Money.Of(8.80m), Code.Decree("2023-1216", 2023, 12, 20, "relèvement du SMIC", "rise of the SMIC") },
            { 2024, 11, 1, Money.Of(8.98m), Code.Decree("2024-951", 2024, 10, 23, "relèvement du SMIC", "rise of the SMIC") },
            { 2026, 1, 1, Money.Of(9.33m), Code.Decree("2025-1228", 2025, 12, 17, "relèvement du SMIC", "rise of the SMIC") },
            { 2026, 6, 1, Money.Of(9.56m), Code.Order("Arrêté du 22 mai 2026", "relèvement du SMIC", "rise of the SMIC", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054126589") },
        };

    /// <summary>The guaranteed minimum (minimum garanti), in euros: a unit of account for benefits in kind, C. trav. L3231-12.</summary>
    /// <remarks>Its value of 1 June 2026 was not found: unknown from that day.</remarks>
    public static Dated<Money> Guaranteed { get; } = new(new("minimum garanti", "guaranteed minimum"), LegalCheck.Day, unknownFrom: new(2026, 6, 1))
    {
        { 2015, 1, 1, Money.Of(3.52m), Code.Decree("2014-1569", 2014, 12, 22, "minimum garanti", "guaranteed minimum") },
        { 2017, 1, 1, Money.Of(3.54m), Code.Decree("2016-1818", 2016, 12, 22, "minimum garanti", "guaranteed minimum") },
        { 2018, 1, 1, Money.Of(3.57m), Code.Decree("2017-1719", 2017, 12, 20, "minimum garanti", "guaranteed minimum") },
        { 2019, 1, 1, Money.Of(3.62m), Code.Decree("2018-1173", 2018, 12, 19, "minimum garanti", "guaranteed minimum") },
        { 2020, 1, 1, Money.Of(3.65m), Code.Decree("2019-1387", 2019, 12, 18, "minimum garanti", "guaranteed minimum") },
        { 2021, 10, 1, Money.Of(3.73m), Code.Order("Arrêté du 27 septembre 2021", "minimum garanti", "guaranteed minimum") },
        { 2022, 1, 1, Money.Of(3.76m), Code.Decree("2021-1741", 2021, 12, 22, "minimum garanti", "guaranteed minimum") },
        { 2022, 5, 1, Money.Of(3.86m), Code.Order("Arrêté du 19 avril 2022", "minimum garanti", "guaranteed minimum") },
        { 2022, 8, 1, Money.Of(3.94m), Code.Order("Arrêté du 29 juillet 2022", "minimum garanti", "guaranteed minimum") },
        { 2023, 1, 1, Money.Of(4.01m), Code.Decree("2022-1608", 2022, 12, 22, "minimum garanti", "guaranteed minimum") },
        { 2023, 5, 1, Money.Of(4.10m), Code.Order("Arrêté du 26 avril 2023", "minimum garanti", "guaranteed minimum") },
        { 2024, 1, 1, Money.Of(4.15m), Code.Decree("2023-1216", 2023, 12, 20, "minimum garanti", "guaranteed minimum") },
        { 2024, 11, 1, Money.Of(4.22m), Code.Decree("2024-951", 2024, 10, 23, "minimum garanti", "guaranteed minimum") },
        { 2026, 1, 1, Money.Of(4.25m), Code.Decree("2025-1228", 2025, 12, 17, "minimum garanti", "guaranteed minimum") },
    };
}

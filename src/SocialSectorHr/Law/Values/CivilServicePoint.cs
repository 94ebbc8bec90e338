namespace SocialSectorHr.Law;

/// <summary>The index point of the civil service and what is counted in points (point d'indice de la fonction publique).</summary>
public static class CivilServicePoint
{
    private static readonly LegalSource Pay85 = Code.Decree("85-1148", 1985, 10, 24, "art. 3 : valeur du point d'indice", "art. 3: value of the index point");

    /// <summary>The value of one point for a year, in euros: a month is a twelfth of the points times this value (décret 85-1148, art. 3).</summary>
    /// <remarks>
    /// Compute from this value; printed monthly values are rounded. The rows before July 2010 come from one code base: they cite the standing text, which each
    /// decree amended.
    /// </remarks>
    public static Dated<Money> Annual { get; } = new(new("valeur annuelle du point d'indice", "annual value of the index point"), LegalCheck.PublicService)
    {
        { 2002, 3, 1, Money.Of(52.1284m), Pay85 },
        { 2002, 12, 1, Money.Of(52.4933m), Pay85 },
        { 2004, 1, 1, Money.Of(52.7558m), Pay85 },
        { 2005, 2, 1, Money.Of(53.0196m), Pay85 },
        { 2005, 7, 1, Money.Of(53.2847m), Pay85 },
        { 2005, 11, 1, Money.Of(53.7110m), Pay85 },
        { 2006, 7, 1, Money.Of(53.9795m), Pay85 },
        { 2007, 2, 1, Money.Of(54.4113m), Pay85 },
        { 2008, 3, 1, Money.Of(54.6834m), Pay85 },
        { 2008, 10, 1, Money.Of(54.8475m), Pay85 },
        { 2009, 7, 1, Money.Of(55.1217m), Pay85 },
        { 2009, 10, 1, Money.Of(55.2871m), Pay85 },
        { 2010, 7, 1, Money.Of(55.5635m), Code.Decree("2010-761", 2010, 7, 7, "valeur du point d'indice", "value of the index point") },
        { 2016, 7, 1, Money.Of(55.8969m), Code.Decree("2016-670", 2016, 5, 25, "valeur du point d'indice", "value of the index point") },
        { 2017, 2, 1, Money.Of(56.2323m), Code.Decree("2016-670", 2016, 5, 25, "valeur du point d'indice", "value of the index point") },
        { 2022, 7, 1, Money.Of(58.2004m), Code.Decree("2022-994", 2022, 7, 7, "valeur du point d'indice", "value of the index point") },
        { 2023, 7, 1, Money.Of(59.0734m), Code.Decree("2023-519", 2023, 6, 28, "valeur du point d'indice", "value of the index point") },
    };

    /// <summary>The lowest index of the civil service (indice majoré minimum), in points (décret 85-1148, art. 8).</summary>
    /// <remarks>The rows before 2013 come from one code base that names the decrees. Whether it moved with the SMIC of 1 June 2026 was not found: an indemnité différentielle tops pay up to the SMIC.</remarks>
    public static Dated<int> MinimumIndex { get; } = new(new("indice majoré minimum", "minimum index"), LegalCheck.PublicService)
    {
        { 2004, 7, 1, 263, Code.Order("Décret n° 2004-679", "minimum de traitement", "minimum index") },
        { 2005, 7, 1, 275, Code.Order("Décret n° 2005-726", "minimum de traitement", "minimum index") },
        { 2006, 7, 1, 279, Code.Order("Décret n° 2006-759", "minimum de traitement", "minimum index") },
        { 2006, 11, 1, 280, Code.Order("Décret n° 2006-1283", "minimum de traitement", "minimum index") },
        { 2007, 7, 1, 283, Code.Order("Décret n° 2007-1054", "minimum de traitement", "minimum index") },
        { 2008, 5, 1, 288, Code.Order("Décret n° 2008-400", "minimum de traitement", "minimum index") },
        { 2008, 7, 1, 290, Code.Order("Décret n° 2008-622", "minimum de traitement", "minimum index") },
        { 2009, 7, 1, 292, Code.Order("Décret n° 2009-824", "minimum de traitement", "minimum index") },
        { 2011, 1, 1, 295, Code.Order("Décret n° 2011-51", "minimum de traitement", "minimum index") },
        { 2012, 1, 1, 302, Code.Order("Décret n° 2012-37", "minimum de traitement", "minimum index") },
        { 2012, 7, 1, 308, Code.Order("Décret n° 2012-853", "minimum de traitement", "minimum index") },
        { 2013, 1, 1, 309, Code.Decree("2013-33", 2013, 1, 10, "minimum de traitement", "minimum index") },
        { 2021, 10, 1, 340, Code.Decree("2021-1270", 2021, 9, 29, "minimum de traitement", "minimum index") },
        { 2022, 1, 1, 343, Code.Decree("2021-1749", 2021, 12, 22, "minimum de traitement", "minimum index") },
        { 2022, 5, 1, 352, Code.Decree("2022-586", 2022, 4, 20, "minimum de traitement", "minimum index") },
        { 2023, 1, 1, 353, Code.Decree("2022-1615", 2022, 12, 22, "minimum de traitement", "minimum index") },
        { 2023, 5, 1, 361, Code.Decree("2023-312", 2023, 4, 26, "minimum de traitement", "minimum index") },
        { 2024, 1, 1, 366, Code.Decree("2023-519", 2023, 6, 28, "minimum de traitement", "minimum index") },
    };

    /// <summary>The index supplement for socio-educational support in local government (complément de traitement indiciaire), in points.</summary>
    /// <remarks>Confirmed by two secondary sources; attachés are not among the grades.</remarks>
    public static Dated<int> SocioEducationalSupplement { get; } = new(new("complément de traitement indiciaire", "index supplement (CTI)"), LegalCheck.PublicService)
    {
        { 2022, 4, 1, 49, Code.Decree("2022-1497", 2022, 11, 30, "complément de traitement indiciaire, accompagnement socio-éducatif", "index supplement for socio-educational support") },
    };
}

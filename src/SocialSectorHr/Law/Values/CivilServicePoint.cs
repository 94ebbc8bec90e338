namespace SocialSectorHr.Law;

/// <summary>The index point of the civil service and what is counted in points (point d'indice de la fonction publique).</summary>
public static class CivilServicePoint
{
    /// <summary>The value of one point for a year, in euros: a month is a twelfth of the points times this value (décret 85-1148, art. 3).</summary>
    /// <remarks>Compute from this value; printed monthly values are rounded.</remarks>
    public static Dated<Money> Annual { get; } = new(new("valeur annuelle du point d'indice", "annual value of the index point"), LegalCheck.PublicService)
    {
        { 2010, 7, 1, Money.Of(55.5635m), Code.Decree("2010-761", 2010, 7, 7, "valeur du point d'indice", "value of the index point") },
        { 2016, 7, 1, Money.Of(55.8969m), Code.Decree("2016-670", 2016, 5, 25, "valeur du point d'indice", "value of the index point") },
        { 2017, 2, 1, Money.Of(56.2323m), Code.Decree("2016-670", 2016, 5, 25, "valeur du point d'indice", "value of the index point") },
        { 2022, 7, 1, Money.Of(58.2004m), Code.Decree("2022-994", 2022, 7, 7, "valeur du point d'indice", "value of the index point") },
        { 2023, 7, 1, Money.Of(59.0734m), Code.Decree("2023-519", 2023, 6, 28, "valeur du point d'indice", "value of the index point") },
    };

    /// <summary>The lowest index of the civil service (indice majoré minimum), in points (décret 85-1148, art. 8).</summary>
    /// <remarks>Whether it moved with the SMIC of 1 June 2026 was not found: an indemnité différentielle tops pay up to the SMIC.</remarks>
    public static Dated<int> MinimumIndex { get; } = new(new("indice majoré minimum", "minimum index"), LegalCheck.PublicService)
    {
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

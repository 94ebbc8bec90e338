namespace SocialSectorHr.Law;

/// <summary>CCN 66 (IDCC 413): what its pay is counted with (point, sujétion, coefficient minimal).</summary>
public static class Ccn66Values
{
    /// <summary>The value of the point by the agreement itself, in euros.</summary>
    /// <remarks>
    /// An employer that is not a member and names the agreement owes this value; that 3.77 stood for it until 2021 is a reading [C].
    /// </remarks>
    public static Dated<Money> Point { get; } = new(
        new("valeur du point de la CCN 66", "value of the point of CCN 66"),
        LegalCheck.Day)
    {
        { 2010, 1, 1, Money.Of(3.74m), BranchTexts.Ccn66_Avenant321 },
        { 2013, 4, 1, Money.Of(3.76m), BranchTexts.Ccn66_Avenant326 },
        { 2017, 2, 1, Money.Of(3.77m), BranchTexts.Ccn66_Avenant340 },
        { 2021, 2, 1, Money.Of(3.82m), BranchTexts.Ccn66_Avenant361 },
    };

    /// <summary>The value of the point for the members of Nexem, in euros.</summary>
    /// <remarks>
    /// The values of 2019 and 2022 are recommendations of the federation, which bind its members only; two secondary sources [B].
    /// </remarks>
    public static Dated<Money> PointOfMembers { get; } = new(
        new("valeur du point de la CCN 66, adhérents de Nexem", "value of the point of CCN 66, members of Nexem"),
        LegalCheck.Day)
    {
        { 2010, 1, 1, Money.Of(3.74m), BranchTexts.Ccn66_Avenant321 },
        { 2013, 4, 1, Money.Of(3.76m), BranchTexts.Ccn66_Avenant326 },
        { 2017, 2, 1, Money.Of(3.77m), BranchTexts.Ccn66_Avenant340 },
        { 2019, 2, 1, Money.Of(3.80m), BranchTexts.Ccn66_Recommendation2019 },
        { 2021, 2, 1, Money.Of(3.82m), BranchTexts.Ccn66_Avenant361 },
        { 2022, 7, 1, Money.Of(3.93m), BranchTexts.Ccn66_Recommendation2022 },
    };

    /// <summary>
    /// The rate of the special allowance (indemnité de sujétion spéciale), on the pay of the coefficient, cadres excepted.
    /// </summary>
    /// <remarks>Annexe 1, art. 1.2.</remarks>
    public static Dated<Percent> Allowance { get; } = new(
        new("taux de sujétion spéciale", "rate of the special allowance"),
        LegalCheck.Day)
    {
        { 1993, 6, 1, Percent.Of(8.21m), BranchTexts.Ccn66_Avenant226 },
        { 2018, 1, 1, Percent.Of(8.48m), BranchTexts.Ccn66_Avenant348 },
        { 2020, 2, 1, Percent.Of(9.21m), BranchTexts.Ccn66_Avenant354 },
    };

    /// <summary>The least coefficient by the agreement itself.</summary>
    /// <remarks>The month of November 2018 is that of one secondary source [C].</remarks>
    public static Dated<Points> LeastCoefficient { get; } = new(
        new("coefficient minimal de la CCN 66", "least coefficient of CCN 66"),
        LegalCheck.Day)
    {
        { 2008, 1, 1, Points.Of(348), BranchTexts.Ccn66_Avenant314 },
        { 2018, 11, 1, Points.Of(371), BranchTexts.Ccn66_Avenant345 },
        { 2021, 2, 1, Points.Of(373), BranchTexts.Ccn66_Avenant361_3 },
    };

    /// <summary>The least coefficient for the members of Nexem.</summary>
    /// <remarks>The month of November 2018 is that of one secondary source [C].</remarks>
    public static Dated<Points> LeastCoefficientOfMembers { get; } = new(
        new("coefficient minimal de la CCN 66, adhérents de Nexem", "least coefficient of CCN 66, members of Nexem"),
        LegalCheck.Day)
    {
        { 2008, 1, 1, Points.Of(348), BranchTexts.Ccn66_Avenant314 },
        { 2018, 11, 1, Points.Of(371), BranchTexts.Ccn66_Avenant345 },
        { 2021, 2, 1, Points.Of(373), BranchTexts.Ccn66_Avenant361_3 },
        { 2022, 7, 1, Points.Of(403), BranchTexts.Ccn66_Recommendation2022 },
    };

    /// <summary>The least coefficient by the agreement itself, with the constraints of a boarding place.</summary>
    /// <remarks>The month of November 2018 is that of one secondary source [C].</remarks>
    public static Dated<Points> LeastCoefficientAtNight { get; } = new(
        new("coefficient minimal de la CCN 66, internat", "least coefficient of CCN 66, boarding place"),
        LegalCheck.Day)
    {
        { 2008, 1, 1, Points.Of(358), BranchTexts.Ccn66_Avenant314 },
        { 2018, 11, 1, Points.Of(381), BranchTexts.Ccn66_Avenant345 },
        { 2021, 2, 1, Points.Of(383), BranchTexts.Ccn66_Avenant361_3 },
    };

    /// <summary>The least coefficient for the members of Nexem, with the constraints of a boarding place.</summary>
    /// <remarks>The month of November 2018 is that of one secondary source [C].</remarks>
    public static Dated<Points> LeastCoefficientAtNightOfMembers { get; } = new(
        new(
            "coefficient minimal de la CCN 66, internat, adhérents de Nexem",
            "least coefficient of CCN 66, boarding place, members of Nexem"),
        LegalCheck.Day)
    {
        { 2008, 1, 1, Points.Of(358), BranchTexts.Ccn66_Avenant314 },
        { 2018, 11, 1, Points.Of(381), BranchTexts.Ccn66_Avenant345 },
        { 2021, 2, 1, Points.Of(383), BranchTexts.Ccn66_Avenant361_3 },
        { 2022, 7, 1, Points.Of(413), BranchTexts.Ccn66_Recommendation2022 },
    };

    /// <summary>The points of an hour worked on a Sunday or a holiday.</summary>
    /// <remarks>Its first day was not read: held from 2018.</remarks>
    public static Dated<Points> Sunday { get; } = new(
        new("points par heure de dimanche ou de jour férié, CCN 66", "points of an hour of a Sunday or a holiday, CCN 66"),
        LegalCheck.Day)
    {
        { 2018, 1, 1, Points.Of(2), BranchTexts.Ccn66_Annexe1_10 },
    };
}

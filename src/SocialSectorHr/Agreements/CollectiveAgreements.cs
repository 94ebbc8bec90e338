using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The branch agreements the library holds rules of (conventions collectives du secteur).</summary>
/// <remarks>
/// An employer with its own agreement is not bound by these rows unless its agreement says so: it makes its own <see cref="CollectiveAgreement"/>.
/// </remarks>
public static class CollectiveAgreements
{
    /// <summary>CCN 51 (IDCC 29), private non-profit hospitals and care; not extended.</summary>
    /// <remarks>Notice from two secondary sources. Severance is not held: it was not found in the text.</remarks>
    public static CollectiveAgreement Ccn51 { get; } = new()
    {
        Idcc = 29,
        Name = new("CCN 51, hospitalisation privée à but non lucratif", "CCN 51, private non-profit hospitals and care"),
        IsExtended = false,
        Notice = AgreementNotices.Ccn51,
        Caution = new(
            "Préavis lu dans des sources secondaires. L'indemnité de licenciement conventionnelle n'a pas été lue : elle manque, la loi seule est appliquée.",
            "Notice read in secondary sources. The agreement's severance was not read: it is missing, only the law is applied."),
    };

    /// <summary>CCN 66 (IDCC 413), social and medico-social establishments; not extended.</summary>
    /// <remarks>Notice of the cadres read in the text, of the others in two secondary sources. Severance is not held: it was not found in the text.</remarks>
    public static CollectiveAgreement Ccn66 { get; } = new()
    {
        Idcc = 413,
        Name = new("CCN 66, établissements sociaux et médico-sociaux", "CCN 66, social and medico-social establishments"),
        IsExtended = false,
        Notice = AgreementNotices.Ccn66,
        Caution = new(
            "Préavis des cadres lu dans le texte, celui des autres dans des sources secondaires. L'indemnité de licenciement conventionnelle n'a pas été lue : elle manque, la loi seule est appliquée.",
            "Notice of the cadres read in the text, of the others in secondary sources. The agreement's severance was not read: it is missing, only the law is applied."),
    };

    /// <summary>ECLAT (IDCC 1518), popular education, leisure and sport.</summary>
    /// <remarks>
    /// The groups of the notice were those of a grid that letters have replaced since 2022 (one secondary source): the category decides here.
    /// </remarks>
    public static CollectiveAgreement Eclat { get; } = new()
    {
        Idcc = 1518,
        Name = new("ECLAT, métiers de l'éducation, de la culture, des loisirs et de l'animation", "ECLAT, popular education, culture and leisure"),
        Notice = AgreementNotices.Eclat,
        Severance = new()
        {
            Requires = SeniorityRange.Above(Months.Of(8)),
            Tiers = AsTheLaw(),
            Seniority = new() { ParentalLeaveExcluded = Percent.Zero, Source = BranchTexts.Eclat_Severance },
            Source = BranchTexts.Eclat_Severance,
        },
        Caution = new(
            "Préavis et indemnité lus dans les tests d'un simulateur officiel ; la grille de classification a changé depuis 2022.",
            "Notice and severance read in the tests of an official simulator; the job grid has changed since 2022."),
    };

    /// <summary>BAD (IDCC 2941), home help and care.</summary>
    /// <remarks>Exactly two years of seniority, which the text leaves between "less" and "more", is taken with the lower band.</remarks>
    public static CollectiveAgreement HomeCare { get; } = new()
    {
        Idcc = 2941,
        Name = new("BAD, aide, accompagnement, soins et services à domicile", "BAD, home help, care and services"),
        Notice = AgreementNotices.HomeCare,
        Severance = new()
        {
            Requires = SeniorityRange.From(Months.Of(8)),
            Tiers = AsTheLaw(),
            Source = BranchTexts.Bad_IV_Severance,
        },
        Caution = new(
            "Préavis lu dans le texte, indemnité dans les tests d'un simulateur officiel.",
            "Notice read in the text, severance in the tests of an official simulator."),
    };

    /// <summary>Private hospitals (IDCC 2264).</summary>
    /// <remarks>Severance is not held.</remarks>
    public static CollectiveAgreement PrivateHospitals { get; } = new()
    {
        Idcc = 2264,
        Name = new("Hospitalisation privée", "Private hospitals"),
        Notice = AgreementNotices.PrivateHospitals,
        Caution = new(
            "L'indemnité de licenciement conventionnelle n'a pas été lue : elle manque, la loi seule est appliquée.",
            "The agreement's severance was not read: it is missing, only the law is applied."),
    };

    /// <summary>All of them, by their number.</summary>
    public static IReadOnlyList<CollectiveAgreement> All { get; } = ValueList.Of([Ccn51, Ccn66, Eclat, PrivateHospitals, HomeCare]);

    /// <summary>The agreement of a number.</summary>
    /// <param name="idcc">The number (IDCC).</param>
    /// <returns>The agreement; null where the library holds none.</returns>
    public static CollectiveAgreement? OfIdcc(int idcc) => All.FirstOrDefault(agreement => agreement.Idcc == idcc);

    /// <summary>The figures of R1234-2, which these agreements repeat.</summary>
    private static SeveranceTier[] AsTheLaw() =>
        [new() { UpTo = Months.Of(120), PerYear = Months.OfFraction(1, 4) }, new() { PerYear = Months.OfFraction(1, 3) }];
}

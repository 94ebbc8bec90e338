using NodaTime;

namespace SocialSectorHr.Law;

/// <summary>
/// The shares of the SMIC, or of the minimum of the job, that trainees and the young are paid at least (rémunérations minimales).
/// </summary>
/// <remarks>
/// Each from the day that its present figure is known to hold: the apprenticeships of 1 January 2019 on (D6222-26), their related diploma
/// from 1 April 2020 (D6222-30), professionalisation from 1 May 2008 (D6325-15), the young from 2015 (D3231-3). From 21 on the base of an apprentice is the conventional minimum of the job where it is higher than the SMIC.
/// </remarks>
public static class TrainingPayRates
{
    /// <summary>Apprentice under 18, first year.</summary>
    public static Dated<Percent> ApprenticeUnder18FirstYear { get; } =
        Row("part de l'apprenti, moins de 18 ans, première année", "share of an apprentice, under 18, first year", 27, LabourCode.D6222_26);

    /// <summary>Apprentice under 18, second year.</summary>
    public static Dated<Percent> ApprenticeUnder18SecondYear { get; } =
        Row("part de l'apprenti, moins de 18 ans, deuxième année", "share of an apprentice, under 18, second year", 39, LabourCode.D6222_26);

    /// <summary>Apprentice under 18, third year.</summary>
    public static Dated<Percent> ApprenticeUnder18ThirdYear { get; } =
        Row("part de l'apprenti, moins de 18 ans, troisième année", "share of an apprentice, under 18, third year", 55, LabourCode.D6222_26);

    /// <summary>Apprentice 18 to 20, first year.</summary>
    public static Dated<Percent> ApprenticeFrom18FirstYear { get; } =
        Row("part de l'apprenti, 18 à 20 ans, première année", "share of an apprentice, 18 to 20, first year", 43, LabourCode.D6222_26);

    /// <summary>Apprentice 18 to 20, second year.</summary>
    public static Dated<Percent> ApprenticeFrom18SecondYear { get; } =
        Row("part de l'apprenti, 18 à 20 ans, deuxième année", "share of an apprentice, 18 to 20, second year", 51, LabourCode.D6222_26);

    /// <summary>Apprentice 18 to 20, third year.</summary>
    public static Dated<Percent> ApprenticeFrom18ThirdYear { get; } =
        Row("part de l'apprenti, 18 à 20 ans, troisième année", "share of an apprentice, 18 to 20, third year", 67, LabourCode.D6222_26);

    /// <summary>Apprentice 21 to 25, first year.</summary>
    public static Dated<Percent> ApprenticeFrom21FirstYear { get; } =
        Row("part de l'apprenti, 21 à 25 ans, première année", "share of an apprentice, 21 to 25, first year", 53, LabourCode.D6222_26);

    /// <summary>Apprentice 21 to 25, second year.</summary>
    public static Dated<Percent> ApprenticeFrom21SecondYear { get; } =
        Row("part de l'apprenti, 21 à 25 ans, deuxième année", "share of an apprentice, 21 to 25, second year", 61, LabourCode.D6222_26);

    /// <summary>Apprentice 21 to 25, third year.</summary>
    public static Dated<Percent> ApprenticeFrom21ThirdYear { get; } =
        Row("part de l'apprenti, 21 à 25 ans, troisième année", "share of an apprentice, 21 to 25, third year", 78, LabourCode.D6222_26);

    /// <summary>Apprentice of 26 and over, every year.</summary>
    public static Dated<Percent> ApprenticeFrom26 { get; } =
        Row("part de l'apprenti, 26 ans et plus", "share of an apprentice, 26 and over", 100, LabourCode.D6222_26);

    /// <summary>What a related diploma of the same level adds, in points.</summary>
    public static Dated<Percent> SameLevelPoints { get; } =
        Row("diplôme en rapport de même niveau, points ajoutés", "related diploma of the same level, points added", 15, LabourCode.D6222_30, new(2020, 4, 1));

    /// <summary>Contract of professionalisation under 21.</summary>
    public static Dated<Percent> ProfessionalisationUnder21 { get; } =
        Row("part en contrat de professionnalisation, moins de 21 ans", "share in a contract of professionalisation, under 21", 55, LabourCode.D6325_15, new(2008, 5, 1));

    /// <summary>The same, with a qualification of the level of a professional baccalaureate.</summary>
    public static Dated<Percent> QualifiedProfessionalisationUnder21 { get; } =
        Row("part en contrat de professionnalisation, moins de 21 ans, qualifié", "share in a contract of professionalisation, under 21, qualified", 65, LabourCode.D6325_15, new(2008, 5, 1));

    /// <summary>Contract of professionalisation, 21 to 25.</summary>
    public static Dated<Percent> ProfessionalisationFrom21 { get; } =
        Row("part en contrat de professionnalisation, 21 à 25 ans", "share in a contract of professionalisation, 21 to 25", 70, LabourCode.D6325_15, new(2008, 5, 1));

    /// <summary>The same, with a qualification of the level of a professional baccalaureate.</summary>
    public static Dated<Percent> QualifiedProfessionalisationFrom21 { get; } =
        Row("part en contrat de professionnalisation, 21 à 25 ans, qualifié", "share in a contract of professionalisation, 21 to 25, qualified", 80, LabourCode.D6325_15, new(2008, 5, 1));

    /// <summary>Contract of professionalisation of 26 and over: the whole SMIC.</summary>
    public static Dated<Percent> ProfessionalisationFrom26 { get; } =
        Row("part en contrat de professionnalisation, 26 ans et plus", "share in a contract of professionalisation, 26 and over", 100, LabourCode.L6325_9);

    /// <summary>The share of the branch minimum that is due as well from 26 on.</summary>
    public static Dated<Percent> BranchMinimumFrom26 { get; } =
        Row("part du minimum de branche en contrat de professionnalisation", "share of the branch minimum in a contract of professionalisation", 85, LabourCode.D6325_18);

    /// <summary>An ordinary worker under 17: 20 % less.</summary>
    public static Dated<Percent> WorkerUnder17 { get; } =
        Row("part du SMIC avant 17 ans", "share of the SMIC before 17", 80, LabourCode.D3231_3, new(2015, 1, 1));

    /// <summary>An ordinary worker of 17: 10 % less.</summary>
    public static Dated<Percent> WorkerAt17 { get; } =
        Row("part du SMIC à 17 ans", "share of the SMIC at 17", 90, LabourCode.D3231_3, new(2015, 1, 1));

    private static Dated<Percent> Row(string french, string english, int percent, LegalSource source, LocalDate? from = null)
    {
        LocalDate first = from ?? new(2019, 1, 1);
        return new(new(french, english), LegalCheck.Day)
        {
            { first.Year, first.Month, first.Day, Percent.Of(percent), source },
        };
    }
}

namespace SocialSectorHr.Law;

/// <summary>How long a fixed-term contract may last, and how often it may be renewed (durées et renouvellements du CDD), in months and renewals.</summary>
/// <remarks>Ceilings include renewals. Read at the day of the signature. The law before 24 September 2017 was not looked at: unknown, never guessed.</remarks>
public static class FixedTermLimits
{
    /// <summary>The ceiling of the ordinary reasons.</summary>
    public static Dated<Months> OrdinaryCeiling { get; } = Ceiling("durée maximale du CDD", "maximum length of a fixed term", 18);

    /// <summary>The ceiling while a permanent employee is awaited, and of urgent safety work.</summary>
    public static Dated<Months> ShortCeiling { get; } = Ceiling("durée maximale réduite du CDD", "reduced maximum length of a fixed term", 9);

    /// <summary>The ceiling of a contract executed abroad, before a post is cut, and of an exceptional export order.</summary>
    public static Dated<Months> LongCeiling { get; } = Ceiling("durée maximale étendue du CDD", "extended maximum length of a fixed term", 24);

    /// <summary>The least initial length of an exceptional export order.</summary>
    public static Dated<Months> ExportMinimum { get; } = Ceiling("durée initiale minimale à l'exportation", "least initial length of an export order", 6);

    /// <summary>How often a fixed term may be renewed when no extended branch agreement says otherwise.</summary>
    public static Dated<int> Renewals { get; } = new(new("nombre de renouvellements", "number of renewals"), LegalCheck.Day)
    {
        { 2017, 9, 24, 2, LabourCode.L1243_13_1 },
    };

    /// <summary>The least length of a defined-purpose contract.</summary>
    /// <remarks>In L1242-8-1 until L1242-8-2 was made, on 24 September 2017 (from memory).</remarks>
    public static Dated<Months> DefinedPurposeMinimum { get; } = new(new("durée minimale de l'objet défini", "least length of a defined purpose"), LegalCheck.Day)
    {
        { 2014, 12, 22, Months.Of(18), LabourCode.L1242_8_1 },
        { 2017, 9, 24, Months.Of(18), LabourCode.L1242_8_2 },
    };

    /// <summary>The ceiling of a defined-purpose contract.</summary>
    public static Dated<Months> DefinedPurposeCeiling { get; } = new(new("durée maximale de l'objet défini", "maximum length of a defined purpose"), LegalCheck.Day)
    {
        { 2014, 12, 22, Months.Of(36), LabourCode.L1242_8_1 },
        { 2017, 9, 24, Months.Of(36), LabourCode.L1242_8_2 },
    };

    /// <summary>How long after its conclusion either party may first break a defined-purpose contract for a real and serious reason.</summary>
    public static Dated<Months> DefinedPurposeFirstBreak { get; } = new(new("première rupture possible de l'objet défini", "first possible break of a defined purpose"), LegalCheck.Day)
    {
        { 2014, 12, 22, Months.Of(18), LabourCode.L1243_1 },
    };

    /// <summary>The least notice of the end of a defined-purpose contract.</summary>
    public static Dated<Months> DefinedPurposeNotice { get; } = new(new("délai de prévenance de l'objet défini", "notice of the end of a defined purpose"), LegalCheck.Day)
    {
        { 2014, 12, 22, Months.Of(2), LabourCode.L1243_5 },
    };

    /// <summary>The ceiling of a contract that completes a training; a regulated placement may be longer.</summary>
    public static Dated<Months> TrainingCeiling { get; } = new(new("durée maximale du complément de formation", "maximum length of a complement of training"), LegalCheck.Day)
    {
        { 2017, 9, 24, Months.Of(24), LabourCode.D1242_6 },
    };

    /// <summary>The least length of a period of external reconversion.</summary>
    public static Dated<Months> ReconversionMinimum { get; } = new(new("durée minimale de la reconversion", "least length of a reconversion"), LegalCheck.Day)
    {
        { 2026, 1, 1, Months.Of(6), LabourCode.L6324_3 },
    };

    /// <summary>The ceiling of a senior contract before its renewal; no new contract since 29 December 2025.</summary>
    public static Dated<Months> SeniorInitialCeiling { get; } = new(new("durée initiale maximale du CDD senior", "maximum initial length of a senior fixed term"), LegalCheck.Day)
    {
        { 2017, 9, 24, Months.Of(18), LabourCode.FormerD1242_7 },
    };

    /// <summary>The ceiling of a senior contract with its renewal; no new contract since 29 December 2025.</summary>
    public static Dated<Months> SeniorCeiling { get; } = new(new("durée maximale du CDD senior", "maximum length of a senior fixed term"), LegalCheck.Day)
    {
        { 2017, 9, 24, Months.Of(36), LabourCode.FormerD1242_7 },
    };

    /// <summary>How often a senior contract may be renewed; no new contract since 29 December 2025.</summary>
    public static Dated<int> SeniorRenewals { get; } = new(new("nombre de renouvellements du CDD senior", "number of renewals of a senior fixed term"), LegalCheck.Day)
    {
        { 2017, 9, 24, 1, LabourCode.FormerD1242_7 },
    };

    /// <summary>From how many calendar days, renewals included, the waiting period is the lesser share of the contract.</summary>
    /// <remarks>The figures before 24 September 2017 are those of a dated example of one secondary source.</remarks>
    public static Dated<Days> WaitingThreshold { get; } = Waiting(new("seuil du délai de carence", "threshold of the waiting period"), Days.Of(14));

    /// <summary>The share of a contract of the threshold or more that is waited, in opening days.</summary>
    public static Dated<Percent> WaitingShare { get; } = Waiting(new("part du contrat, à partir du seuil", "share of the contract, from the threshold on"), Percent.OfFraction(1, 3));

    /// <summary>The share of a contract below the threshold that is waited, in opening days.</summary>
    public static Dated<Percent> ShortWaitingShare { get; } = Waiting(new("part du contrat, sous le seuil", "share of the contract, below the threshold"), Percent.OfFraction(1, 2));

    /// <summary>Within how many ouvrables of the hiring the contract is delivered to the employee.</summary>
    public static Dated<Days> Delivery { get; } = new(new("transmission du CDD, en jours ouvrables", "delivery of the fixed-term contract, in ouvrables"), LegalCheck.Day)
    {
        { 2008, 5, 1, Days.Of(2), LabourCode.L1242_13 },
    };

    /// <summary>The most that a late delivery costs, in months of pay; it makes no contract permanent.</summary>
    public static Dated<Months> LateDeliveryIndemnity { get; } = new(new("indemnité de transmission tardive, au plus", "indemnity of a late delivery, at most"), LegalCheck.Day)
    {
        { 2017, 9, 24, Months.Of(1), LabourCode.L1245_1 },
    };

    /// <summary>The end-of-contract indemnity, of all gross pay of the contract.</summary>
    public static Dated<Percent> EndIndemnityRate { get; } = new(new("indemnité de fin de contrat", "end-of-contract indemnity"), LegalCheck.Day)
    {
        { 2008, 5, 1, Percent.Of(10), LabourCode.L1243_8 },
    };

    /// <summary>The least rate an agreement may set, against something in return.</summary>
    public static Dated<Percent> ReducedEndIndemnityRate { get; } = new(new("indemnité de fin de contrat réduite par accord", "end-of-contract indemnity reduced by agreement"), LegalCheck.Day)
    {
        { 2008, 5, 1, Percent.Of(6), LabourCode.L1243_9 },
    };

    /// <summary>The longest notice of an employee who leaves for a permanent contract.</summary>
    public static Dated<Weeks> EarlyLeaveNotice { get; } = new(new("préavis maximal pour rejoindre un CDI", "longest notice to leave for a permanent contract"), LegalCheck.Day)
    {
        { 2008, 5, 1, Weeks.Of(2), LabourCode.L1243_2 },
    };

    /// <summary>How long an employer has to tell France Travail that a permanent contract was refused.</summary>
    public static Dated<Months> RefusalNotice { get; } = new(new("délai pour signaler le refus d'un CDI", "time to tell of a refused permanent contract"), LegalCheck.Day)
    {
        { 2024, 1, 1, Months.Of(1), LabourCode.R1243_2 },
    };

    private static Dated<Months> Ceiling(string french, string english, int months) => new(new(french, english), LegalCheck.Day)
    {
        { 2017, 9, 24, Months.Of(months), LabourCode.L1242_8_1 },
    };

    private static Dated<T> Waiting<T>(Bilingual name, T value) => new(name, LegalCheck.Day)
    {
        { 2008, 5, 1, value, LabourCode.L1244_3 },
        { 2017, 9, 24, value, LabourCode.L1244_3_1 },
    };
}

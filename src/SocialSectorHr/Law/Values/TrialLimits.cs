namespace SocialSectorHr.Law;

/// <summary>The longest trial periods (durées maximales de la période d'essai), in months and calendar days.</summary>
/// <remarks>
/// For a permanent contract the table begins on 1 July 2009, when the shorter clauses of older branch agreements stopped: the transition of 2008 was not
/// looked at.
/// For a fixed term it begins with the present Code, on 1 May 2008.
/// </remarks>
public static class TrialLimits
{
    /// <summary>Of a permanent contract of a worker or an employee (ouvrier, employé).</summary>
    public static Dated<Months> WorkerOrEmployee { get; } = Permanent("essai d'un ouvrier ou d'un employé", "trial of a worker or an employee", 2, LabourCode.L1221_19);

    /// <summary>Of a permanent contract of a technician or a supervisor (technicien, agent de maîtrise).</summary>
    public static Dated<Months> TechnicianOrSupervisor { get; } =
        Permanent("essai d'un technicien ou d'un agent de maîtrise", "trial of a technician or a supervisor", 3, LabourCode.L1221_19);

    /// <summary>Of a permanent contract of a cadre.</summary>
    public static Dated<Months> Executive { get; } = Permanent("essai d'un cadre", "trial of a cadre", 4, LabourCode.L1221_19);

    /// <summary>Renewal included, of a worker or an employee.</summary>
    public static Dated<Months> WorkerOrEmployeeRenewed { get; } =
        Permanent("essai renouvelé d'un ouvrier ou d'un employé", "renewed trial of a worker or an employee", 4, LabourCode.L1221_21);

    /// <summary>Renewal included, of a technician or a supervisor.</summary>
    public static Dated<Months> TechnicianOrSupervisorRenewed { get; } =
        Permanent("essai renouvelé d'un technicien ou d'un agent de maîtrise", "renewed trial of a technician or a supervisor", 6, LabourCode.L1221_21);

    /// <summary>Renewal included, of a cadre.</summary>
    public static Dated<Months> ExecutiveRenewed { get; } = Permanent("essai renouvelé d'un cadre", "renewed trial of a cadre", 8, LabourCode.L1221_21);

    /// <summary>A fixed term of at most so many months has a trial of a day a week.</summary>
    public static Dated<Months> ShortFixedTerm { get; } = new(new("seuil de l'essai d'un CDD", "threshold of the trial of a fixed term"), LegalCheck.Day)
    {
        { 2008, 5, 1, Months.Of(6), LabourCode.L1242_10 },
    };

    /// <summary>The ceiling of a day a week, in calendar days: two weeks.</summary>
    public static Dated<Days> ShortFixedTermCeiling { get; } = new(new("essai d'un CDD court, plafond", "trial of a short fixed term, ceiling"), LegalCheck.Day)
    {
        { 2008, 5, 1, Days.Of(14), LabourCode.L1242_10 },
    };

    /// <summary>The trial of a longer fixed term.</summary>
    public static Dated<Months> LongFixedTerm { get; } = new(new("essai d'un CDD long", "trial of a long fixed term"), LegalCheck.Day)
    {
        { 2008, 5, 1, Months.Of(1), LabourCode.L1242_10 },
    };

    private static Dated<Months> Permanent(string french, string english, int months, LegalSource source) => new(new(french, english), LegalCheck.Day)
    {
        { 2009, 7, 1, Months.Of(months), source },
    };
}

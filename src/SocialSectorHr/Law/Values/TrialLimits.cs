namespace SocialSectorHr.Law;

/// <summary>The longest trial periods (durées maximales de la période d'essai), in months and calendar days.</summary>
/// <remarks>
/// For a permanent contract the table begins on 1 July 2009, when the shorter clauses of older branch agreements stopped: the transition of
/// 2008 was not looked at. For a fixed term it begins with the present Code, on 1 May 2008.
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

    /// <summary>From how many days of presence the notice that ends a trial grows for the first time.</summary>
    public static Dated<Days> NoticeFirstStep { get; } = Notice("prévenance, premier palier de présence", "notice, first step of presence", Days.Of(8), LabourCode.L1221_25);

    /// <summary>After how many months of presence the employer's notice grows for the second time.</summary>
    public static Dated<Months> NoticeSecondStep { get; } = Notice("prévenance, deuxième palier de présence", "notice, second step of presence", Months.Of(1), LabourCode.L1221_25);

    /// <summary>After how many months of presence the employer's notice grows for the third time.</summary>
    public static Dated<Months> NoticeThirdStep { get; } = Notice("prévenance, troisième palier de présence", "notice, third step of presence", Months.Of(3), LabourCode.L1221_25);

    /// <summary>The notice of either party below the first step.</summary>
    public static Dated<Hours> ShortestNotice { get; } = Notice("prévenance, moins de huit jours de présence", "notice, under eight days of presence", Hours.Of(24), LabourCode.L1221_25);

    /// <summary>The employer's notice up to the second step, the employee's from the first step on.</summary>
    public static Dated<Hours> ShortNotice { get; } = Notice("prévenance, à partir de huit jours de présence", "notice, from eight days of presence on", Hours.Of(48), LabourCode.L1221_25);

    /// <summary>The employer's notice beyond the second step.</summary>
    public static Dated<Weeks> LongNotice { get; } = Notice("prévenance, après un mois de présence", "notice, after a month of presence", Weeks.Of(2), LabourCode.L1221_25);

    /// <summary>The employer's notice beyond the third step.</summary>
    public static Dated<Months> LongestNotice { get; } = Notice("prévenance, après trois mois de présence", "notice, after three months of presence", Months.Of(1), LabourCode.L1221_25);

    /// <summary>From how many calendar days of trial the employer of a fixed term owes a notice: a week.</summary>
    public static Dated<Days> NoticeLeastTrial { get; } = Notice("essai d'un CDD ouvrant droit à la prévenance", "trial of a fixed term that gives a notice", Days.Of(7), LabourCode.L1221_25);

    /// <summary>An internship counts if the hiring is within so many months of its end.</summary>
    public static Dated<Months> InternshipWindow { get; } = Notice("délai entre la fin du stage et l'embauche", "time between the end of the internship and the hiring", Months.Of(3), LabourCode.L1221_24);

    /// <summary>The most of a trial that an internship takes off, unless the job is that of the internship.</summary>
    public static Dated<Percent> InternshipCeiling { get; } = Notice("part de l'essai qu'un stage peut réduire", "share of the trial that an internship may take off", Percent.OfFraction(1, 2), LabourCode.L1221_24);

    /// <summary>Temporary work of so many months before the hiring counts.</summary>
    /// <remarks>From one secondary source, unverified.</remarks>
    public static Dated<Months> TemporaryWorkWindow { get; } = Notice("intérim compté avant l'embauche", "temporary work that counts before the hiring", Months.Of(3), LabourCode.L1251_38);

    private static Dated<Months> Permanent(string french, string english, int months, LegalSource source) => new(new(french, english), LegalCheck.Day)
    {
        { 2009, 7, 1, Months.Of(months), source },
    };

    private static Dated<T> Notice<T>(string french, string english, T value, LegalSource source) => new(new(french, english), LegalCheck.Day)
    {
        { 2009, 7, 1, value, source },
    };
}

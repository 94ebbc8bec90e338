namespace SocialSectorHr.Offers;

/// <summary>The longest lawful trial and its last day; for a permanent contract without a stated status, by each category.</summary>
internal static class TrialFigures
{
    private static readonly Bilingual Topic = new("la période d'essai", "the trial period");

    private static readonly FigureValue Once = FigureValue.Of(TrialRenewal.Once, new("une fois", "once"));

    private static readonly Bilingual NoRenewal = new("aucun, sans accord de branche étendu", "none, without an extended branch agreement");

    private static readonly FigureValue WorkerOrEmployee =
        FigureValue.Of(StaffCategory.WorkerOrEmployee, new("ouvrier ou employé", "worker or employee"));

    private static readonly FigureValue TechnicianOrSupervisor =
        FigureValue.Of(StaffCategory.TechnicianOrSupervisor, new("technicien ou agent de maîtrise", "technician or supervisor"));

    private static readonly FigureValue Executive = FigureValue.Of(StaffCategory.Executive, new("cadre", "executive"));

    public static void Gather(StatedTerms statement, FigureList list)
    {
        if (!statement.Undated.IsKnown)
        {
            return;
        }

        bool isDated = statement.Contract.IsKnown;
        Mark mark = statement.Contract.Mark;
        Mark kind = statement.ContractKind;
        StaffCategory? category = StatusReading.Category(statement.Said.Status);
        if (Longest(statement, category) is not { } trial)
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        bool isPermanent = statement.Undated.Value is PermanentContract;
        if (!isPermanent || category is not null)
        {
            Add(trial, kind, isDated ? mark : null, list);
        }
        else
        {
            list.Lacks(Topic, [Fact.Status]);
            Ending(WorkerOrEmployee, StaffCategory.WorkerOrEmployee);
            Ending(TechnicianOrSupervisor, StaffCategory.TechnicianOrSupervisor);
            Ending(Executive, StaffCategory.Executive);
        }

        if (isPermanent)
        {
            list.Add(TrialNames.TrialRenewal, Words(trial.Renewal), Mark.Derived);
        }

        void Ending(FigureValue words, StaffCategory supposed)
        {
            TrialPeriod longest = Longest(statement, supposed)!.Value;
            list.Add(TrialNames.TrialMonthsByCategory, longest.Months, Mark.Assumed, of: words);
            if (isDated)
            {
                list.Add(TrialNames.TrialEndByCategory, longest.End, Mark.Assumed, of: words);
            }
        }
    }

    /// <summary>Whether a trial may be renewed, in words.</summary>
    public static FigureValue Words(TrialRenewal renewal) => renewal == TrialRenewal.Once ? Once : FigureValue.Of(renewal, NoRenewal);

    public static Explanation Explain(Figure figure) => Longest(
        figure.Statement,
        figure.Case?.Code is { } code
            ? Enum.Parse<StaffCategory>(code)
            : StatusReading.Category(figure.Statement.Said.Status))!.Value.Explain();

    /// <summary>The longest trial; of a permanent contract, that of a category. Null where the law is not known.</summary>
    private static TrialPeriod? Longest(StatedTerms statement, StaffCategory? category)
    {
        TrialQuestion? question = statement.Undated.Value switch
        {
            TermContract contract => new TrialQuestion(contract, statement.Law),
            PermanentContract contract => new TrialQuestion(contract, category ?? StaffCategory.WorkerOrEmployee, statement.Law),
            _ => null,
        };
        return question is { IsKnown: true } asked ? new TrialPeriod(asked) : null;
    }

    private static void Add(TrialPeriod trial, Mark kind, Mark? ends, FigureList list)
    {
        // How long is a matter of the length of the contract or of the status alone; when it ends needs the start.
        if (trial.Months > Months.Zero)
        {
            list.Add(TrialNames.TrialMonths, trial.Months, kind);
        }
        else
        {
            list.Add(TrialNames.TrialDays, trial.Days, kind);
        }

        if (ends is { } mark)
        {
            list.Add(TrialNames.TrialEnd, trial.End, mark);
        }
    }
}

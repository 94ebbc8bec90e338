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

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (!terms.Undated.IsKnown)
        {
            return;
        }

        bool isDated = terms.Contract.IsKnown;
        Mark mark = terms.Contract.Mark;
        Mark kind = terms.ContractKind;
        StaffCategory? category = StatusReading.Category(terms.Said.Status);
        if (Longest(terms, category) is not { } trial)
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        bool isPermanent = terms.Undated.Value is PermanentContract;
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
            TrialPeriod longest = Longest(terms, supposed)!.Value;
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
        figure.Terms,
        figure.Case?.Code is { } code
            ? Enum.Parse<StaffCategory>(code)
            : StatusReading.Category(figure.Terms.Said.Status))!.Value.Explain();

    /// <summary>The longest trial; of a permanent contract, that of a category. Null where the law is not known.</summary>
    private static TrialPeriod? Longest(StatedTerms terms, StaffCategory? category)
    {
        TrialQuestion? question = terms.Undated.Value switch
        {
            TermContract contract => new TrialQuestion(contract, terms.Law),
            PermanentContract contract => new TrialQuestion(contract, category ?? StaffCategory.WorkerOrEmployee, terms.Law),
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

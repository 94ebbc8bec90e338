namespace SocialSectorHr.Offers;

/// <summary>The longest lawful trial and its last day; for a permanent contract without a stated status, by each category.</summary>
internal static class TrialFigures
{
    private static readonly Bilingual Topic = new("la période d'essai", "the trial period");
    private static readonly Bilingual Length = new("essai, durée maximale", "trial, longest length");
    private static readonly Bilingual LastDay = new("essai, dernier jour", "trial, last day");

    private static readonly Bilingual Once = new("une fois", "once");
    private static readonly Bilingual NoRenewal = new("aucun, sans accord de branche étendu", "none, without an extended branch agreement");

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (!offer.Contract.IsKnown)
        {
            return;
        }

        Mark mark = offer.Contract.Mark;
        Mark kind = offer.ContractKind;
        switch (offer.Contract.Value)
        {
            case TermContract contract when new TrialQuestion(contract, offer.Law).IsKnown:
                Add(contract.TrialPeriod(offer.Law), kind, mark, list);
                break;
            case PermanentContract contract:
                Permanent(offer, contract, kind, mark, list);
                break;
            default:
                list.Lacks(Topic, [Fact.LawValue]);
                break;
        }
    }

    private static void Permanent(OfferStatement offer, PermanentContract contract, Mark kind, Mark mark, FigureList list)
    {
        StaffCategory? category = StatusReading.Category(offer.Offer.Status);
        StaffCategory known = category ?? StaffCategory.WorkerOrEmployee;
        if (!new TrialQuestion(contract, known, offer.Law).IsKnown)
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        TrialPeriod trial = contract.TrialPeriod(known, offer.Law);
        if (category is not null)
        {
            Add(trial, kind, mark, list);
        }
        else
        {
            list.Lacks(Topic, [Fact.Status]);
            Ending("ouvrierEmploye", StaffCategory.WorkerOrEmployee, "ouvrier ou employé", "worker or employee");
            Ending("technicienAgentMaitrise", StaffCategory.TechnicianOrSupervisor, "technicien ou agent de maîtrise", "technician or supervisor");
            Ending("cadre", StaffCategory.Executive, "cadre", "executive");
        }

        list.Add(
            "trial.renewal",
            new("essai, renouvellement", "trial, renewal"),
            FigureValue.Of(trial.Renewal, trial.Renewal == TrialRenewal.Once ? Once : NoRenewal),
            Mark.Derived,
            trial.Explain);

        void Ending(string id, StaffCategory supposed, string french, string english)
        {
            TrialPeriod reading = contract.TrialPeriod(supposed, offer.Law);
            list.Add("trial.end." + id, new($"{LastDay.French}, {french}", $"{LastDay.English}, {english}"), reading.End, Mark.Assumed, reading.Explain);
        }
    }

    private static void Add(TrialPeriod trial, Mark kind, Mark mark, FigureList list)
    {
        // How long is a matter of the length of the contract or of the status alone; when it ends needs the start.
        if (trial.Months > Months.Zero)
        {
            list.Add("trial.maxMonths", Length, trial.Months, kind, trial.Explain);
        }
        else
        {
            list.Add("trial.maxDays", Length, trial.Days, kind, trial.Explain);
        }

        list.Add("trial.end", LastDay, trial.End, mark, trial.Explain);
    }
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of paid leave: the right of a year in both units, and what is acquired in each reference period.</summary>
internal static class LeaveFigures
{
    private static readonly Bilingual Topic = new("les congés payés", "paid leave");

    // Rules made once, in the order of the methods: each is an object.
    private static readonly LeaveRules[] Methods =
    [
        new() { Method = AccrualMethod.CalendarMonths }, new() { Method = AccrualMethod.FourWeekPeriods },
        new() { Method = AccrualMethod.WorkingDays },
    ];

    private static readonly LeaveUnit[] Units = Enum.GetValues<LeaveUnit>();

    public static void Gather(StatedTerms terms, FigureList list)
    {
        foreach (LeaveUnit unit in Units)
        {
            list.Add(LeaveNames.LegalLeave, PaidLeaveRight.Legal(unit).Annual, Mark.Exact);
            if (terms.Leave(unit) is { IsKnown: true, Value: var right, Mark: var mark })
            {
                list.Add(LeaveNames.AnnualLeave, right.Annual, mark);
                list.Add(LeaveNames.MonthlyLeave, right.PerMonth, mark);
                list.Add(LeaveNames.LeaveAboveLegal, right.AboveLegal, mark);
                Accruals(terms, right, mark, list);
            }
        }

        if (!terms.Leave(LeaveUnit.Ouvres).IsKnown)
        {
            list.Lacks(Topic, terms.Leave(LeaveUnit.Ouvres).Missing);
        }

        Extra(terms, list);
    }

    public static Explanation ExplainLegal(Figure figure)
    {
        Explanation why = new(figure.Label);
        why.Concluded(figure.Label, figure.Value, source: LabourCode.L3141_3);
        return why;
    }

    public static Explanation ExplainMonth(Figure figure)
    {
        PaidLeaveRight right = RightOf(figure);
        Explanation why = new(figure.Label);
        why.Given(new("congé annuel", "annual leave"), right.Annual);
        why.Computed(figure.Label, $"{right.Annual} / {12}", right.PerMonth);
        return why;
    }

    public static Explanation ExplainAboveLegal(Figure figure)
    {
        PaidLeaveRight right = RightOf(figure);
        LeaveDays legal = PaidLeaveRight.Legal(right.Unit).Annual;
        Explanation why = new(figure.Label);
        why.Given(new("congé annuel", "annual leave"), right.Annual);
        why.Concluded(new("congé légal minimal", "legal minimum"), legal, source: LabourCode.L3141_3);
        why.Computed(figure.Label, $"{right.Annual} − {legal}", right.AboveLegal);
        return why;
    }

    public static Explanation ExplainLot(Figure figure)
    {
        LeaveRules? rules = Array.Find(Methods, rules => (int?)rules.Method == figure.Method!.Number);
        return Acquired(figure.Terms, RightOf(figure), figure.Period!, rules).Explain();
    }

    public static Explanation ExplainWholeLot(Figure figure)
    {
        int year = figure.Year!.Value;
        return Acquired(figure.Terms, RightOf(figure), new(new(year - 1, 6, 1), new(year, 5, 31)), null).Explain();
    }

    public static Explanation ExplainLots(Figure figure) => Lots(figure.Terms, RightOf(figure), ContractPeriod(figure)!).Explain();

    /// <summary>From the start to the end of the reference period of entry.</summary>
    public static DateInterval EntryPeriod(Figure figure) =>
        new(figure.Terms.Horizon.Value.Employment.Start, new(figure.Year!.Value, 5, 31));

    /// <summary>The contract, or the least length of a defined purpose; null for a contract without an end.</summary>
    public static DateInterval? ContractPeriod(Figure figure) => Contract(figure.Terms);

    public static DateInterval? LotPeriod(Figure figure) =>
        Periods(figure.Terms, RightOf(figure), ContractPeriod(figure)!).ElementAt(figure.Case!.Count!.Value - 1);

    private static PaidLeaveRight RightOf(Figure figure) => figure.Terms.Leave(figure.Value!.Leave!.Value.Unit).Value;

    private static DateInterval? Contract(StatedTerms terms) => terms.Contract.Value switch
    {
        FixedTermContract contract => new(contract.Start, contract.FinalEnd),
        Contract contract => ContractFigures.PurposeOf(terms) is { } term ? new(contract.Start, term.MinimumEnd) : null,
    };

    private static LeaveAccrual Acquired(StatedTerms terms, PaidLeaveRight right, DateInterval period, LeaveRules? rules) =>
        right.Acquired(period, terms.Calendar.Value, terms.Law, rules);

    private static LeaveLots Lots(StatedTerms terms, PaidLeaveRight right, DateInterval contract) =>
        right.Lots(contract, terms.Calendar.Value, terms.Law);

    /// <summary>The periods of the lots, without counting what is acquired in them.</summary>
    private static IEnumerable<DateInterval> Periods(StatedTerms terms, PaidLeaveRight right, DateInterval contract) =>
        new LeaveLotsQuestion(right, contract, null, terms.Calendar.Value, terms.Law, null).Periods;

    private static void Accruals(StatedTerms terms, PaidLeaveRight right, Mark mark, FigureList list)
    {
        Answer<Horizon> horizon = terms.Horizon;
        Answer<WorkCalendar> calendar = terms.Calendar;
        if (!list.Known(horizon, Topic) || !list.Known(calendar, Topic))
        {
            return;
        }

        Mark acquired = Mark.Derived.And(mark).And(horizon.Mark).And(calendar.Mark);
        if (Contract(terms) is { } contract)
        {
            OfContract(terms, right, contract, acquired, list);
        }
        else
        {
            OfEntry(terms, right, horizon.Value.Employment.Start, acquired, list);
        }
    }

    /// <summary>A contract without an end: the period of entry by each method, and the first whole one.</summary>
    private static void OfEntry(StatedTerms terms, PaidLeaveRight right, LocalDate start, Mark mark, FigureList list)
    {
        int year = start.Month >= 6 ? start.Year + 1 : start.Year;
        OfLot(terms, right, new(start, new(year, 5, 31)), LeaveNames.LeaveOfEntry, mark, list, year);
        LeaveAccrual whole = Acquired(terms, right, new(new(year, 6, 1), new(year + 1, 5, 31)), null);
        list.Add(LeaveNames.FirstWholeLot, whole.Days, mark, year: year + 1);
    }

    private static void OfContract(StatedTerms terms, PaidLeaveRight right, DateInterval contract, Mark mark, FigureList list)
    {
        bool isPurpose = terms.Contract.Value is DefinedPurposeContract;
        if (!isPurpose && contract.End < Quantieme.AddMonths(contract.Start, 12))
        {
            OfLot(terms, right, contract, LeaveNames.LeaveOfContract, mark, list);
        }

        // What LeaveLots adds up: each lot by its best method, which is one of the three that are figures.
        LeaveDays total = LeaveDays.Of(Days.Zero, right.Unit);
        int number = 0;
        foreach (DateInterval period in Periods(terms, right, contract))
        {
            number++;
            total += OfLot(terms, right, period, LeaveNames.LeaveOfLot, mark, list, of: number);
        }

        if (number > 1)
        {
            FigureMethod best = FigureMethod.Of(AccrualMethod.MostFavourable);
            if (isPurpose)
            {
                list.Add(
                    LeaveNames.LeaveOfMinimumLength,
                    total,
                    mark,
                    best,
                    of: ((DefinedPurposeContract)terms.Contract.Value).MinimumLength);
            }
            else
            {
                list.Add(LeaveNames.LeaveOfLots, total, mark, best, of: number);
            }
        }
    }

    /// <summary>What is acquired in a period, by each method; returns the most.</summary>
    private static LeaveDays OfLot(
        StatedTerms terms,
        PaidLeaveRight right,
        DateInterval period,
        LeaveLotNames names,
        Mark mark,
        FigureList list,
        int year = 0,
        FigureValue? of = null)
    {
        LeaveDays most = LeaveDays.Of(Days.Zero, right.Unit);
        foreach (LeaveRules rules in Methods)
        {
            LeaveAccrual accrual = Acquired(terms, right, period, rules);
            FigureMethod method = FigureMethod.Of(accrual.Method);
            list.Add(names.Raw, accrual.Raw, mark, method, year, of: of);
            list.Add(names.Days, accrual.Days, mark, method, year, of: of);
            most = accrual.Days > most ? accrual.Days : most;
        }

        // The most favourable count is one of the three.
        list.Add(names.Best, most, mark, FigureMethod.Of(AccrualMethod.MostFavourable), year, of: of);
        return most;
    }

    private static void Extra(StatedTerms terms, FigureList list)
    {
        foreach (StatedExtraLeave extra in terms.Said.Leave?.Extra ?? [])
        {
            if (extra is { Kind: ExtraLeaveKind.Menstrual, Days: { AtMost: { } days, Per: Per.Year } })
            {
                list.Add(LeaveNames.MenstrualLeave, days, Mark.Exact);
            }
        }
    }
}

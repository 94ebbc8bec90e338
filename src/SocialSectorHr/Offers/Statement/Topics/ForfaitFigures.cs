using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of a forfait in days: rest days of each year, days of the incomplete years by every method, limits.</summary>
internal static class ForfaitFigures
{
    private static readonly Bilingual Topic = new("le forfait en jours", "the forfait in days");

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (terms.Said.WorkingTime?.Forfait is null)
        {
            return;
        }

        Answer<Horizon> horizon = terms.Horizon;
        Answer<WorkCalendar> calendar = terms.Calendar;
        Answer<DaysForfait> forfait = terms.Forfait;
        if (!list.Known(horizon, Topic) || !list.Known(calendar, Topic) || !list.Known(forfait, Topic))
        {
            return;
        }

        LocalDate start = horizon.Value.Employment.Start;
        list.AddLaw(ForfaitNames.ForfaitCeiling, start, ForfaitLimits.Ceiling);
        list.AddLaw(ForfaitNames.ForfaitMaximum, start, ForfaitLimits.Maximum);
        LocalDate firstDay = new(horizon.Value.FirstYear, 1, 1);
        if (!terms.Law.TryOn(firstDay, ForfaitLimits.Ceiling, out DatedValue<Days> ceiling))
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        if (forfait.Value.PerYear > ceiling.Value)
        {
            return;
        }

        Years(terms, Mark.Derived.And(calendar.Mark), list);
        ForfaitValueFigures.Gather(terms, list);
        Mark mark = Mark.Derived.And(horizon.Mark).And(calendar.Mark);
        DateInterval contract = Contract(terms);
        Periods(terms, contract, mark, list);
        if (ContractFigures.PurposeOf(terms) is { } term)
        {
            Total(terms, contract, ((DefinedPurposeContract)terms.Contract.Value).MinimumLength, mark, list);
            int last = term.CeilingEnd.Year;
            Period(terms, ForfaitNames.ForfaitToCeiling, last, PartToCeiling(terms, last), mark, list);
        }
    }

    public static Explanation ExplainCeiling(Figure figure) => ExplainLaw(figure, ForfaitLimits.Ceiling);

    public static Explanation ExplainMaximum(Figure figure) => ExplainLaw(figure, ForfaitLimits.Maximum);

    public static Explanation ExplainYear(Figure figure) =>
        Year(figure.Terms, figure.Year!.Value, Extra(figure.Terms)).Explain();

    public static Explanation ExplainPeriod(Figure figure, DateInterval part)
    {
        int method = figure.Method?.Number ?? (int)ForfaitProration.RemainingCalendar;
        return Readings(figure.Terms, figure.Year!.Value, part).Single(period => (int)period.Method == method).Explain();
    }

    public static Explanation ExplainTotal(Figure figure)
    {
        Bilingual method = figure.Method!.Words;
        Explanation why = new(
            new($"Jours à travailler de tout le contrat, {method.French}", $"Days to work of the whole contract, {method.English}"), figure.Terms.Law);
        (Days sum, List<Readings<ForfaitPeriod>> incomplete) = Parts(figure.Terms, Contract(figure.Terms));
        why.Given(new("années complètes", "complete years"), sum);
        foreach (Readings<ForfaitPeriod> readings in incomplete)
        {
            Days part = readings.Single(period => (int)period.Method == figure.Method.Number).DaysToWork;
            why.Computed(new("avec l'année incomplète", "with the incomplete year"), $"{sum} + {part}", sum + part);
            sum += part;
        }

        why.Concluded(new("total", "total"), sum);
        return why;
    }

    /// <summary>The part of the contract in a year.</summary>
    public static DateInterval PartOf(StatedTerms terms, int year) => Horizon.Part(Contract(terms), year);

    /// <summary>The last year of a defined purpose that runs to its ceiling.</summary>
    public static DateInterval PartToCeiling(StatedTerms terms, int year) =>
        new(new(year, 1, 1), ContractFigures.PurposeOf(terms)!.Value.CeilingEnd);

    private static Explanation ExplainLaw(Figure figure, Dated<Days> table)
    {
        StatedTerms terms = figure.Terms;
        Explanation why = new(table.Name, terms.Law);
        why.Read(table, terms.Law.On(terms.Horizon.Value.Employment.Start, table));
        return why;
    }

    /// <summary>The contract that is looked at: the least length of a defined purpose, otherwise the employment.</summary>
    private static DateInterval Contract(StatedTerms terms) =>
        ContractFigures.PurposeOf(terms) is { } term
            ? new(terms.Contract.Value.Start, term.MinimumEnd)
            : terms.Horizon.Value.Employment;

    /// <summary>Leave above the legal five weeks reduces the days worked, not the rest days.</summary>
    private static LeaveDays Extra(StatedTerms terms) =>
        terms.Leave(LeaveUnit.Ouvres) is { IsKnown: true, Value: var right } ? right.AboveLegal : LeaveDays.Ouvres(0);

    private static ForfaitYear Year(StatedTerms terms, int year, LeaveDays extra) => terms.Forfait.Value.Year(
        year, PaidLeaveRight.Legal(LeaveUnit.Ouvres).Annual, extra, terms.Calendar.Value, terms.Law);

    private static void Years(StatedTerms terms, Mark mark, FigureList list)
    {
        LeaveDays extra = Extra(terms);
        if (extra.Days > terms.Forfait.Value.PerYear)
        {
            list.Lacks(Topic, [Fact.Leave]);
            return;
        }

        foreach (int year in terms.Horizon.Value.Years)
        {
            list.Add(ForfaitNames.RestDays, Year(terms, year, extra).RestDays, mark, year: year);
        }
    }

    /// <summary>The incomplete years of a contract.</summary>
    private static void Periods(StatedTerms terms, DateInterval contract, Mark mark, FigureList list)
    {
        for (int year = contract.Start.Year; year <= contract.End.Year; year++)
        {
            DateInterval part = Horizon.Part(contract, year);
            if (!IsWhole(part, year))
            {
                Period(terms, ForfaitNames.ForfaitOfYear, year, part, mark, list);
            }
        }
    }

    private static bool IsWhole(DateInterval part, int year) => part.Length == CalendarSystem.Iso.GetDaysInYear(year);

    private static void Period(StatedTerms terms, ForfaitPeriodNames names, int year, DateInterval part, Mark mark, FigureList list)
    {
        foreach (ForfaitPeriod period in Readings(terms, year, part))
        {
            FigureMethod method = FigureMethod.Of(period.Method);
            if (period.Method == ForfaitProration.RemainingCalendar)
            {
                list.Add(names.OpenDays, period.OpenDays, mark, year: year);
                list.Add(names.RestDaysUnrounded, period.RestDaysUnrounded, mark, method, year);
                list.Add(names.RestDays, period.RestDays, mark, method, year);
            }

            list.Add(names.DaysToWork, period.DaysToWork, mark, method, year);
        }
    }

    /// <summary>The days of a whole contract: its incomplete years by the method, the forfait in the others.</summary>
    private static void Total(StatedTerms terms, DateInterval contract, Months length, Mark mark, FigureList list)
    {
        (Days complete, List<Readings<ForfaitPeriod>> incomplete) = Parts(terms, contract);
        for (int i = 0; incomplete.Count > 0 && i < incomplete[0].Count; i++)
        {
            Days total = incomplete.Aggregate(complete, (sum, readings) => sum + readings[i].DaysToWork);
            list.Add(ForfaitNames.DaysOfContract, total, mark, FigureMethod.Of(incomplete[0][i].Method), of: length);
        }
    }

    /// <summary>The days of the complete years of a contract, and the readings of its incomplete ones.</summary>
    private static (Days Complete, List<Readings<ForfaitPeriod>> Incomplete) Parts(StatedTerms terms, DateInterval contract)
    {
        Days complete = Days.Zero;
        List<Readings<ForfaitPeriod>> incomplete = [];
        for (int year = contract.Start.Year; year <= contract.End.Year; year++)
        {
            DateInterval part = Horizon.Part(contract, year);
            if (IsWhole(part, year))
            {
                complete += terms.Forfait.Value.PerYear;
            }
            else
            {
                incomplete.Add(Readings(terms, year, part));
            }
        }

        return (complete, incomplete);
    }

    /// <summary>By every method but the one for leave acquired in an earlier year; a newcomer has none to use.</summary>
    private static Readings<ForfaitPeriod> Readings(StatedTerms terms, int year, DateInterval part) =>
        terms.Forfait.Value.Period(year, part, LeaveDays.Ouvres(0), terms.Calendar.Value, terms.Law).Readings();
}

using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of a forfait in days: rest days of each year, days of the incomplete years by every method, limits.</summary>
internal static class ForfaitFigures
{
    private static readonly Bilingual Topic = new("le forfait en jours", "the forfait in days");

    public static void Gather(StatedTerms statement, FigureList list)
    {
        if (statement.Said.WorkingTime?.Forfait is null)
        {
            return;
        }

        Answer<Horizon> horizon = statement.Horizon;
        Answer<WorkCalendar> calendar = statement.Calendar;
        Answer<DaysForfait> forfait = statement.Forfait;
        if (!list.Known(horizon, Topic) || !list.Known(calendar, Topic) || !list.Known(forfait, Topic))
        {
            return;
        }

        LocalDate start = horizon.Value.Employment.Start;
        list.AddLaw(ForfaitNames.ForfaitCeiling, start, ForfaitLimits.Ceiling);
        list.AddLaw(ForfaitNames.ForfaitMaximum, start, ForfaitLimits.Maximum);
        LocalDate firstDay = new(horizon.Value.FirstYear, 1, 1);
        if (!statement.Law.TryOn(firstDay, ForfaitLimits.Ceiling, out DatedValue<Days> ceiling))
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        if (forfait.Value.PerYear > ceiling.Value)
        {
            return;
        }

        Years(statement, Mark.Derived.And(calendar.Mark), list);
        ForfaitValueFigures.Gather(statement, list);
        Mark mark = Mark.Derived.And(horizon.Mark).And(calendar.Mark);
        DateInterval contract = Contract(statement);
        Periods(statement, contract, mark, list);
        if (ContractFigures.PurposeOf(statement) is { } term)
        {
            Total(statement, contract, ((DefinedPurposeContract)statement.Contract.Value).MinimumLength, mark, list);
            int last = term.CeilingEnd.Year;
            Period(statement, ForfaitNames.ForfaitToCeiling, last, PartToCeiling(statement, last), mark, list);
        }
    }

    public static Explanation ExplainCeiling(Figure figure) => ExplainLaw(figure, ForfaitLimits.Ceiling);

    public static Explanation ExplainMaximum(Figure figure) => ExplainLaw(figure, ForfaitLimits.Maximum);

    public static Explanation ExplainYear(Figure figure) =>
        Year(figure.Statement, figure.Year!.Value, Extra(figure.Statement)).Explain();

    public static Explanation ExplainPeriod(Figure figure, DateInterval part)
    {
        int method = figure.Method?.Number ?? (int)ForfaitProration.RemainingCalendar;
        return Readings(figure.Statement, figure.Year!.Value, part).Single(period => (int)period.Method == method).Explain();
    }

    public static Explanation ExplainTotal(Figure figure)
    {
        Bilingual method = figure.Method!.Words;
        Explanation why = new(
            new($"Jours à travailler de tout le contrat, {method.French}", $"Days to work of the whole contract, {method.English}"), figure.Statement.Law);
        (Days sum, List<Readings<ForfaitPeriod>> incomplete) = Parts(figure.Statement, Contract(figure.Statement));
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
    public static DateInterval PartOf(StatedTerms statement, int year) => Horizon.Part(Contract(statement), year);

    /// <summary>The last year of a defined purpose that runs to its ceiling.</summary>
    public static DateInterval PartToCeiling(StatedTerms statement, int year) =>
        new(new(year, 1, 1), ContractFigures.PurposeOf(statement)!.Value.CeilingEnd);

    private static Explanation ExplainLaw(Figure figure, Dated<Days> table)
    {
        StatedTerms statement = figure.Statement;
        Explanation why = new(table.Name, statement.Law);
        why.Read(table, statement.Law.On(statement.Horizon.Value.Employment.Start, table));
        return why;
    }

    /// <summary>The contract that is looked at: the least length of a defined purpose, otherwise the employment.</summary>
    private static DateInterval Contract(StatedTerms statement) =>
        ContractFigures.PurposeOf(statement) is { } term
            ? new(statement.Contract.Value.Start, term.MinimumEnd)
            : statement.Horizon.Value.Employment;

    /// <summary>Leave above the legal five weeks reduces the days worked, not the rest days.</summary>
    private static LeaveDays Extra(StatedTerms statement) =>
        statement.Leave(LeaveUnit.Ouvres) is { IsKnown: true, Value: var right } ? right.AboveLegal : LeaveDays.Ouvres(0);

    private static ForfaitYear Year(StatedTerms statement, int year, LeaveDays extra) => statement.Forfait.Value.Year(
        year, PaidLeaveRight.Legal(LeaveUnit.Ouvres).Annual, extra, statement.Calendar.Value, statement.Law);

    private static void Years(StatedTerms statement, Mark mark, FigureList list)
    {
        LeaveDays extra = Extra(statement);
        if (extra.Days > statement.Forfait.Value.PerYear)
        {
            list.Lacks(Topic, [Fact.Leave]);
            return;
        }

        foreach (int year in statement.Horizon.Value.Years)
        {
            list.Add(ForfaitNames.RestDays, Year(statement, year, extra).RestDays, mark, year: year);
        }
    }

    /// <summary>The incomplete years of a contract.</summary>
    private static void Periods(StatedTerms statement, DateInterval contract, Mark mark, FigureList list)
    {
        for (int year = contract.Start.Year; year <= contract.End.Year; year++)
        {
            DateInterval part = Horizon.Part(contract, year);
            if (!IsWhole(part, year))
            {
                Period(statement, ForfaitNames.ForfaitOfYear, year, part, mark, list);
            }
        }
    }

    private static bool IsWhole(DateInterval part, int year) => part.Length == CalendarSystem.Iso.GetDaysInYear(year);

    private static void Period(StatedTerms statement, ForfaitPeriodNames names, int year, DateInterval part, Mark mark, FigureList list)
    {
        foreach (ForfaitPeriod period in Readings(statement, year, part))
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
    private static void Total(StatedTerms statement, DateInterval contract, Months length, Mark mark, FigureList list)
    {
        (Days complete, List<Readings<ForfaitPeriod>> incomplete) = Parts(statement, contract);
        for (int i = 0; incomplete.Count > 0 && i < incomplete[0].Count; i++)
        {
            Days total = incomplete.Aggregate(complete, (sum, readings) => sum + readings[i].DaysToWork);
            list.Add(ForfaitNames.DaysOfContract, total, mark, FigureMethod.Of(incomplete[0][i].Method), of: length);
        }
    }

    /// <summary>The days of the complete years of a contract, and the readings of its incomplete ones.</summary>
    private static (Days Complete, List<Readings<ForfaitPeriod>> Incomplete) Parts(StatedTerms statement, DateInterval contract)
    {
        Days complete = Days.Zero;
        List<Readings<ForfaitPeriod>> incomplete = [];
        for (int year = contract.Start.Year; year <= contract.End.Year; year++)
        {
            DateInterval part = Horizon.Part(contract, year);
            if (IsWhole(part, year))
            {
                complete += statement.Forfait.Value.PerYear;
            }
            else
            {
                incomplete.Add(Readings(statement, year, part));
            }
        }

        return (complete, incomplete);
    }

    /// <summary>By every method but the one for leave acquired in an earlier year; a newcomer has none to use.</summary>
    private static Readings<ForfaitPeriod> Readings(StatedTerms statement, int year, DateInterval part) =>
        statement.Forfait.Value.Period(year, part, LeaveDays.Ouvres(0), statement.Calendar.Value, statement.Law).Readings();
}

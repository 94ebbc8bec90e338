using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>RTT where no single number is stated: the ends of a range, or what each method gives a week above 35 h.</summary>
internal static class RttRangeFigures
{
    public static void Gather(StatedTerms statement, FigureList list)
    {
        if (statement.Said.WorkingTime is not { Forfait: null } said)
        {
            return;
        }

        if (said.Rtt?.Days is { IsEmpty: false })
        {
            Ends(statement, said.Rtt, list);
            Fortnights(statement, said.Rtt, list);
        }
        else if (said.Rtt is not null || said.Overtime is not OvertimeTreatment.Paid)
        {
            Methods(statement, said.Rtt is not null, list);
        }
    }

    public static Explanation ExplainShare(Figure figure) =>
        Share(figure.Statement, RttReading.Ends(figure.Statement.Said.WorkingTime!.Rtt).Single(end => end.Bound == figure.Bound).Days.Value)
            .Explain();

    public static Explanation ExplainBalance(Figure figure) =>
        Balance(figure.Statement, figure.Year!.Value, figure.Case!.Days!.Value).Explain();

    public static Explanation ExplainFortnights(Figure figure) =>
        ByFortnights(figure.Statement, figure.Year!.Value, figure.Statement.Said.WorkingTime!.Rtt!.Days!.Value.AtLeast!.Value).Explain();

    public static Explanation ExplainMethod(Figure figure) =>
        ByMethods(figure.Statement, figure.Year!.Value)
            .First(rtt => (int)rtt.Method == figure.Method!.Number && rtt.Days == figure.Value!.Days).Explain();

    /// <summary>Both ends of a range, for a full year and for the year of entry.</summary>
    private static void Ends(StatedTerms statement, StatedRtt said, FigureList list)
    {
        foreach ((FigureBound bound, Answer<Days> days) in RttReading.Ends(said))
        {
            if (!days.IsKnown)
            {
                continue;
            }

            list.Add(RttNames.RttPerYear, days.Value, days.Mark, bound: bound);
            if (!statement.Horizon.IsKnown || !statement.Calendar.IsKnown)
            {
                continue;
            }

            RttShare share = Share(statement, days.Value);
            Mark mark = Mark.Derived.And(days.Mark).And(statement.Horizon.Mark).And(statement.Calendar.Mark);
            list.Add(RttNames.RttOfEntryByBound, share.Days, mark, FigureMethod.Of(share.Method), bound: bound);
            Balances(statement, bound, days, list);
        }
    }

    private static RttShare Share(StatedTerms statement, Days days)
    {
        Horizon horizon = statement.Horizon.Value;
        int year = horizon.FirstYear;
        return RttPromise.PerFullYear(days).In(year, horizon.In(year), LeaveDays.Ouvres(0), statement.Calendar.Value, statement.Law);
    }

    /// <summary>The years of the offer with one end of the range: a promise may overshoot 1607 h by both.</summary>
    private static void Balances(StatedTerms statement, FigureBound bound, Answer<Days> days, FigureList list)
    {
        if (statement.RttDays.IsKnown || !CanWork(statement))
        {
            return;
        }

        Mark mark = Sure(statement).And(days.Mark);
        foreach (int year in statement.Horizon.Value.Years.Where(year => statement.LeavesWork(days.Value, year)))
        {
            YearBalance balance = Balance(statement, year, days.Value);
            FigureMethod onTop = FigureMethod.Of(balance.Solidarity);
            list.Add(WorkingTimeNames.AnnualHoursByBound, balance.Hours.WithSolidarity, mark, onTop, year, bound, days.Value);
            list.Add(WorkingTimeNames.BeyondLegalYearByBound, balance.Hours.ExceedsLegalYear, mark, onTop, year, bound, days.Value);
        }
    }

    private static YearBalance Balance(StatedTerms statement, int year, Days rtt) =>
        statement.Week.Value.AnnualBalance(year, rtt, Leave(statement), statement.Calendar.Value, statement.Law);

    /// <summary>A number by the fortnight, over the fortnights worked of each year, beside the twenty-six of
    /// <c>rttTheory.stated</c>.</summary>
    private static void Fortnights(StatedTerms statement, StatedRtt said, FigureList list)
    {
        if (said.Days is not { IsExact: true, AtLeast: { } days, Per: Per.Fortnight } || !statement.RttDays.IsKnown || !CanWork(statement)
            || days / 2 > Days.Of(statement.Week.Value.DaysPerWeek))
        {
            return;
        }

        foreach (int year in statement.Horizon.Value.Years)
        {
            RttEntitlement worked = ByFortnights(statement, year, days);
            list.Add(WorkingTimeNames.RttByFortnightsWorked, worked.Days, Sure(statement), FigureMethod.Of(worked.Method), year);
        }
    }

    private static RttEntitlement ByFortnights(StatedTerms statement, int year, Days days)
    {
        RttRules rules = new() { Method = RttMethod.Accrual, AccrualPerWeek = days / 2, Rounding = DayRounding.None };
        return statement.Week.Value.Rtt(year, Leave(statement), statement.Calendar.Value, statement.Law, rules);
    }

    /// <summary>The lowest and the highest of the methods; supposed where the offer does not say that RTT exist.</summary>
    private static void Methods(StatedTerms statement, bool named, FigureList list)
    {
        if (statement.RttDays.IsKnown || !CanWork(statement))
        {
            return;
        }

        Mark mark = named ? Sure(statement) : Mark.Assumed;
        foreach (int year in statement.Horizon.Value.Years)
        {
            if (statement.Week.Value.WeeklyHours <= statement.Law.On(new(year, 1, 1), LegalDurations.Week).Value)
            {
                continue;
            }

            // By the days given: whole days to work leave fewer than the exact number says.
            Readings<RttEntitlement> readings = ByMethods(statement, year);
            RttEntitlement lowest = readings.MinBy(static rtt => rtt.Days);
            RttEntitlement highest = readings.MaxBy(static rtt => rtt.Days);
            list.Add(named ? RttNames.LowestRtt : RttNames.LowestRttIfAny, lowest.Days, mark, FigureMethod.Of(lowest.Method), year);
            list.Add(named ? RttNames.HighestRtt : RttNames.HighestRttIfAny, highest.Days, mark, FigureMethod.Of(highest.Method), year);
        }
    }

    private static Readings<RttEntitlement> ByMethods(StatedTerms statement, int year) =>
        statement.Week.Value.Rtt(year, Leave(statement), statement.Calendar.Value, statement.Law).Readings();

    private static LeaveDays Leave(StatedTerms statement) => statement.Leave(LeaveUnit.Ouvres).Value.Annual;

    /// <summary>Whether the week, the leave and the calendar of the years are known, and the leave leaves something to work.</summary>
    private static bool CanWork(StatedTerms statement)
    {
        Answer<PaidLeaveRight> leave = statement.Leave(LeaveUnit.Ouvres);
        if (!statement.Week.IsKnown || !leave.IsKnown || !statement.Calendar.IsKnown || !statement.Horizon.IsKnown)
        {
            return false;
        }

        return statement.Horizon.Value.Years.All(
            year => statement.LeavesWork(Days.Zero, year) && WorkingTimeFigures.IsKnown(statement.Law, year));
    }

    private static Mark Sure(StatedTerms statement) =>
        Mark.Derived.And(statement.Week.Mark).And(statement.Leave(LeaveUnit.Ouvres).Mark).And(statement.Calendar.Mark)
            .And(statement.RttDays.IsKnown ? statement.RttDays.Mark : Mark.Exact);
}

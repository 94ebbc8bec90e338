using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>RTT where no single number is stated: the ends of a range, or what each method gives a week above 35 h.</summary>
internal static class RttRangeFigures
{
    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (terms.Said.WorkingTime is not { Forfait: null } said)
        {
            return;
        }

        if (said.Rtt?.Days is { IsEmpty: false })
        {
            Ends(terms, said.Rtt, list);
            Fortnights(terms, said.Rtt, list);
        }
        else if (said.Rtt is not null || said.Overtime is not OvertimeTreatment.Paid)
        {
            Methods(terms, said.Rtt is not null, list);
        }
    }

    public static Explanation ExplainShare(Figure figure) =>
        Share(figure.Terms, RttReading.Ends(figure.Terms.Said.WorkingTime!.Rtt).Single(end => end.Bound == figure.Bound).Days.Value)
            .Explain();

    public static Explanation ExplainBalance(Figure figure) =>
        Balance(figure.Terms, figure.Year!.Value, figure.Case!.Days!.Value).Explain();

    public static Explanation ExplainFortnights(Figure figure) =>
        ByFortnights(figure.Terms, figure.Year!.Value, figure.Terms.Said.WorkingTime!.Rtt!.Days!.Value.AtLeast!.Value).Explain();

    public static Explanation ExplainMethod(Figure figure) =>
        ByMethods(figure.Terms, figure.Year!.Value)
            .First(rtt => (int)rtt.Method == figure.Method!.Number && rtt.Days == figure.Value!.Days).Explain();

    /// <summary>Both ends of a range, for a full year and for the year of entry.</summary>
    private static void Ends(StatedTerms terms, StatedRtt said, FigureList list)
    {
        foreach ((FigureBound bound, Answer<Days> days) in RttReading.Ends(said))
        {
            if (!days.IsKnown)
            {
                continue;
            }

            list.Add(RttNames.RttPerYear, days.Value, days.Mark, bound: bound);
            if (!terms.Horizon.IsKnown || !terms.Calendar.IsKnown)
            {
                continue;
            }

            RttShare share = Share(terms, days.Value);
            Mark mark = Mark.Derived.And(days.Mark).And(terms.Horizon.Mark).And(terms.Calendar.Mark);
            list.Add(RttNames.RttOfEntryByBound, share.Days, mark, FigureMethod.Of(share.Method), bound: bound);
            Balances(terms, bound, days, list);
        }
    }

    private static RttShare Share(StatedTerms terms, Days days)
    {
        Horizon horizon = terms.Horizon.Value;
        int year = horizon.FirstYear;
        return RttPromise.PerFullYear(days).In(year, horizon.In(year), LeaveDays.Ouvres(0), terms.Calendar.Value, terms.Law);
    }

    /// <summary>The years of the offer with one end of the range: a promise may overshoot 1607 h by both.</summary>
    private static void Balances(StatedTerms terms, FigureBound bound, Answer<Days> days, FigureList list)
    {
        if (terms.RttDays.IsKnown || !CanWork(terms))
        {
            return;
        }

        Mark mark = Sure(terms).And(days.Mark);
        foreach (int year in terms.Horizon.Value.Years.Where(year => terms.LeavesWork(days.Value, year)))
        {
            YearBalance balance = Balance(terms, year, days.Value);
            FigureMethod onTop = FigureMethod.Of(balance.Solidarity);
            list.Add(WorkingTimeNames.AnnualHoursByBound, balance.Hours.WithSolidarity, mark, onTop, year, bound, days.Value);
            list.Add(WorkingTimeNames.BeyondLegalYearByBound, balance.Hours.ExceedsLegalYear, mark, onTop, year, bound, days.Value);
        }
    }

    private static YearBalance Balance(StatedTerms terms, int year, Days rtt) =>
        terms.Week.Value.AnnualBalance(year, rtt, Leave(terms), terms.Calendar.Value, terms.Law);

    /// <summary>
    /// A number by the fortnight, over the fortnights worked of each year, beside the twenty-six of <c>rttTheory.stated</c>.
    /// </summary>
    private static void Fortnights(StatedTerms terms, StatedRtt said, FigureList list)
    {
        if (said.Days is not { IsExact: true, AtLeast: { } days, Per: Per.Fortnight } || !terms.RttDays.IsKnown || !CanWork(terms)
            || days / 2 > Days.Of(terms.Week.Value.DaysPerWeek))
        {
            return;
        }

        foreach (int year in terms.Horizon.Value.Years)
        {
            RttEntitlement worked = ByFortnights(terms, year, days);
            list.Add(WorkingTimeNames.RttByFortnightsWorked, worked.Days, Sure(terms), FigureMethod.Of(worked.Method), year);
        }
    }

    private static RttEntitlement ByFortnights(StatedTerms terms, int year, Days days)
    {
        RttRules rules = new() { Method = RttMethod.Accrual, AccrualPerWeek = days / 2, Rounding = DayRounding.None };
        return terms.Week.Value.Rtt(year, Leave(terms), terms.Calendar.Value, terms.Law, rules);
    }

    /// <summary>The lowest and the highest of the methods; supposed where the offer does not say that RTT exist.</summary>
    private static void Methods(StatedTerms terms, bool named, FigureList list)
    {
        if (terms.RttDays.IsKnown || !CanWork(terms))
        {
            return;
        }

        Mark mark = named ? Sure(terms) : Mark.Assumed;
        foreach (int year in terms.Horizon.Value.Years)
        {
            if (terms.Week.Value.WeeklyHours <= terms.Law.On(new(year, 1, 1), LegalDurations.Week).Value)
            {
                continue;
            }

            // By the days given: whole days to work leave fewer than the exact number says.
            Readings<RttEntitlement> readings = ByMethods(terms, year);
            RttEntitlement lowest = readings.MinBy(static rtt => rtt.Days);
            RttEntitlement highest = readings.MaxBy(static rtt => rtt.Days);
            list.Add(named ? RttNames.LowestRtt : RttNames.LowestRttIfAny, lowest.Days, mark, FigureMethod.Of(lowest.Method), year);
            list.Add(named ? RttNames.HighestRtt : RttNames.HighestRttIfAny, highest.Days, mark, FigureMethod.Of(highest.Method), year);
        }
    }

    private static Readings<RttEntitlement> ByMethods(StatedTerms terms, int year) =>
        terms.Week.Value.Rtt(year, Leave(terms), terms.Calendar.Value, terms.Law).Readings();

    private static LeaveDays Leave(StatedTerms terms) => terms.Leave(LeaveUnit.Ouvres).Value.Annual;

    /// <summary>Whether the week, the leave and the calendar of the years are known, and the leave leaves something to work.</summary>
    private static bool CanWork(StatedTerms terms)
    {
        Answer<PaidLeaveRight> leave = terms.Leave(LeaveUnit.Ouvres);
        if (!terms.Week.IsKnown || !leave.IsKnown || !terms.Calendar.IsKnown || !terms.Horizon.IsKnown)
        {
            return false;
        }

        return terms.Horizon.Value.Years.All(
            year => terms.LeavesWork(Days.Zero, year) && WorkingTimeFigures.IsKnown(terms.Law, year));
    }

    private static Mark Sure(StatedTerms terms) =>
        Mark.Derived.And(terms.Week.Mark).And(terms.Leave(LeaveUnit.Ouvres).Mark).And(terms.Calendar.Mark)
            .And(terms.RttDays.IsKnown ? terms.RttDays.Mark : Mark.Exact);
}

using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of working time, year by year: days, hours, distance to 1607, and what each method gives as RTT.</summary>
internal static class WorkingTimeFigures
{
    private static readonly Bilingual Topic = new("le temps de travail de l'année", "the working time of the year");

    // Rules made once: each is an object.
    private static readonly RttRules Counted = new() { Solidarity = SolidarityMode.AlreadyCounted };

    /// <summary>What each method gives as RTT, not rounded beyond the method itself.</summary>
    private static readonly (FigureName Name, RttRules Rules)[] Theories =
    [
        (WorkingTimeNames.RttByAverage, new() { Method = RttMethod.Average35, Rounding = DayRounding.None }),
        (WorkingTimeNames.RttByAverageLessSolidarity, new() { Method = RttMethod.Average35LessSolidarity, Rounding = DayRounding.None }),
        (WorkingTimeNames.RttByTargetUnrounded, Target(DayRounding.None) with { Solidarity = SolidarityMode.AlreadyCounted }),
        (WorkingTimeNames.RttByTarget, Target(DayRounding.DayUp) with { Solidarity = SolidarityMode.AlreadyCounted }),
        (WorkingTimeNames.RttByTargetBeforeSolidarity, Target(DayRounding.DayUp)),
    ];

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (terms.Said.WorkingTime?.Forfait is not null)
        {
            return;
        }

        Answer<Horizon> horizon = terms.Horizon;
        Answer<WorkCalendar> calendar = terms.Calendar;
        if (!list.Known(horizon, Topic) || !list.Known(calendar, Topic))
        {
            return;
        }

        Answer<Days> rtt = terms.RttDays;
        Answer<PaidLeaveRight> leave = terms.Leave(LeaveUnit.Ouvres);
        bool complete = list.Known(terms.Week, Topic) && list.Known(leave, Topic);
        Mark mark = Mark.Derived.And(terms.Week.Mark).And(leave.Mark).And(calendar.Mark);
        for (int year = horizon.Value.FirstYear; year <= horizon.Value.LastYear; year++)
        {
            list.Add(WorkingTimeNames.OpenDays, Days.Of(calendar.Value.CountDays(year).WorkingDays), calendar.Mark, year: year);
            if (complete && !IsKnown(terms.Law, year))
            {
                list.Lacks(
                    new(FormattableString.Invariant($"{Topic.French} en {year}"), FormattableString.Invariant($"{Topic.English} in {year}")), [Fact.LawValue]);
            }
            else if (complete)
            {
                Balance(terms, year, mark, list);
                Theory(terms, leave.Value.Annual, year, mark, list);
            }

            if (rtt.IsKnown)
            {
                list.Add(WorkingTimeNames.RttStated, rtt.Value, rtt.Mark, FigureMethod.Of(RttMethod.Flat), year);
            }
        }
    }

    public static Explanation ExplainOpenDays(Figure figure)
    {
        WorkCalendar calendar = figure.Terms.Calendar.Value;
        Explanation why = new(new("Jours ouvrés de l'année", "Open days of the year"));
        DaysToWork.Explain(calendar.CountDays(figure.Year!.Value), calendar, why);
        return why;
    }

    public static Explanation ExplainBalance(Figure figure) => Balance(figure.Terms, figure.Year!.Value, null).Explain();

    public static Explanation ExplainHours(Figure figure) => Balance(figure.Terms, figure.Year!.Value, Counted).Explain();

    public static Explanation ExplainTheory(Figure figure)
    {
        StatedTerms terms = figure.Terms;
        RttRules rules = Array.Find(Theories, theory => theory.Name.Name == figure.Name).Rules;
        LeaveDays leave = terms.Leave(LeaveUnit.Ouvres).Value.Annual;
        return terms.Week.Value.Rtt(figure.Year!.Value, leave, terms.Calendar.Value, terms.Law, rules).Explain();
    }

    /// <summary>Whether the law of working time is known on the first day of a year, the solidarity day on top.</summary>
    internal static bool IsKnown(FrenchLaw law, int year) =>
        new YearHoursQuestion(Hours.Zero, new(year, 1, 1), new(null, calendar: null), law, null).IsKnown;

    private static RttRules Target(DayRounding daysToWork) =>
        new() { Method = RttMethod.AnnualHoursTarget, RoundDaysToWork = daysToWork, Rounding = DayRounding.None };

    private static YearBalance Balance(StatedTerms terms, int year, RttRules? rules)
    {
        Days days = terms.RttDays is { IsKnown: true, Value: var rtt } ? rtt : Days.Zero;
        LeaveDays leave = terms.Leave(LeaveUnit.Ouvres).Value.Annual;
        return terms.Week.Value.AnnualBalance(year, days, leave, terms.Calendar.Value, terms.Law, rules);
    }

    private static void Balance(StatedTerms terms, int year, Mark mark, FigureList list)
    {
        Answer<Days> rtt = terms.RttDays;
        if (terms.Said.WorkingTime?.Rtt is not null && !rtt.IsKnown)
        {
            list.Lacks(Topic, rtt.Missing);
            return;
        }

        Days days = rtt.IsKnown ? rtt.Value : Days.Zero;
        mark = rtt.IsKnown ? mark.And(rtt.Mark) : mark;
        if (!terms.LeavesWork(days, year))
        {
            list.Lacks(Topic, [Fact.RttDays]);
            return;
        }

        YearBalance balance = Balance(terms, year, null);
        FigureMethod onTop = FigureMethod.Of(balance.Solidarity);
        list.Add(WorkingTimeNames.TheoreticalDays, balance.TheoreticalDays, mark, year: year);
        list.Add(WorkingTimeNames.WorkedDays, balance.WorkedDays, mark, year: year);
        list.Add(WorkingTimeNames.AnnualHours, balance.Hours.Worked, mark, FigureMethod.Of(SolidarityMode.AlreadyCounted), year);
        list.Add(WorkingTimeNames.AnnualHoursWithSolidarity, balance.Hours.WithSolidarity, mark, onTop, year);
        bool annual = IsAnnual(terms.Said.WorkingTime);
        FigureName beyond = annual ? WorkingTimeNames.BeyondLegalYear : WorkingTimeNames.BeyondLegalYearIfAnnual;
        list.Add(beyond, balance.Hours.ExceedsLegalYear, annual ? mark : Mark.Assumed, onTop, year);
        list.Add(WorkingTimeNames.AverageWeek, balance.Hours.AverageWeek, mark, year: year);
    }

    /// <summary>
    /// 1607 h is a threshold only where time is arranged over the year (C. trav. L3121-41): RTT or annual hours say that it is.
    /// </summary>
    private static bool IsAnnual(StatedWorkingTime? said) =>
        said is { Rtt: not null } or { Annualised: true } || said?.Hours.Any(static hours => hours.Per == Per.Year) == true;

    private static void Theory(StatedTerms terms, LeaveDays leave, int year, Mark mark, FigureList list)
    {
        WeeklySchedule week = terms.Week.Value;
        if (week.WeeklyHours <= terms.Law.On(new(year, 1, 1), LegalDurations.Week).Value)
        {
            return;
        }

        foreach ((FigureName name, RttRules rules) in Theories)
        {
            RttEntitlement rtt = week.Rtt(year, leave, terms.Calendar.Value, terms.Law, rules);
            list.Add(name, rtt.Days, mark, FigureMethod.Of(rtt.Method), year);
        }
    }
}

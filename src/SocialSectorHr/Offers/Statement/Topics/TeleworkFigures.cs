using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The figures of telework: the share of the year of entry, and whether both promises fit in a full year.</summary>
internal static class TeleworkFigures
{
    private static readonly Bilingual Topic = new("le télétravail", "telework");

    public static void Gather(StatedTerms statement, FigureList list)
    {
        if (statement.Said.Telework is null or { Possible: false } || !list.Known(statement.Telework, Topic))
        {
            return;
        }

        TeleworkPromise promise = statement.Telework.Value;
        if (TeleworkReading.PerWeek(statement.Said.Telework) is { } perWeek && promise.PerFullYear is not null)
        {
            list.Add(TeleworkNames.TeleworkWeeks, promise.WeeksAt(perWeek), statement.Telework.Mark);
        }

        if (!list.Known(statement.Horizon, Topic) || !list.Known(statement.Calendar, Topic))
        {
            return;
        }

        Horizon horizon = statement.Horizon.Value;
        int first = horizon.FirstYear;
        if (IsWhole(horizon, first))
        {
            Whole(statement, first, list);
            return;
        }

        Entry(statement, first, list);
        if (IsWhole(horizon, first + 1))
        {
            Whole(statement, first + 1, list);
        }
    }

    /// <summary>The weeks that the days of a year fill, where the offer gives the days of an average week.</summary>
    public static Explanation ExplainWeeks(Figure figure)
    {
        TeleworkPromise promise = figure.Statement.Telework.Value;
        Explanation why = new(figure.Label);
        if (TeleworkReading.PerWeek(figure.Statement.Said.Telework) is { } perWeek && promise.PerFullYear is { } year)
        {
            why.Given(new("télétravail d'une année", "telework of a year"), year);
            why.Given(new("télétravail moyen d'une semaine", "telework of an average week"), perWeek);
            why.Computed(figure.Label, $"{year} / {perWeek}", promise.WeeksAt(perWeek));
        }

        return why;
    }

    public static Explanation ExplainShare(Figure figure) => Share(figure.Statement, figure.Year!.Value).Explain();

    public static Explanation ExplainYear(Figure figure)
    {
        (StatedTerms statement, int year) = (figure.Statement, figure.Year!.Value);
        return (IsWhole(statement.Horizon.Value, year) ? Whole(statement, year, statement.Worked(year)) : Part(statement, year)).Explain();
    }

    private static bool IsWhole(Horizon horizon, int year) =>
        horizon.Employment.Start <= new LocalDate(year, 1, 1) && horizon.Employment.End >= new LocalDate(year, 12, 31);

    private static TeleworkShare Share(StatedTerms statement, int year) =>
        statement.Telework.Value.In(year, statement.Horizon.Value.In(year));

    /// <summary>The presence of the calendar's months does not depend on the days really worked; that of weeks does, and they are not known
    /// here.</summary>
    private static TeleworkYear Part(StatedTerms statement, int year) =>
        statement.Telework.Value.Year(year, statement.Horizon.Value.In(year), Days.Zero, statement.Calendar.Value);

    private static TeleworkYear Whole(StatedTerms statement, int year, Answer<Days> worked) =>
        statement.Telework.Value.Year(year, worked.IsKnown ? worked.Value : Days.Zero, statement.Calendar.Value);

    private static void Entry(StatedTerms statement, int year, FigureList list)
    {
        TeleworkPromise promise = statement.Telework.Value;
        Mark mark = Mark.Derived.And(statement.Telework.Mark).And(statement.Horizon.Mark);
        if (promise.PerFullYear is not null)
        {
            TeleworkShare share = Share(statement, year);
            FigureMethod method = FigureMethod.Of(share.Method);
            list.Add(TeleworkNames.TeleworkUnrounded, share.Unrounded, mark, method, year);
            list.Add(TeleworkNames.TeleworkDays, share.Days, mark, method, year);
        }

        if (promise.MinimumPresence > Days.Zero && promise.PresencePer == CountingPeriod.Month)
        {
            list.Add(TeleworkNames.MinimumPresence, Part(statement, year).MinimumPresence, mark.And(statement.Calendar.Mark), year: year);
        }
    }

    private static void Whole(StatedTerms statement, int year, FigureList list)
    {
        TeleworkPromise promise = statement.Telework.Value;
        Answer<Days> worked = statement.Worked(year);
        TeleworkYear whole = Whole(statement, year, worked);
        bool isMonthly = promise.PresencePer == CountingPeriod.Month;
        if (promise.MinimumPresence > Days.Zero && (isMonthly || worked.IsKnown))
        {
            // Twelve months of a stated presence: only a presence by the week asks the days worked and those of the calendar's week.
            Mark mark = isMonthly
                ? statement.Telework.Mark
                : Mark.Derived.And(statement.Telework.Mark).And(worked.Mark).And(statement.Calendar.Mark);
            list.Add(TeleworkNames.MinimumPresence, whole.MinimumPresence, mark, year: year);
        }

        if (list.Known(worked, Topic))
        {
            Mark derived = Mark.Derived.And(worked.Mark).And(statement.Telework.Mark);
            list.Add(TeleworkNames.DaysOnSite, whole.OnSite, derived, year: year);
            list.Add(TeleworkNames.TeleworkFeasible, whole.IsFeasible, derived, year: year);
        }
    }
}

using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The figures of telework: the share of the year of entry, and whether both promises fit in a full year.</summary>
internal static class TeleworkFigures
{
    private static readonly Bilingual Topic = new("le télétravail", "telework");

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (terms.Said.Telework is null or { Possible: false } || !list.Known(terms.Telework, Topic))
        {
            return;
        }

        TeleworkPromise promise = terms.Telework.Value;
        if (TeleworkReading.PerWeek(terms.Said.Telework) is { } perWeek && promise.PerFullYear is not null)
        {
            list.Add(TeleworkNames.TeleworkWeeks, promise.WeeksAt(perWeek), terms.Telework.Mark);
        }

        if (!list.Known(terms.Horizon, Topic) || !list.Known(terms.Calendar, Topic))
        {
            return;
        }

        Horizon horizon = terms.Horizon.Value;
        int first = horizon.FirstYear;
        if (IsWhole(horizon, first))
        {
            Whole(terms, first, list);
            return;
        }

        Entry(terms, first, list);
        if (IsWhole(horizon, first + 1))
        {
            Whole(terms, first + 1, list);
        }
    }

    /// <summary>The weeks that the days of a year fill, where the offer gives the days of an average week.</summary>
    public static Explanation ExplainWeeks(Figure figure)
    {
        TeleworkPromise promise = figure.Terms.Telework.Value;
        Explanation why = new(figure.Label);
        if (TeleworkReading.PerWeek(figure.Terms.Said.Telework) is { } perWeek && promise.PerFullYear is { } year)
        {
            why.Given(new("télétravail d'une année", "telework of a year"), year);
            why.Given(new("télétravail moyen d'une semaine", "telework of an average week"), perWeek);
            why.Computed(figure.Label, $"{year} / {perWeek}", promise.WeeksAt(perWeek));
        }

        return why;
    }

    public static Explanation ExplainShare(Figure figure) => Share(figure.Terms, figure.Year!.Value).Explain();

    public static Explanation ExplainYear(Figure figure)
    {
        (StatedTerms terms, int year) = (figure.Terms, figure.Year!.Value);
        return (IsWhole(terms.Horizon.Value, year) ? Whole(terms, year, terms.Worked(year)) : Part(terms, year)).Explain();
    }

    private static bool IsWhole(Horizon horizon, int year) =>
        horizon.Employment.Start <= new LocalDate(year, 1, 1) && horizon.Employment.End >= new LocalDate(year, 12, 31);

    private static TeleworkShare Share(StatedTerms terms, int year) =>
        terms.Telework.Value.In(year, terms.Horizon.Value.In(year));

    /// <summary>
    /// The presence of the calendar's months does not depend on the days really worked; that of weeks does, and they are not known here.
    /// </summary>
    private static TeleworkYear Part(StatedTerms terms, int year) =>
        terms.Telework.Value.Year(year, terms.Horizon.Value.In(year), Days.Zero, terms.Calendar.Value);

    private static TeleworkYear Whole(StatedTerms terms, int year, Answer<Days> worked) =>
        terms.Telework.Value.Year(year, worked.IsKnown ? worked.Value : Days.Zero, terms.Calendar.Value);

    private static void Entry(StatedTerms terms, int year, FigureList list)
    {
        TeleworkPromise promise = terms.Telework.Value;
        Mark mark = Mark.Derived.And(terms.Telework.Mark).And(terms.Horizon.Mark);
        if (promise.PerFullYear is not null)
        {
            TeleworkShare share = Share(terms, year);
            FigureMethod method = FigureMethod.Of(share.Method);
            list.Add(TeleworkNames.TeleworkUnrounded, share.Unrounded, mark, method, year);
            list.Add(TeleworkNames.TeleworkDays, share.Days, mark, method, year);
        }

        if (promise.MinimumPresence > Days.Zero && promise.PresencePer == CountingPeriod.Month)
        {
            list.Add(TeleworkNames.MinimumPresence, Part(terms, year).MinimumPresence, mark.And(terms.Calendar.Mark), year: year);
        }
    }

    private static void Whole(StatedTerms terms, int year, FigureList list)
    {
        TeleworkPromise promise = terms.Telework.Value;
        Answer<Days> worked = terms.Worked(year);
        TeleworkYear whole = Whole(terms, year, worked);
        bool isMonthly = promise.PresencePer == CountingPeriod.Month;
        if (promise.MinimumPresence > Days.Zero && (isMonthly || worked.IsKnown))
        {
            // Twelve months of a stated presence: only a presence by the week asks the days worked and those of the calendar's week.
            Mark mark = isMonthly
                ? terms.Telework.Mark
                : Mark.Derived.And(terms.Telework.Mark).And(worked.Mark).And(terms.Calendar.Mark);
            list.Add(TeleworkNames.MinimumPresence, whole.MinimumPresence, mark, year: year);
        }

        if (list.Known(worked, Topic))
        {
            Mark derived = Mark.Derived.And(worked.Mark).And(terms.Telework.Mark);
            list.Add(TeleworkNames.DaysOnSite, whole.OnSite, derived, year: year);
            list.Add(TeleworkNames.TeleworkFeasible, whole.IsFeasible, derived, year: year);
        }
    }
}

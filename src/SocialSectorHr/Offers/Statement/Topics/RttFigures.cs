namespace SocialSectorHr.Offers;

/// <summary>The share of the promised RTT in the year of entry, by every method.</summary>
internal static class RttFigures
{
    private static readonly Bilingual Topic = new("les RTT de l'année d'entrée", "the RTT of the year of entry");

    // 365 days less week-ends, leave and eight holidays: the flat year behind the 1607 hours.
    private static readonly Days FlatYear = Days.Of(228);

    private static readonly RttRules UpToHalfDay = new() { Proration = RttProration.CalendarDays, Rounding = DayRounding.HalfDayUp };
    private static readonly RttRules OfFlatYear = new() { Method = RttMethod.Average35LessSolidarity, Rounding = DayRounding.None };

    public static void Gather(StatedTerms terms, FigureList list)
    {
        RttRangeFigures.Gather(terms, list);
        if (terms.Said.WorkingTime is not { Rtt: not null, Forfait: null })
        {
            return;
        }

        Answer<Horizon> horizon = terms.Horizon;
        Answer<WorkCalendar> calendar = terms.Calendar;
        Answer<RttPromise> rtt = terms.Rtt;
        if (!list.Known(horizon, Topic) || !list.Known(calendar, Topic) || !list.Known(rtt, Topic))
        {
            return;
        }

        Mark mark = Mark.Derived.And(horizon.Mark).And(calendar.Mark);
        Days? byCalendar = null;
        foreach (RttShare share in Shares(terms))
        {
            // Recomputing supposes how much leave was taken: none, for a newcomer.
            Mark shareMark = share.Method == RttProration.RecomputeAverage35 ? Mark.Assumed : mark;
            FigureMethod method = FigureMethod.Of(share.Method);
            list.Add(RttNames.RttOfEntryUnrounded, share.Unrounded, shareMark, method);
            list.Add(RttNames.RttOfEntry, share.Days, shareMark, method);
            byCalendar = share.Method == RttProration.CalendarDays ? share.Unrounded : byCalendar;
        }

        if (byCalendar is { } days)
        {
            list.Add(RttNames.RttOfEntryUp, days.Round(DayRounding.HalfDayUp), mark, FigureMethod.Of(RttProration.CalendarDays));
        }

        if (terms.Week.IsKnown)
        {
            RttEntitlement origin = Origin(terms);
            list.Add(RttNames.RttOrigin, origin.Unrounded, Mark.Derived.And(terms.Week.Mark), FigureMethod.Of(origin.Method));
        }
    }

    public static Explanation ExplainShare(Figure figure) =>
        Shares(figure.Terms).Single(share => (int)share.Method == figure.Method!.Number).Explain();

    public static Explanation ExplainUp(Figure figure)
    {
        (StatedTerms terms, int year) = (figure.Terms, figure.Terms.Horizon.Value.FirstYear);
        return terms.Rtt.Value
            .In(year, terms.Horizon.Value.In(year), LeaveDays.Ouvres(0), terms.Calendar.Value, terms.Law, UpToHalfDay)
            .Explain();
    }

    public static Explanation ExplainOrigin(Figure figure) => Origin(figure.Terms).Explain();

    private static Readings<RttShare> Shares(StatedTerms terms)
    {
        Horizon horizon = terms.Horizon.Value;
        int year = horizon.FirstYear;
        return terms.Rtt.Value.In(year, horizon.In(year), LeaveDays.Ouvres(0), terms.Calendar.Value, terms.Law).Readings();
    }

    private static RttEntitlement Origin(StatedTerms terms) =>
        terms.Week.Value.Rtt(FlatYear, terms.Horizon.Value.Employment.Start, terms.Law, OfFlatYear);
}

namespace SocialSectorHr.Offers;

/// <summary>The share of the promised RTT in the year of entry, by every method.</summary>
internal static class RttFigures
{
    private static readonly Bilingual Topic = new("les RTT de l'année d'entrée", "the RTT of the year of entry");

    // 365 days less week-ends, leave and eight holidays: the flat year behind the 1607 hours.
    private static readonly Days FlatYear = Days.Of(228);

    private static readonly RttRules UpToHalfDay = new() { Proration = RttProration.CalendarDays, Rounding = DayRounding.HalfDayUp };
    private static readonly RttRules OfFlatYear = new() { Method = RttMethod.Average35LessSolidarity, Rounding = DayRounding.None };

    public static void Gather(OfferStatement statement, FigureList list)
    {
        RttRangeFigures.Gather(statement, list);
        if (statement.Said.WorkingTime is not { Rtt: not null, Forfait: null })
        {
            return;
        }

        Answer<Horizon> horizon = statement.Horizon;
        Answer<WorkCalendar> calendar = statement.Calendar;
        Answer<RttPromise> rtt = statement.Rtt;
        if (!list.Known(horizon, Topic) || !list.Known(calendar, Topic) || !list.Known(rtt, Topic))
        {
            return;
        }

        Mark mark = Mark.Derived.And(horizon.Mark).And(calendar.Mark);
        Days? byCalendar = null;
        foreach (RttShare share in Shares(statement))
        {
            // Recomputing supposes how much leave was taken: none, for a newcomer.
            Mark shareMark = share.Method == RttProration.RecomputeAverage35 ? Mark.Assumed : mark;
            FigureMethod method = FigureMethod.Of(share.Method);
            list.Add(FigureNames.RttOfEntryUnrounded, share.Unrounded, shareMark, method);
            list.Add(FigureNames.RttOfEntry, share.Days, shareMark, method);
            byCalendar = share.Method == RttProration.CalendarDays ? share.Unrounded : byCalendar;
        }

        if (byCalendar is { } days)
        {
            list.Add(FigureNames.RttOfEntryUp, days.Round(DayRounding.HalfDayUp), mark, FigureMethod.Of(RttProration.CalendarDays));
        }

        if (statement.Week.IsKnown)
        {
            RttEntitlement origin = Origin(statement);
            list.Add(FigureNames.RttOrigin, origin.Unrounded, Mark.Derived.And(statement.Week.Mark), FigureMethod.Of(origin.Method));
        }
    }

    public static Explanation ExplainShare(Figure figure) =>
        Shares(figure.Statement).Single(share => (int)share.Method == figure.Method!.Number).Explain();

    public static Explanation ExplainUp(Figure figure)
    {
        (OfferStatement statement, int year) = (figure.Statement, figure.Statement.Horizon.Value.FirstYear);
        return statement.Rtt.Value
            .In(year, statement.Horizon.Value.In(year), LeaveDays.Ouvres(0), statement.Calendar.Value, statement.Law, UpToHalfDay)
            .Explain();
    }

    public static Explanation ExplainOrigin(Figure figure) => Origin(figure.Statement).Explain();

    private static Readings<RttShare> Shares(OfferStatement statement)
    {
        Horizon horizon = statement.Horizon.Value;
        int year = horizon.FirstYear;
        return statement.Rtt.Value.In(year, horizon.In(year), LeaveDays.Ouvres(0), statement.Calendar.Value, statement.Law).Readings();
    }

    private static RttEntitlement Origin(OfferStatement statement) =>
        statement.Week.Value.Rtt(FlatYear, statement.Horizon.Value.Employment.Start, statement.Law, OfFlatYear);
}

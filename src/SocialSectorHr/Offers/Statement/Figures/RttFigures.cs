namespace SocialSectorHr.Offers;

/// <summary>The share of the promised RTT in the year of entry, by every method.</summary>
internal static class RttFigures
{
    private static readonly Bilingual Topic = new("les RTT de l'année d'entrée", "the RTT of the year of entry");

    // 365 days less week-ends, leave and eight holidays: the flat year behind the 1607 hours.
    private static readonly Days FlatYear = Days.Of(228);

    public static void Gather(OfferStatement offer, FigureList list)
    {
        RttRangeFigures.Gather(offer, list);
        if (offer.Offer.WorkingTime is not { Rtt: not null, Forfait: null })
        {
            return;
        }

        Answer<Horizon> horizon = offer.Horizon;
        Answer<WorkCalendar> calendar = offer.Calendar;
        Answer<RttPromise> rtt = offer.Rtt;
        if (!list.Known(horizon, Topic) || !list.Known(calendar, Topic) || !list.Known(rtt, Topic))
        {
            return;
        }

        Mark mark = Mark.Derived.And(horizon.Mark).And(calendar.Mark);
        int year = horizon.Value.FirstYear;
        foreach (RttShare share in rtt.Value.In(year, horizon.Value.In(year), LeaveDays.Ouvres(0), calendar.Value, offer.Law).Readings())
        {
            // Recomputing supposes how much leave was taken: none, for a newcomer.
            Mark shareMark = share.Method == RttProration.RecomputeAverage35 ? Mark.Assumed : mark;
            string method = share.Method.ToString();
            string id = $"rtt.prorata.{FigureList.Code(share.Method)}.";
            list.Add(id + "unrounded", Label(share, "non arrondis", "not rounded"), share.Unrounded, shareMark, share.Explain, method);
            list.Add(id + "halfDayNearest", Label(share, "à la demi-journée", "to the half-day"), share.Days, shareMark, share.Explain, method);
        }

        RttShare up = rtt.Value.In(
            year, horizon.Value.In(year), LeaveDays.Ouvres(0), calendar.Value, offer.Law, new(
                )
            { Proration = RttProration.CalendarDays, Rounding = DayRounding.HalfDayUp });
        list.Add(
            "rtt.prorata.calendarDays.halfDayUp", Label(up, "à la demi-journée supérieure", "up to the half-day"), up.Days, mark, up.Explain, up.Method.ToString());
        Origin(offer, list);
    }

    private static void Origin(OfferStatement offer, FigureList list)
    {
        Answer<WeeklySchedule> week = offer.Week;
        if (!week.IsKnown)
        {
            return;
        }

        RttRules rules = new() { Method = RttMethod.Average35LessSolidarity, Rounding = DayRounding.None };
        RttEntitlement origin = week.Value.Rtt(FlatYear, offer.Horizon.Value.Employment.Start, offer.Law, rules);
        list.Add(
            "rtt.origin",
            new("RTT d'une année forfaitaire de 228 jours", "RTT of a flat year of 228 days"),
            origin.Unrounded,
            Mark.Derived.And(week.Mark),
            origin.Explain,
            origin.Method.ToString());
    }

    private static Bilingual Label(RttShare share, string french, string english)
    {
        Bilingual method = share.Method.Label();
        return new($"RTT de l'année d'entrée, {method.French}, {french}", $"RTT of the year of entry, {method.English}, {english}");
    }
}

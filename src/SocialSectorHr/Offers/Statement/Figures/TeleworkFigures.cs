using System.Globalization;
using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The figures of telework: the share of the year of entry, and whether both promises fit in a full year.</summary>
internal static class TeleworkFigures
{
    private static readonly Bilingual Topic = new("le télétravail", "telework");

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (offer.Offer.Telework is null or { Possible: false } || !list.Known(offer.Telework, Topic))
        {
            return;
        }

        Answer<Horizon> horizon = offer.Horizon;
        Answer<WorkCalendar> calendar = offer.Calendar;
        Average(offer, list);
        if (!list.Known(horizon, Topic) || !list.Known(calendar, Topic))
        {
            return;
        }

        int first = horizon.Value.FirstYear;
        if (IsWhole(horizon.Value, first))
        {
            Whole(offer, first, list);
            return;
        }

        Entry(offer, first, horizon.Value.In(first), list);
        if (IsWhole(horizon.Value, first + 1))
        {
            Whole(offer, first + 1, list);
        }
    }

    private static bool IsWhole(Horizon horizon, int year) =>
        horizon.Employment.Start <= new LocalDate(year, 1, 1) && horizon.Employment.End >= new LocalDate(year, 12, 31);

    /// <summary>The weeks that the days of a year fill, where the offer gives the days of an average week.</summary>
    private static void Average(OfferStatement offer, FigureList list)
    {
        TeleworkPromise promise = offer.Telework.Value;
        if (TeleworkReading.PerWeek(offer.Offer.Telework) is not { } perWeek || promise.PerFullYear is not { } year)
        {
            return;
        }

        Bilingual label = new("semaines de télétravail de l'année", "weeks of telework of the year");
        Weeks weeks = promise.WeeksAt(perWeek);
        list.Add("telework.weeks", label, weeks, offer.Telework.Mark, () =>
        {
            Explanation why = new(label);
            why.Given(new("télétravail d'une année", "telework of a year"), year);
            why.Given(new("télétravail moyen d'une semaine", "telework of an average week"), perWeek);
            why.Computed(label, $"{year} / {perWeek}", weeks);
            return why;
        });
    }

    private static void Entry(OfferStatement offer, int year, DateInterval presence, FigureList list)
    {
        TeleworkPromise promise = offer.Telework.Value;
        Mark mark = Mark.Derived.And(offer.Telework.Mark).And(offer.Horizon.Mark);
        if (promise.PerFullYear is not null)
        {
            TeleworkShare share = promise.In(year, presence);
            string method = share.Method.ToString();
            list.Add(Id(year, "unrounded"), Label(year, "télétravail non arrondi", "telework not rounded"), share.Unrounded, mark, share.Explain, method);
            list.Add(Id(year, "halfDayNearest"), Label(year, "télétravail", "telework"), share.Days, mark, share.Explain, method);
        }

        if (promise.MinimumPresence > Days.Zero && promise.PresencePer == CountingPeriod.Month)
        {
            // The presence of the calendar's months does not depend on the days really worked; that of weeks does, and they are not known here.
            TeleworkYear part = promise.Year(year, presence, Days.Zero, offer.Calendar.Value);
            Presence(part, mark.And(offer.Calendar.Mark), list);
        }
    }

    private static void Whole(OfferStatement offer, int year, FigureList list)
    {
        TeleworkPromise promise = offer.Telework.Value;
        WorkCalendar calendar = offer.Calendar.Value;
        Answer<Days> worked = offer.Worked(year);
        TeleworkYear whole = promise.Year(year, worked.IsKnown ? worked.Value : Days.Zero, calendar);
        bool isMonthly = promise.PresencePer == CountingPeriod.Month;
        if (promise.MinimumPresence > Days.Zero && (isMonthly || worked.IsKnown))
        {
            // Twelve months of a stated presence: only a presence by the week asks the days worked and those of the calendar's week.
            Mark mark = isMonthly ? offer.Telework.Mark : Mark.Derived.And(offer.Telework.Mark).And(worked.Mark).And(offer.Calendar.Mark);
            Presence(whole, mark, list);
        }

        if (!list.Known(worked, Topic))
        {
            return;
        }

        Mark derived = Mark.Derived.And(worked.Mark).And(offer.Telework.Mark);
        list.Add(Id(year, "onSite"), Label(year, "jours sur site", "days on site"), whole.OnSite, derived, whole.Explain);
        list.Add(
            Id(year, "feasible"),
            Label(year, "télétravail et présence conciliables", "telework and presence both fit"),
            whole.IsFeasible,
            derived,
            whole.Explain);
    }

    private static void Presence(TeleworkYear year, Mark mark, FigureList list) => list.Add(
        Id(year.Year, "minimumPresence"),
        Label(year.Year, "présence minimale sur site", "least presence on site"),
        year.MinimumPresence,
        mark,
        year.Explain);

    private static string Id(int year, string name) => string.Create(CultureInfo.InvariantCulture, $"telework.{year}.{name}");

    private static Bilingual Label(int year, string french, string english) => new(
        string.Create(CultureInfo.InvariantCulture, $"{french}, {year}"),
        string.Create(CultureInfo.InvariantCulture, $"{english}, {year}"));
}

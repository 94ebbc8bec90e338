using System.Globalization;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of a forfait in days: rest days of each year, days of the incomplete years by every method, limits.</summary>
internal static class ForfaitFigures
{
    private static readonly Bilingual Topic = new("le forfait en jours", "the forfait in days");

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (offer.Offer.WorkingTime?.Forfait is null)
        {
            return;
        }

        Answer<Horizon> horizon = offer.Horizon;
        Answer<WorkCalendar> calendar = offer.Calendar;
        Answer<DaysForfait> forfait = offer.Forfait;
        if (!list.Known(horizon, Topic) || !list.Known(calendar, Topic) || !list.Known(forfait, Topic))
        {
            return;
        }

        Limits(offer, horizon.Value.Employment.Start, list);
        LocalDate firstDay = new(horizon.Value.FirstYear, 1, 1);
        if (!offer.Law.TryOn(firstDay, ForfaitLimits.Ceiling, out DatedValue<Days> ceiling))
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        if (forfait.Value.PerYear > ceiling.Value)
        {
            return;
        }

        Years(offer, Mark.Derived.And(calendar.Mark), list);
        ForfaitValueFigures.Gather(offer, list);
        Mark mark = Mark.Derived.And(horizon.Mark).And(calendar.Mark);
        if (offer.Contract is { IsKnown: true, Value: DefinedPurposeContract purpose } && new DefinedPurposeQuestion(purpose, offer.Law).IsKnown)
        {
            DefinedPurposeTerm term = purpose.Term(offer.Law);
            DateInterval minimum = new(purpose.Start, term.MinimumEnd);
            Periods(offer, minimum, mark, list);
            Total(offer, minimum, $"forfait.{purpose.MinimumLength.Exact}months.days.", mark, list);
            Period(offer, new(new(term.CeilingEnd.Year, 1, 1), term.CeilingEnd), "ToCeiling", mark, list);
        }
        else
        {
            Periods(offer, horizon.Value.Employment, mark, list);
        }
    }

    private static void Limits(OfferStatement offer, LocalDate start, FigureList list)
    {
        list.AddLaw("forfait.legalCeiling", start, ForfaitLimits.Ceiling, offer.Law);
        list.AddLaw("forfait.maximumDays", start, ForfaitLimits.Maximum, offer.Law);
    }

    private static void Years(OfferStatement offer, Mark mark, FigureList list)
    {
        Horizon horizon = offer.Horizon.Value;
        LeaveDays leave = PaidLeaveRight.Legal(LeaveUnit.Ouvres).Annual;

        // Leave above the legal five weeks reduces the days worked, not the rest days.
        LeaveDays extra = offer.Leave(LeaveUnit.Ouvres) is { IsKnown: true, Value: var right } ? right.AboveLegal : LeaveDays.Ouvres(0);
        if (extra.Days > offer.Forfait.Value.PerYear)
        {
            list.Lacks(Topic, [Fact.Leave]);
            return;
        }

        for (int year = horizon.FirstYear; year <= horizon.LastYear; year++)
        {
            ForfaitYear result = offer.Forfait.Value.Year(year, leave, extra, offer.Calendar.Value, offer.Law);
            list.Add(
                string.Create(CultureInfo.InvariantCulture, $"forfait.{year}.restDays"),
                new(
                    string.Create(CultureInfo.InvariantCulture, $"jours de repos en {year}"),
                    string.Create(CultureInfo.InvariantCulture, $"rest days in {year}")),
                result.RestDays,
                mark,
                result.Explain);
        }
    }

    /// <summary>The incomplete years of a contract.</summary>
    private static void Periods(OfferStatement offer, DateInterval contract, Mark mark, FigureList list)
    {
        for (int year = contract.Start.Year; year <= contract.End.Year; year++)
        {
            DateInterval part = Horizon.Part(contract, year);
            if (part.Length < CalendarSystem.Iso.GetDaysInYear(year))
            {
                Period(offer, part, string.Empty, mark, list);
            }
        }
    }

    private static void Period(OfferStatement offer, DateInterval part, string suffix, Mark mark, FigureList list)
    {
        int year = part.Start.Year;
        string id = string.Create(CultureInfo.InvariantCulture, $"forfait.period{year}{suffix}.");
        foreach (ForfaitPeriod period in Readings(offer, year, part))
        {
            Func<Explanation> why = period.Explain;
            string method = period.Method.ToString();
            if (period.Method == ForfaitProration.RemainingCalendar)
            {
                list.Add(id + "openDays", Label(year, "jours ouvrés de la période", "open days of the period"), period.OpenDays, mark, why);
                list.Add(
                    id + "restDaysUnrounded", Label(year, "jours de repos non arrondis", "rest days not rounded"), period.RestDaysUnrounded, mark, why, method);
                list.Add(id + "restDays", Label(year, "jours de repos", "rest days"), period.RestDays, mark, why, method);
            }

            Bilingual label = period.Method.Label();
            list.Add(
                id + "days." + FigureList.Code(period.Method),
                Label(year, $"jours à travailler, {label.French}", $"days to work, {label.English}"),
                period.DaysToWork,
                mark,
                why,
                method);
        }
    }

    /// <summary>The days of a whole contract: its incomplete years by the method, the forfait in the others.</summary>
    private static void Total(OfferStatement offer, DateInterval contract, string id, Mark mark, FigureList list)
    {
        Days complete = Days.Zero;
        List<Readings<ForfaitPeriod>> incomplete = [];
        for (int year = contract.Start.Year; year <= contract.End.Year; year++)
        {
            DateInterval part = Horizon.Part(contract, year);
            if (part.Length == CalendarSystem.Iso.GetDaysInYear(year))
            {
                complete += offer.Forfait.Value.PerYear;
            }
            else
            {
                incomplete.Add(Readings(offer, year, part));
            }
        }

        for (int i = 0; incomplete.Count > 0 && i < incomplete[0].Count; i++)
        {
            ForfaitPeriod[] parts = [.. incomplete.Select(readings => readings[i])];
            Days total = parts.Aggregate(complete, static (sum, part) => sum + part.DaysToWork);
            Bilingual label = parts[0].Method.Label();
            list.Add(
                id + FigureList.Code(parts[0].Method),
                new($"jours à travailler de tout le contrat, {label.French}", $"days to work of the whole contract, {label.English}"),
                total,
                mark,
                () => ExplainTotal(parts, complete, total, label, offer.Law),
                parts[0].Method.ToString());
        }
    }

    private static Explanation ExplainTotal(ForfaitPeriod[] parts, Days complete, Days total, Bilingual method, FrenchLaw law)
    {
        Explanation why = new(new($"Jours à travailler de tout le contrat, {method.French}", $"Days to work of the whole contract, {method.English}"), law);
        Days sum = complete;
        why.Given(new("années complètes", "complete years"), complete);
        foreach (ForfaitPeriod part in parts)
        {
            why.Computed(new("avec l'année incomplète", "with the incomplete year"), $"{sum} + {part.DaysToWork}", sum + part.DaysToWork);
            sum += part.DaysToWork;
        }

        why.Chosen(new("total", "total"), total);
        return why;
    }

    /// <summary>By every method but the one for leave acquired in an earlier year; a newcomer has none to use.</summary>
    private static Readings<ForfaitPeriod> Readings(OfferStatement offer, int year, DateInterval part) =>
        offer.Forfait.Value.Period(year, part, LeaveDays.Ouvres(0), offer.Calendar.Value, offer.Law).Readings();

    private static Bilingual Label(int year, string french, string english) => new(
        string.Create(CultureInfo.InvariantCulture, $"{french}, {year}"),
        string.Create(CultureInfo.InvariantCulture, $"{english}, {year}"));
}

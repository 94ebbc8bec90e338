using System.Globalization;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>RTT where no single number is stated: the ends of a range, or what each method gives a week above 35 h.</summary>
internal static class RttRangeFigures
{
    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (offer.Offer.WorkingTime is not { Forfait: null } said)
        {
            return;
        }

        if (said.Rtt?.Days is { IsEmpty: false })
        {
            Ends(offer, said.Rtt, list);
            Fortnights(offer, said.Rtt, list);
        }
        else if (said.Rtt is not null || said.Overtime is not OvertimeTreatment.Paid)
        {
            Methods(offer, said.Rtt is not null, list);
        }
    }

    /// <summary>Both ends of a range, for a full year and for the year of entry.</summary>
    private static void Ends(OfferStatement offer, StatedRtt said, FigureList list)
    {
        foreach ((string end, Bilingual name, Answer<Days> days) in RttReading.Ends(said))
        {
            if (!days.IsKnown)
            {
                continue;
            }

            list.Add($"rtt.perYear.{end}", new($"RTT par an, {name.French}", $"RTT a year, {name.English}"), days.Value, days.Mark);
            if (!offer.Horizon.IsKnown || !offer.Calendar.IsKnown)
            {
                continue;
            }

            Horizon horizon = offer.Horizon.Value;
            int year = horizon.FirstYear;
            RttShare share = RttPromise.PerFullYear(days.Value).In(year, horizon.In(year), LeaveDays.Ouvres(0), offer.Calendar.Value, offer.Law);
            list.Add(
                $"rtt.prorata.calendarDays.halfDayNearest.{end}",
                new($"RTT de l'année d'entrée, {name.French}", $"RTT of the year of entry, {name.English}"),
                share.Days,
                Mark.Derived.And(days.Mark).And(offer.Horizon.Mark).And(offer.Calendar.Mark),
                share.Explain,
                share.Method.ToString());
            Balances(offer, end, days, list);
        }
    }

    /// <summary>The years of the offer with one end of the range: a promise may overshoot 1607 h by both.</summary>
    private static void Balances(OfferStatement offer, string end, Answer<Days> days, FigureList list)
    {
        if (offer.RttDays.IsKnown || !CanWork(offer))
        {
            return;
        }

        LeaveDays leave = offer.Leave(LeaveUnit.Ouvres).Value.Annual;
        WorkCalendar calendar = offer.Calendar.Value;
        Mark mark = Sure(offer).And(days.Mark);
        RttRules onTop = new() { Solidarity = SolidarityMode.ExtraHours };
        foreach (int year in offer.Horizon.Value.Years.Where(year => WorkingTimeFigures.Fits(days.Value, leave, year, calendar)))
        {
            YearBalance balance = offer.Week.Value.AnnualBalance(year, days.Value, leave, calendar, offer.Law, onTop);
            Add("annualHoursWithSolidarity", "heures, journée de solidarité en plus", "hours with the solidarity day on top", balance.Hours.WithSolidarity);
            Add("exceeds1607", "au-delà de 1607 heures", "beyond 1607 hours", balance.Hours.ExceedsLegalYear);

            void Add(string what, string french, string english, FigureValue value) => list.Add(
                Id("worktime", year, $"{what}.{end}"),
                In(year, $"{french}, avec {days.Value.ToString(Language.French)} de RTT,", $"{english}, with {days.Value} of RTT,"),
                value,
                mark,
                balance.Explain,
                nameof(SolidarityMode.ExtraHours));
        }
    }

    /// <summary>A number by the fortnight, over the fortnights worked of each year, beside the twenty-six of <c>rttTheory.stated</c>.</summary>
    private static void Fortnights(OfferStatement offer, StatedRtt said, FigureList list)
    {
        if (said.Days is not { IsExact: true, AtLeast: { } days, Per: Per.Fortnight } || !offer.RttDays.IsKnown || !CanWork(offer)
            || days / 2 > Days.Of(offer.Week.Value.DaysPerWeek))
        {
            return;
        }

        foreach (int year in offer.Horizon.Value.Years)
        {
            RttRules rules = new() { Method = RttMethod.Accrual, AccrualPerWeek = days / 2, Rounding = DayRounding.None };
            RttEntitlement worked = offer.Week.Value.Rtt(year, offer.Leave(LeaveUnit.Ouvres).Value.Annual, offer.Calendar.Value, offer.Law, rules);
            list.Add(
                Id("worktime", year, "rttTheory.workedFortnights"),
                In(year, "RTT annoncés, par quinzaine travaillée", "RTT announced, by fortnight worked"),
                worked.Days,
                Sure(offer),
                worked.Explain,
                worked.Method.ToString());
        }
    }

    /// <summary>The lowest and the highest of the methods; supposed where the offer does not say that RTT exist.</summary>
    private static void Methods(OfferStatement offer, bool named, FigureList list)
    {
        if (offer.RttDays.IsKnown || !CanWork(offer))
        {
            return;
        }

        Mark mark = named ? Sure(offer) : Mark.Assumed;
        foreach (int year in offer.Horizon.Value.Years)
        {
            if (offer.Week.Value.WeeklyHours <= offer.Law.On(new(year, 1, 1), LegalDurations.Week).Value)
            {
                continue;
            }

            Readings<RttEntitlement> readings = offer.Week.Value
                .Rtt(year, offer.Leave(LeaveUnit.Ouvres).Value.Annual, offer.Calendar.Value, offer.Law)
                .Readings();

            // By the days given: whole days to work leave fewer than the exact number says.
            Add(year, "lowest", readings.MinBy(static rtt => rtt.Days), "au moins", "at least");
            Add(year, "highest", readings.MaxBy(static rtt => rtt.Days), "au plus", "at most");
        }

        void Add(int year, string end, RttEntitlement rtt, string french, string english) => list.Add(
            Id("rtt", year, end),
            named
                ? In(year, $"RTT selon la méthode, {french}", $"RTT by method, {english}")
                : In(year, $"RTT si les heures au-delà de 35 h en donnent, {french}", $"RTT if the hours above 35 give some, {english}"),
            rtt.Days,
            mark,
            rtt.Explain,
            rtt.Method.ToString());
    }

    /// <summary>Whether the week, the leave and the calendar of the years are known, and the leave leaves something to work.</summary>
    private static bool CanWork(OfferStatement offer)
    {
        Answer<PaidLeaveRight> leave = offer.Leave(LeaveUnit.Ouvres);
        if (!offer.Week.IsKnown || !leave.IsKnown || !offer.Calendar.IsKnown || !offer.Horizon.IsKnown)
        {
            return false;
        }

        WorkCalendar calendar = offer.Calendar.Value;
        return offer.Horizon.Value.Years.All(year =>
            WorkingTimeFigures.Fits(Days.Zero, leave.Value.Annual, year, calendar) && WorkingTimeFigures.IsKnown(offer.Law, year));
    }

    private static Mark Sure(OfferStatement offer) =>
        Mark.Derived.And(offer.Week.Mark).And(offer.Leave(LeaveUnit.Ouvres).Mark).And(offer.Calendar.Mark)
            .And(offer.RttDays.IsKnown ? offer.RttDays.Mark : Mark.Exact);

    private static string Id(string topic, int year, string name) => string.Create(CultureInfo.InvariantCulture, $"{topic}.{year}.{name}");

    private static Bilingual In(int year, string french, string english) => new(
        string.Create(CultureInfo.InvariantCulture, $"{french} en {year}"),
        string.Create(CultureInfo.InvariantCulture, $"{english} in {year}"));
}

using System.Globalization;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of working time, year by year: days, hours, distance to 1607, and what each method gives as RTT.</summary>
internal static class WorkingTimeFigures
{
    private static readonly Bilingual Topic = new("le temps de travail de l'année", "the working time of the year");

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (offer.Offer.WorkingTime?.Forfait is not null)
        {
            return;
        }

        Answer<Horizon> horizon = offer.Horizon;
        Answer<WorkCalendar> calendar = offer.Calendar;
        if (!list.Known(horizon, Topic) || !list.Known(calendar, Topic))
        {
            return;
        }

        Answer<WeeklySchedule> week = offer.Week;
        Answer<PaidLeaveRight> leave = offer.Leave(LeaveUnit.Ouvres);
        Answer<Days> rtt = offer.RttDays;
        bool complete = list.Known(week, Topic) && list.Known(leave, Topic);
        for (int year = horizon.Value.FirstYear; year <= horizon.Value.LastYear; year++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"worktime.{year}.");
            DayCounts days = calendar.Value.CountDays(year);
            list.Add(id + "openDays", In(year, "jours ouvrés", "open days"), Days.Of(days.WorkingDays), calendar.Mark, () => OpenDays(days, calendar.Value));
            if (complete && !IsKnown(offer.Law, year))
            {
                list.Lacks(In(year, Topic.French, Topic.English), [Fact.LawValue]);
            }
            else if (complete)
            {
                Mark mark = Mark.Derived.And(week.Mark).And(leave.Mark).And(calendar.Mark);
                Balance(offer, year, id, mark, list);
                Theory(offer, year, id, mark, list);
            }

            if (rtt.IsKnown)
            {
                list.Add(
                    id + "rttTheory.stated", In(year, "RTT annoncés", "RTT announced"), rtt.Value, rtt.Mark, method: nameof(RttMethod.Flat));
            }
        }
    }

    /// <summary>Whether the law of working time is known on the first day of a year.</summary>
    internal static bool IsKnown(FrenchLaw law, int year) =>
        law.TryOn(new(year, 1, 1), LegalDurations.Week, out _) && law.TryOn(new(year, 1, 1), LegalDurations.Year, out _) &&
        law.TryOn(new(year, 1, 1), LegalDurations.SolidarityDay, out _);

    /// <summary>Whether the days off leave a year something to work.</summary>
    internal static bool Fits(Days rtt, LeaveDays leave, int year, WorkCalendar calendar) =>
        rtt.Exact + leave.In(calendar) <= calendar.CountDays(year).WorkingDays;

    private static Explanation OpenDays(DayCounts days, WorkCalendar calendar)
    {
        Explanation why = new(new("Jours ouvrés de l'année", "Open days of the year"));
        DaysToWork.Explain(days, calendar, why);
        return why;
    }

    private static void Balance(OfferStatement offer, int year, string id, Mark mark, FigureList list)
    {
        WeeklySchedule week = offer.Week.Value;
        Answer<Days> rtt = offer.RttDays;
        if (offer.Offer.WorkingTime?.Rtt is not null && !rtt.IsKnown)
        {
            list.Lacks(Topic, rtt.Missing);
            return;
        }

        Days days = rtt.IsKnown ? rtt.Value : Days.Zero;
        mark = rtt.IsKnown ? mark.And(rtt.Mark) : mark;
        LeaveDays leave = offer.Leave(LeaveUnit.Ouvres).Value.Annual;
        if (!Fits(days, leave, year, offer.Calendar.Value))
        {
            list.Lacks(Topic, [Fact.RttDays]);
            return;
        }

        RttRules onTop = new() { Solidarity = SolidarityMode.ExtraHours };
        RttRules counted = new() { Solidarity = SolidarityMode.AlreadyCounted };
        YearBalance balance = week.AnnualBalance(year, days, leave, offer.Calendar.Value, offer.Law, onTop);
        YearBalance inside = week.AnnualBalance(year, days, leave, offer.Calendar.Value, offer.Law, counted);
        Func<Explanation> why = balance.Explain;
        list.Add(id + "theoreticalDays", In(year, "jours à travailler en théorie", "theoretical days of work"), balance.TheoreticalDays, mark, why);
        list.Add(id + "workedDays", In(year, "jours travaillés", "days worked"), balance.WorkedDays, mark, why);
        list.Add(id + "annualHours", In(year, "heures", "hours"), balance.Hours.Worked, mark, inside.Explain, nameof(SolidarityMode.AlreadyCounted));
        list.Add(
            id + "annualHoursWithSolidarity",
            In(year, "heures, journée de solidarité en plus", "hours with the solidarity day on top"),
            balance.Hours.WithSolidarity,
            mark,
            why,
            nameof(SolidarityMode.ExtraHours));
        bool annual = IsAnnual(offer.Offer.WorkingTime);
        list.Add(
            id + "exceeds1607",
            annual
                ? In(year, "au-delà de 1607 heures", "beyond 1607 hours")
                : In(year, "au-delà de 1607 heures, si le temps est annualisé,", "beyond 1607 hours, if the time is arranged over the year,"),
            balance.Hours.ExceedsLegalYear,
            annual ? mark : Mark.Assumed,
            why,
            nameof(SolidarityMode.ExtraHours));
        list.Add(id + "averageWeek", In(year, "semaine moyenne", "average week"), balance.Hours.AverageWeek, mark, why);
    }

    /// <summary>1607 h is a threshold only where time is arranged over the year (C. trav. L3121-41): RTT or annual hours say that it is.</summary>
    private static bool IsAnnual(StatedWorkingTime? said) =>
        said is { Rtt: not null } or { Annualised: true } || said?.Hours.Any(static hours => hours.Per == Per.Year) == true;

    private static void Theory(OfferStatement offer, int year, string id, Mark mark, FigureList list)
    {
        WeeklySchedule week = offer.Week.Value;
        if (week.WeeklyHours <= offer.Law.On(new(year, 1, 1), LegalDurations.Week).Value)
        {
            return;
        }

        RttRules target = new() { Method = RttMethod.AnnualHoursTarget, RoundDaysToWork = DayRounding.None };
        RttRules rounded = target with { RoundDaysToWork = DayRounding.DayUp };
        Add("average35", new() { Method = RttMethod.Average35 }, "RTT, moyenne de 35 h", "RTT, average of 35 h");
        Add(
            "average35LessSolidarity",
            new() { Method = RttMethod.Average35LessSolidarity },
            "RTT, moyenne de 35 h moins la solidarité",
            "RTT, average of 35 h less solidarity");
        Add("target1607Unrounded", target, "RTT, cible de 1607 h", "RTT, target of 1607 h");
        Add("target1607", rounded, "RTT, cible de 1607 h, jours entiers", "RTT, target of 1607 h, whole days");
        Add("target1600", rounded with { Solidarity = SolidarityMode.ExtraHours }, "RTT, cible de 1600 h, jours entiers", "RTT, target of 1600 h, whole days");

        void Add(string method, RttRules rules, string french, string english)
        {
            LeaveDays leave = offer.Leave(LeaveUnit.Ouvres).Value.Annual;
            RttEntitlement rtt = week.Rtt(year, leave, offer.Calendar.Value, offer.Law, rules with { Rounding = DayRounding.None });
            list.Add(id + "rttTheory." + method, In(year, french, english), rtt.Days, mark, rtt.Explain, rtt.Method.ToString());
        }
    }

    private static Bilingual In(int year, string french, string english) => new(
        string.Create(CultureInfo.InvariantCulture, $"{french} en {year}"),
        string.Create(CultureInfo.InvariantCulture, $"{english} in {year}"));
}

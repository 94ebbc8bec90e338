using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Calendars;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>What holds of telework, whatever the promise, the presence and the calendar.</summary>
public class TeleworkPropertyTests
{
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);

    [Property]
    internal FsCheck.Property A_share_adds_up_over_a_split(TeleworkPromise promise, PartOfYear part, TeleworkProration method) =>
        Only.When(promise.PerFullYear is not null, () =>
            Share(promise, part.Before, method) + Share(promise, part.After, method) == Share(promise, part.Presence, method));

    [Property]
    internal FsCheck.Property A_full_year_is_the_whole_promise(TeleworkPromise promise, YearOfWork facts, TeleworkProration method) =>
        Only.When(promise.PerFullYear is not null, () => Share(promise, PartOfYear.Whole(facts.Year), method) == promise.PerFullYear);

    [Property]
    internal FsCheck.Property By_calendar_days_a_share_is_the_sum_of_its_days(TeleworkPromise promise, PartOfYear part) =>
        Only.When(promise.PerFullYear is not null, () =>
        {
            int days = CalendarSystem.Iso.GetDaysInYear(part.Year);
            Fraction sum = 0;
            for (LocalDate day = part.Presence.Start; day <= part.Presence.End; day = day.PlusDays(1))
            {
                sum += promise.PerFullYear!.Value.Exact / days;
            }

            return sum == Share(promise, part.Presence, TeleworkProration.CalendarDays).Exact;
        });

    [Property]
    internal FsCheck.Property A_longer_presence_never_gives_less(TeleworkPromise promise, PartOfYear part, TeleworkProration method) =>
        Only.When(promise.PerFullYear is not null, () => Share(promise, part.Before, method) <= Share(promise, part.Presence, method)
            && promise.In(part.Year, part.Before).Days <= promise.In(part.Year, part.Presence).Days);

    [Property]
    internal FsCheck.Property A_share_is_rounded_within_a_quarter_of_a_day(TeleworkPromise promise, PartOfYear part) =>
        Only.When(promise.PerFullYear is not null, () => promise.In(part.Year, part.Presence) is var share
            && (share.Days.Exact * 2).IsInteger
            && Fraction.Abs(share.Days.Exact - share.Unrounded.Exact) <= Fraction.Of(1, 4));

    [Property]
    internal bool Weeks_and_days_invert_each_other(TeleworkPromise promise, WorkedMonth month)
    {
        Days year = promise.PerFullYear ?? Days.Of(110);
        Days perWeek = Days.OfFraction(1 + (month.Halves % 12), 2);
        Weeks weeks = TeleworkPromise.PerYear(year).WeeksAt(perWeek);
        return weeks > Weeks.Of(53) || TeleworkPromise.PerYear(weeks, perWeek).Days == year;
    }

    [Property]
    internal FsCheck.Property A_full_month_asks_the_whole_presence_and_a_part_never_more(TeleworkPromise promise, WorkedMonth month) =>
        Only.When(month.PlannedHalves > 0, () =>
        {
            TeleworkPromise monthly = promise.OnSiteAtLeast(promise.MinimumPresence);
            return monthly.Month(month.Planned, month.Planned).MinimumPresence == monthly.MinimumPresence
                && monthly.Month(month.Worked, month.Planned).MinimumPresence.Exact <= monthly.MinimumPresence.Exact + Fraction.Of(1, 2);
        });

    [Property]
    internal bool More_days_worked_never_ask_for_less_presence(TeleworkPromise promise, WorkedMonth a, WorkedMonth b)
    {
        Days planned = a.Planned + b.Planned > 31.Days ? 31.Days : a.Planned + b.Planned;
        Days low = a.Worked < b.Worked ? a.Worked : b.Worked;
        Days high = a.Worked < b.Worked ? b.Worked : a.Worked;
        return promise.Month(low, planned).MinimumPresence <= promise.Month(high, planned).MinimumPresence;
    }

    [Property]
    internal bool The_most_telework_is_allowed_and_half_a_day_more_is_not(TeleworkPromise promise, WorkedMonth month)
    {
        TeleworkMonth result = promise.Month(month.Worked, month.Planned);
        return result.Allows(result.MostTelework) && !result.Allows(result.MostTelework + 0.5m.Days)
            && (result.MostTelework + result.MinimumPresence == month.Worked || result.MostTelework == Days.Zero);
    }

    // Counted with whole numbers: half-days of presence asked, over twice the days of the month, a half going up.
    [Property]
    internal bool The_presence_by_the_month_of_a_year_is_that_of_its_months_whatever_the_days_worked(
        TeleworkPromise promise, PartOfYear part, WorkedMonth any)
    {
        NaiveCalendar naive = new(Metropole);
        int asked = (int)(promise.MinimumPresence.Exact * 2).Floor();
        int halves = 0;
        for (int month = 1; month <= 12; month++)
        {
            DateInterval whole = new(new(part.Year, month, 1), new(part.Year, month, CalendarSystem.Iso.GetDaysInMonth(part.Year, month)));
            int planned = whole.Count(naive.IsWorkingDay);
            int worked = whole.Count(day => part.Presence.Contains(day) && naive.IsWorkingDay(day));
            halves += !whole.Any(part.Presence.Contains)
                ? 0
                : worked == planned ? asked : 2 * (((asked * worked) + planned) / (2 * planned));
        }

        TeleworkPromise monthly = promise.OnSiteAtLeast(promise.MinimumPresence);
        return monthly.Year(part.Year, part.Presence, Within(any.Worked, part), Metropole).MinimumPresence == Days.OfFraction(halves, 2);
    }

    // The days worked are shared out a week at a time: five of them ask the whole presence, the last ones a fifth of it each.
    [Property]
    internal bool The_presence_by_the_week_of_a_year_is_that_of_its_weeks_really_worked(
        TeleworkPromise promise, PartOfYear part, WorkedMonth any)
    {
        TeleworkPromise weekly = promise.OnSiteAtLeast(Least(promise), CountingPeriod.Week);
        Days worked = Within(any.Worked, part);
        Fraction asked = 0;
        Fraction left = worked.Exact;
        for (; left >= 5; left -= 5)
        {
            asked += weekly.MinimumPresence.Exact;
        }

        return weekly.Year(
            part.Year, part.Presence, worked, Metropole).MinimumPresence.Exact == asked + (weekly.MinimumPresence.Exact / 5 * left);
    }

    [Property]
    internal bool The_presence_by_the_week_of_two_months_is_that_of_their_days_together(
        TeleworkPromise promise, WorkedMonth a, WorkedMonth b)
    {
        TeleworkPromise weekly = promise.OnSiteAtLeast(Least(promise), CountingPeriod.Week);
        return weekly.Month(a.Worked, a.Planned).MinimumPresence + weekly.Month(b.Worked, b.Planned).MinimumPresence
            == weekly.Year(2026, a.Worked + b.Worked, Metropole).MinimumPresence;
    }

    [Property]
    internal bool Telework_and_presence_of_a_week_fit_in_any_number_of_days_when_they_fit_in_the_week(
        FsCheck.NonNegativeInt telework, FsCheck.NonNegativeInt presence, WorkedMonth month)
    {
        int teleworkHalves = 1 + (telework.Get % 12);
        int presenceHalves = presence.Get % 15;
        TeleworkPromise week = TeleworkPromise.PerWeek(Days.OfFraction(teleworkHalves, 2))
            .OnSiteAtLeast(Days.OfFraction(presenceHalves, 2), CountingPeriod.Week);
        bool fits = teleworkHalves + presenceHalves <= 10 || month.Worked == Days.Zero;
        return week.Month(month.Worked, month.Planned).KeepsBoth == fits && week.Year(2026, month.Worked, Metropole).IsFeasible == fits;
    }

    [Property]
    internal bool A_year_is_feasible_when_the_telework_fits_beside_the_presence(
        TeleworkPromise promise, PartOfYear part, WorkedMonth month)
    {
        Days worked = Within(month.Worked, part);
        TeleworkYear year = promise.Year(part.Year, part.Presence, worked, Metropole);
        return year.OnSite + year.Telework == worked && year.IsFeasible == (year.Telework <= worked - year.MinimumPresence);
    }

    private static Days Within(Days worked, PartOfYear part) =>
        worked > Days.Of(part.Presence.Length) ? Days.Of(part.Presence.Length) : worked;

    private static Days Least(TeleworkPromise promise) => promise.MinimumPresence > 7.Days ? 7.Days : promise.MinimumPresence;

    private static Days Share(TeleworkPromise promise, DateInterval presence, TeleworkProration method) =>
        promise.In(presence.Start.Year, presence, new() { Proration = method }).Unrounded;
}

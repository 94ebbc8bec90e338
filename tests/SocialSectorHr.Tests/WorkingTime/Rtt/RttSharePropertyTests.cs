using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Calendars;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>What holds of a share of promised RTT days, whatever the year, the presence and the calendar.</summary>
public class RttSharePropertyTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly RttProration[] Additive = [RttProration.CalendarDays, RttProration.Months, RttProration.OpenDays];

    [Property]
    internal bool A_full_year_gives_the_full_promise(RttPromise promise, Firm firm, YearOfWork facts) =>
        Enum.GetValues<RttProration>().Where(static method => method != RttProration.RecomputeAverage35)
            .All(method => Share(promise, facts.Year, PartOfYear.Whole(facts.Year), method, firm.Calendar) == promise.PerYear);

    [Property]
    internal bool Two_parts_make_the_whole(RttPromise promise, Firm firm, PartOfYear part) => Additive.All(method =>
        Share(promise, part.Year, part.Before, method, firm.Calendar) + Share(promise, part.Year, part.After, method, firm.Calendar)
            == Share(promise, part.Year, part.Presence, method, firm.Calendar));

    [Property]
    internal bool A_longer_presence_never_gives_less(RttPromise promise, PartOfYear part) => Enum.GetValues<RttProration>().All(method =>
        Share(promise, part.Year, part.After, method, Metropole) <= Share(promise, part.Year, part.Presence, method, Metropole));

    [Property]
    internal bool A_share_is_between_nothing_and_the_promise(RttPromise promise, Firm firm, PartOfYear part) =>
        Enum.GetValues<RttProration>().Where(static method => method != RttProration.RecomputeAverage35)
            .All(
                method => Share(promise, part.Year, part.Presence, method, firm.Calendar) is var days && days >= Days.Zero
                    && days <= promise.PerYear);

    [Property]
    internal bool Months_agree_with_a_count_day_by_day(RttPromise promise, PartOfYear part)
    {
        Fraction months = 0;
        foreach (LocalDate day in part.Presence)
        {
            months += Fraction.Of(1, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));
        }

        return Share(promise, part.Year, part.Presence, RttProration.Months, Metropole).Exact == promise.PerYear.Exact * months / 12;
    }

    [Property]
    internal bool Twelfths_agree_with_a_count_day_by_day(RttPromise promise, PartOfYear part)
    {
        int months = part.Presence.GroupBy(static day => day.Month).Count(static month => month.Count() >= 15);
        return Share(
            promise, part.Year, part.Presence, RttProration.MonthlyAccrual, Metropole).Exact == promise.PerYear.Exact * months / 12;
    }

    [Property]
    internal bool Open_days_agree_with_a_count_day_by_day(RttPromise promise, Firm firm, PartOfYear part)
    {
        NaiveCalendar naive = new(firm.Calendar);
        Fraction share = Fraction.Of(part.Presence.Count(naive.IsWorkingDay), PartOfYear.Whole(part.Year).Count(naive.IsWorkingDay));
        return Share(promise, part.Year, part.Presence, RttProration.OpenDays, firm.Calendar).Exact == promise.PerYear.Exact * share;
    }

    [Property]
    internal bool The_average_computed_again_is_the_average_of_the_period(RttPromise promise, PartOfYear part) =>
        Share(promise, part.Year, part.Presence, RttProration.RecomputeAverage35, Metropole)
            == promise.Week!.Rtt(part.Presence, 0.Ouvres, Metropole, Law).Unrounded;

    [Property]
    internal bool Days_outside_the_year_do_not_count(RttPromise promise, PartOfYear part, int before, int after)
    {
        DateInterval contract = new(
            part.Presence.Start.PlusDays(-Math.Abs(before % 500)), part.Presence.End.PlusDays(Math.Abs(after % 500)));
        DateInterval clipped = new(
            LocalDate.Max(contract.Start, new(part.Year, 1, 1)), LocalDate.Min(contract.End, new(part.Year, 12, 31)));
        return Enum.GetValues<RttProration>().All(method =>
            Share(promise, part.Year, contract, method, Metropole) == Share(promise, part.Year, clipped, method, Metropole));
    }

    [Property]
    internal bool A_reference_year_of_January_is_the_calendar_year(RttPromise promise, PartOfYear part) =>
        promise.In(new LocalDate(part.Year, 1, 1), part.Presence, 0.Ouvres, Metropole, Law).Unrounded
            == promise.In(part.Year, part.Presence, 0.Ouvres, Metropole, Law).Unrounded;

    [Property]
    internal bool Part_time_shares_the_promise(RttPromise promise, PartOfYear part) =>
        Share(promise.ForPartTime(19.5m.Hours, 39.Hours), part.Year, part.Presence, RttProration.CalendarDays, Metropole) * 2
            == Share(promise, part.Year, part.Presence, RttProration.CalendarDays, Metropole);

    private static Days Share(RttPromise promise, int year, DateInterval presence, RttProration method, WorkCalendar calendar) =>
        promise.In(year, presence, 0.Ouvres, calendar, Law, new() { Proration = method }).Unrounded;
}

using FsCheck;
using FsCheck.Fluent;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Calendars;

namespace SocialSectorHr.Tests.WorkingTime;

internal static class WorkingTimeArbitraries
{
    private static readonly Firm Simplest = new(WorkCalendar.For(HolidayZone.Metropole), WeeklySchedule.Of(39.Hours));

    public static Arbitrary<WeeklySchedule> Schedules() => Arb.From(
        Quarters(4, 240).Select(static hours => WeeklySchedule.Of(hours)),
        static week => Generators.ShrinkInt((int)(week.WeeklyHours.Exact * 4).Floor()).Where(static n => n is > 0 and <= 240)
            .Select(static n => WeeklySchedule.Of(Hours.OfFraction(n, 4))));

    public static Arbitrary<Firm> Firms() => Arb.From(
        from calendar in CalendarArbitraries.Calendars().Generator
        let open = calendar.Weekdays == Weekdays.EveryDay ? calendar.Working(Weekdays.MondayToFriday) : calendar
        from hours in Quarters(4, Math.Min(240, 96 * new Firm(open, WeeklySchedule.Of(1.Hours, open.Weekdays)).Week.DaysPerWeek))
        select new Firm(open, WeeklySchedule.Of(hours, open.Weekdays)),
        static firm => new[] { Simplest, firm with { Week = WeeklySchedule.Of(
            12.Hours, firm.Week.Weekdays) } }.TakeWhile(simpler => simpler != firm));

    public static Arbitrary<YearOfWork> Years() => Arb.From(
        from year in Gen.Choose(2005, 2060)
        from weeks in Generators.Decimal(0, 60, 10)
        from unit in Gen.Elements(Enum.GetValues<LeaveUnit>())
        select new YearOfWork(year, LeaveDays.Of(Weeks.FromExact(weeks), unit)),
        static facts => facts.Leave.Exact == 0 ? [] : [facts with { Leave = 0.Ouvres }, facts with { Leave = 25.Ouvres }]);

    public static Arbitrary<PartOfYear> Parts() => Arb.From(
        from year in Gen.Choose(2005, 2060)
        let days = CalendarSystem.Iso.GetDaysInYear(year)
        from first in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, days - 2)))
        from last in Gen.Frequency((1, Gen.Constant(days - 1)), (3, Gen.Choose(first + 1, days - 1)))
        from split in Gen.Choose(first + 1, last)
        select Make(year, first, last, split),
        static part => part.Presence.Length == 2 ? []
            : [Make(part.Year, 0, 1, 1), Make(
                part.Year, part.Presence.Start.DayOfYear - 1, part.Split.DayOfYear - 1, part.Split.DayOfYear - 1)]);

    public static Arbitrary<RttPromise> Promises() => Arb.From(
        from halves in Gen.Choose(1, 60)
        from week in Schedules().Generator
        select RttPromise.PerFullYear(Days.OfFraction(halves, 2), week));

    public static Arbitrary<DaysForfait> Forfaits() => Arb.From(
        Gen.Choose(2, 2 * 218).Select(static halves => DaysForfait.Of(Days.OfFraction(halves, 2))),
        static forfait => Generators.ShrinkInt((int)(forfait.PerYear.Exact * 2).Floor()).Where(static n => n >= 2)
            .Select(static n => DaysForfait.Of(Days.OfFraction(n, 2))));

    public static Arbitrary<SolidarityMode> Modes() => Generators.Enumeration<SolidarityMode>();

    public static Arbitrary<RttMethod> Methods() => Generators.Enumeration<RttMethod>();

    private static Gen<Hours> Quarters(int low, int high) => Gen.Choose(low, high).Select(static n => Hours.OfFraction(n, 4));

    private static PartOfYear Make(int year, int first, int last, int split)
    {
        LocalDate start = new(year, 1, 1);
        return new(year, new(start.PlusDays(first), start.PlusDays(Math.Max(last, first + 1))), start.PlusDays(Math.Max(split, first + 1)));
    }
}

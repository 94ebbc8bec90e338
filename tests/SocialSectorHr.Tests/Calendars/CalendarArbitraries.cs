using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Calendars;

/// <summary>Calendars of every zone with random openings, worked holidays and exceptions near 2025.</summary>
internal static class CalendarArbitraries
{
    public static Arbitrary<Weekdays> Weekdays() => Arb.From(
        Gen.Choose(1, 127).Select(static days => (Weekdays)days),
        static days => Generators.ShrinkInt((int)days).Where(static n => n > 0).Select(static n => (Weekdays)n));

    public static Arbitrary<HolidayZone> Zones() => Generators.Enumeration<HolidayZone>();

    public static Arbitrary<PublicHoliday> Holidays() => Arb.From(
        Gen.Choose(0, (1 << 14) - 1).Select(static flags => (PublicHoliday)flags),
        static flags => Generators.ShrinkInt((int)flags).Where(static n => n >= 0).Select(static n => (PublicHoliday)n));

    public static Arbitrary<IsoDayOfWeek> RestDays() => Arb.From(Gen.Choose(1, 7).Select(static day => (IsoDayOfWeek)day));

    public static Arbitrary<WorkCalendar> Calendars() => Arb.From(
        from zone in Zones().Generator
        from weekdays in Gen.Frequency((2, Gen.Constant(SocialSectorHr.Weekdays.MondayToFriday)), (3, Weekdays().Generator))
        from worked in Gen.Frequency(
            (2, Gen.Constant(PublicHoliday.None)), (1, Gen.Constant(PublicHoliday.WhitMonday)), (2, Holidays().Generator))
        from rest in Gen.Frequency((3, Gen.Constant(IsoDayOfWeek.Sunday)), (1, RestDays().Generator))
        from closed in Dates()
        from open in Dates()
        from local in Dates()
        select WorkCalendar.For(zone).Working(weekdays).WorkedOn(worked).RestingOn(rest).ClosedOn(closed).OpenOn(open).HolidayOn(local),
        Shrink);

    private static Gen<List<LocalDate>> Dates() =>
        from count in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(1, 40)))
        from dates in Generators.Date().ListOf(count)
        select dates.ToList();

    private static IEnumerable<WorkCalendar> Shrink(WorkCalendar calendar)
    {
        WorkCalendar usual = WorkCalendar.For(calendar.Zone);
        WorkCalendar[] simpler =
        [
            WorkCalendar.For(HolidayZone.Metropole),
            usual,
            usual.Working(calendar.Weekdays),
            usual.Working(calendar.Weekdays).WorkedOn(calendar.WorkedHolidays),
            usual.Working(calendar.Weekdays).WorkedOn(calendar.WorkedHolidays).RestingOn(calendar.RestDay),
        ];
        return simpler.TakeWhile(candidate => candidate != calendar);
    }
}
